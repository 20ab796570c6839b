using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Schemas;

/// <summary>The JSON Schemas (draft-07) of all that an analyst writes, for editors. They refuse what the readers refuse with a code that starts with <c>vorm.</c>.</summary>
internal static class Regelschemas
{
    /// <summary>The schemas by the name of their file in <c>rules/schema</c>.</summary>
    /// <param name="kader">Whose words and names they use.</param>
    /// <returns>Their texts.</returns>
    public static ImmutableSortedDictionary<string, string> Schrijf(Toetsingskader kader) => new Dictionary<string, string>
    {
        ["anoniem"] = new Anoniemschema().Schrijf(),
        ["begrippen"] = new Begrippenschema().Schrijf(),
        ["controle"] = new Controleschema().Schrijf(),
        ["dossier"] = Dossierschema.Schrijf(beschrijving: new Dossierbeschrijving(kader).Van),
        ["feestdagen"] = new Feestdagenschema().Schrijf(),
        ["feiten"] = new Feitenschema().Schrijf(),
        ["gevallen"] = new Gevallenschema(kader).Schrijf(),
        ["huisstijl"] = new Huisstijlschema().Schrijf(),
        ["kader"] = new Kaderschema().Schrijf(),
        ["mutaties"] = new Mutatiesschema().Schrijf(),
        ["norm"] = new Normschema(kader).Schrijf(),
        ["overzicht"] = new Overzichtsschema().Schrijf(),
        ["termijnen"] = new Termijnenschema().Schrijf(),
        ["toegang"] = new Toegangsschema().Schrijf(),
        ["zinnen"] = new Zinnenschema(kader).Schrijf(),
    }.ToImmutableSortedDictionary(s => s.Key + ".schema.json", s => s.Value, StringComparer.Ordinal);
}
