using System.Collections.Immutable;
using System.Reflection;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Schemas;

/// <summary>What the members of a dossier mean: of a fact its question in the kader, of the rest what <c>dossiervelden.json</c> says.</summary>
internal sealed class Dossierbeschrijving
{
    private const string Bestand = "dossiervelden.json";

    private readonly ImmutableDictionary<(Type Type, string Lid), string> feiten;
    private readonly ImmutableDictionary<string, string> velden;

    /// <param name="kader">The kader whose questions describe the facts.</param>
    public Dossierbeschrijving(Toetsingskader kader)
    {
        // A fact of a pair has its words under the name that norms give it.
        feiten = Feitenmodel.Klachtdossier.Feiten
            .GroupBy(f => (f.Eigenschap.DeclaringType!, f.JsonNaam))
            .ToImmutableDictionary(g => g.Key, g => kader.Feitwoorden[g.First().Pad].Vraag);
        velden = Velden();
    }

    /// <summary>The description of a member.</summary>
    /// <param name="type">The record that it is a member of; <c>null</c> for a member of a fact or of a list.</param>
    /// <param name="lid">Its name.</param>
    /// <returns>The description, or <c>null</c> when there is none.</returns>
    public string? Van(Modeltype? type, string lid) => type is null
        ? velden.GetValueOrDefault($"feit.{lid}")
        : feiten.GetValueOrDefault((type.Type, lid)) ?? velden.GetValueOrDefault($"{JsonNaam.Van(type.Type.Name)}.{lid}");

    private static ImmutableDictionary<string, string> Velden()
    {
        using var bron = Assembly.GetExecutingAssembly().GetManifestResourceStream(Bestand)!;
        var bytes = new byte[bron.Length];
        bron.ReadExactly(bytes);
        var gelezen = (JsonObject)JsonLezer.Lees(bytes, Bestand, Leesgrenzen.Dossier, new Probleemlijst())!;
        return gelezen.Leden.ToImmutableDictionary(lid => lid.Naam, lid => ((JsonTekst)lid.Waarde).Waarde, StringComparer.Ordinal);
    }
}
