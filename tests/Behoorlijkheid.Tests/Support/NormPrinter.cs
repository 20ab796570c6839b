using System.Collections.Immutable;
using System.Globalization;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Tests.Support;

/// <summary>Writes generated norms for the message of a failing test.</summary>
internal static class NormPrinter
{
    public static string Print(Norm norm) => $"""
        {norm.Id} voor elk ({string.Join(", ", norm.VoorElk)}) geldig {Print(norm.Geldig)} peildatum {Print(norm.Peildatum)} bewijslast {norm.BewijslastBestuursorgaan} vereisten {string.Join(", ", norm.Vereisten)} soort {norm.Soort}
          van toepassing: {Print(norm.VanToepassingAls)}
          opeisbaar:      {Print(norm.OpeisbaarAls)}
          voldaan:        {Print(norm.VoldaanAls)}
        {string.Join('\n', norm.Uitzonderingen.Select(u => $"  uitzondering geldig {Print(u.Geldig)} bewijslast {u.BewijslastBestuursorgaan}: {Print(u.Als)}"))}
        """;

    /// <summary>What norms read of a dossier.</summary>
    public static string Reading(Dossierschets sketch, params Norm[] norms)
    {
        var rows = new ReferenceEvaluator(Kaders.Of(norms), sketch, Vocabulary.AssessmentDay).Rows();
        var read = rows.Where(r => !r.IsEmpty).SelectMany(r => ReferenceReads.Of(r, sketch)).Append(new(Words.Fact("klacht.ontvangen"))).ToHashSet();
        return (sketch with { Facts = sketch.Facts.Where(f => read.Contains(f.Key)).ToImmutableDictionary() }).ToString();
    }

    public static string Print(Voorwaarde condition) => condition switch
    {
        Voorwaarde.Constante c => c.Waar ? "waar" : "onwaar",
        Voorwaarde.En and => $"({string.Join(" en ", and.Delen.Select(Print))})",
        Voorwaarde.Of or => $"({string.Join(" of ", or.Delen.Select(Print))})",
        Voorwaarde.Niet not => $"niet {Print(not.Deel)}",
        Voorwaarde.Feit fact => Print(fact.Verwijzing),
        Voorwaarde.Vergelijking c => $"{Print(c.Links)} {c.Vergelijker} {Print(c.Rechts)}",
        Voorwaarde.Lidmaatschap m => $"{Print(m.Waarde)} in [{string.Join(", ", m.Verzameling.Select(Print))}]",
        Voorwaarde.Kwantor q => $"{q.Soort}({q.Lijst.Lid.Pad}, {q.Variabele}: {Print(q.Deel)})",
        Voorwaarde.Begripsgebruik use => $"{use.Begrip.Naam}({string.Join(", ", use.Over)}) := {{{Print(use.Begrip.Als)}}}",
        _ => "?",
    };

    private static string Print(Term term) => term switch
    {
        Term.Feit fact => Print(fact.Verwijzing),
        Term.Getal number => number.Waarde.ToString(CultureInfo.InvariantCulture),
        Term.Tekst text => $"\"{text.Waarde}\"",
        Term.Enumlid member => $"'{member.Naam}'",
        Term.Dag day => day.Waarde.ToString("O", CultureInfo.InvariantCulture),
        Term.Beoordelingsdatum => "beoordelingsdatum",
        Term.Telling count => $"aantal({count.Lijst.Lid.Pad}{(count.Deel is null ? "" : $", {count.Variabele}: {Print(count.Deel)}")})",
        Term.Som sum => $"({Print(sum.Links)} + {Print(sum.Rechts)})",
        Term.Verschil difference => $"({Print(difference.Links)} - {Print(difference.Rechts)})",
        Term.Termijn t => $"{t.Soort}({Print(t.Start)}, {Print(t.Aantal)})",
        _ => "?",
    };

    private static string Print(Feitverwijzing fact) =>
        fact.Van is null ? fact.Lid.Pad : $"{fact.Van}.{fact.Lid.Pad}{(fact.Paar is null ? "" : $"({fact.Paar})")}";

    private static string Print(Geldigheid validity) => $"{validity.Vanaf:O}..{validity.Tot:O}";
}
