using Behoorlijkheid.Brieven.Gegevens;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Brieven.Sjablonen;

/// <summary>The sentences of a letter that are not of the dossier: those of the kader and those that letters have of their own.</summary>
internal static class Kaderzinnen
{
    public static IEnumerable<string> Van(Toetsingskader? kader, Briefzinnen zinnen) =>
        (kader?.Normen ?? []).SelectMany(Norm)
            .Concat((kader?.Toegangsgronden ?? []).Select(g => g.Tekst))
            .Concat(zinnen.Normen.Values.SelectMany(n => new[] { n.Uitgangspunt, n.Geschonden, n.Nageleefd }))
            .Concat(zinnen.Feiten.Values.SelectMany(f => f.Waarden.Values.Append(f.Bevestigend).Append(f.Ontkennend)))
            .Concat(zinnen.Begrippen.Select(b => b.Uitleg))
            .OfType<string>();

    private static IEnumerable<string?> Norm(Norm norm) =>
    [
        norm.Titel, norm.Aanwijzing, norm.Motivering.Nageleefd, norm.Motivering.Geschonden, norm.Motivering.NietVanToepassing, norm.Motivering.NietVastTeStellen,
        .. norm.Uitzonderingen.Select(u => u.Tekst),
        .. norm.Uitleg.SelectMany(u => new[] { u.Vraag, u.Gevolgd, u.Andere }),
    ];
}
