using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Werkbank.Controle.Regels;

/// <summary>The words for facts.</summary>
internal sealed class Woordencontrole : IControle
{
    public IEnumerable<Bevinding> Zoek(Controlewerk werk)
    {
        var lezers = werk.Kader.Normen
            .SelectMany(n => Kaderinhoud.Uitdrukkingen(n).SelectMany(u => GelezenFeiten.In(u.Voorwaarde)).Distinct().Select(f => (Feit: f, n.Id)))
            .ToLookup(l => l.Feit, l => l.Id, StringComparer.Ordinal);
        return werk.Kader.Model.Feiten
            .Where(f => werk.Kader.Feitwoorden.ContainsKey(f.Pad))
            .SelectMany(f => Zoek(werk, f, werk.Kader.Feitwoorden[f.Pad], [.. lezers[f.Pad].Distinct()]));
    }

    private static IEnumerable<Bevinding> Zoek(Controlewerk werk, Feitlid feit, Feitwoorden woorden, List<string> lezers)
    {
        var pointer = Kaderinhoud.Pointer(feit.Pad);
        if (feit.IsGewogen && woorden.Aanwijzingen.IsEmpty && lezers.Count > 0)
        {
            yield return werk.Vond("norm-open-zonder-aanwijzingen", Kaderinhoud.Feiten, pointer, ControleTeksten.OpenZonderAanwijzingen(feit.Pad, lezers));
        }

        if (!woorden.Vraag.Contains('?', StringComparison.Ordinal))
        {
            yield return werk.Vond("kader-vraag-zonder-vraagteken", Kaderinhoud.Feiten, pointer + "/vraag", ControleTeksten.VraagZonderVraagteken);
        }

        if (feit.Waarde.Soort == Waardesoort.Waarheid && woorden.Ontkennend is { } ontkennend && ontkennend.Trim() == woorden.Bevestigend.Trim())
        {
            yield return werk.Vond("kader-woorden-gelijk", Kaderinhoud.Feiten, pointer + "/ontkennend", ControleTeksten.WoordenGelijk);
        }
    }
}
