using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>Says what changed in the words for facts, and in the facts that a kader declares.</summary>
internal sealed class Feitenvergelijker(Kaderkant oud, Kaderkant nieuw)
{
    private const string Aanvullend = Aanvullingbinder.Naam;

    private readonly Delenvergelijker delen = new(oud, nieuw);

    public IEnumerable<Deelwijziging> Alles() =>
        delen.Vergelijk(Kaderdeel.Feit, Feiten(oud), Feiten(nieuw), f => f.Pad, f => f.Naam, Feit, hernoembaar: false).Select(MetVerklaring);

    private static IEnumerable<Feitdeel> Feiten(Kaderkant kant)
    {
        var verklaard = kant.Kader.Aanvulling.Feiten.ToDictionary(Feitdeel.PadVan, StringComparer.Ordinal);
        return kant.Kader.Feitwoorden.Keys.Union(verklaard.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(pad => new Feitdeel(pad, kant.Kader.Feitwoorden.GetValueOrDefault(pad), verklaard.GetValueOrDefault(pad)));
    }

    // Of a fact that a kader declares it is told what it is, also when it came or went.
    private Deelwijziging MetVerklaring(Deelwijziging wijziging)
    {
        var erbij = wijziging.Verandering == Verandering.Toegevoegd;
        return wijziging.Verandering != Verandering.Gewijzigd && Verklaring(erbij ? nieuw : oud, wijziging.Id) is { } feit
            ? wijziging with { Wijzigingen = [new(Aanvullend, VerschilTeksten.Verklaard(feit, erbij), RaaktUitkomst: false)] }
            : wijziging;
    }

    private static AanvullendFeit? Verklaring(Kaderkant kant, string pad) => kant.Kader.Aanvulling.Feiten.FirstOrDefault(f => Feitdeel.PadVan(f) == pad);

    private static void Feit(Wijzigingenlijst lijst, Feitdeel was, Feitdeel wordt)
    {
        Woorden(lijst, was.Woorden, wordt.Woorden);
        if ((was.Verklaring, wordt.Verklaring) is not ({ } eerder, { } later))
        {
            if ((was.Verklaring ?? wordt.Verklaring) is { } enige)
            {
                lijst.Voeg(Aanvullend, VerschilTeksten.Verklaard(enige, was.Verklaring is null), uitkomst: false);
            }

            return;
        }

        lijst.Woord("soort", VerschilTeksten.SoortFeit, VerschilTeksten.Feitsoort(eerder.Soort), VerschilTeksten.Feitsoort(later.Soort), uitkomst: true);
        lijst.Woord("gewogen", VerschilTeksten.Gewogen, VerschilTeksten.JaNee(eerder.Gewogen), VerschilTeksten.JaNee(later.Gewogen), uitkomst: false);
        lijst.Woord("persoonsgegeven", VerschilTeksten.Persoonsgegeven, VerschilTeksten.JaNee(eerder.Persoonsgegeven), VerschilTeksten.JaNee(later.Persoonsgegeven), uitkomst: false);
        lijst.Tekst("omschrijving", VerschilTeksten.Omschrijving, eerder.Omschrijving, later.Omschrijving);
        lijst.Verzameling("keuzes", VerschilTeksten.DeKeuze, eerder.Keuzes, later.Keuzes, uitkomst: true);
    }

    private static void Woorden(Wijzigingenlijst lijst, Feitwoorden? was, Feitwoorden? wordt)
    {
        lijst.Tekst("vraag", VerschilTeksten.DeVraag, was?.Vraag, wordt?.Vraag);
        lijst.Tekst("bevestigend", VerschilTeksten.Bevestigend, was?.Bevestigend, wordt?.Bevestigend);
        lijst.Tekst("ontkennend", VerschilTeksten.Ontkennend, was?.Ontkennend, wordt?.Ontkennend);
        var (oude, nieuwe) = (was?.Waarden ?? ImmutableDictionary<string, string>.Empty, wordt?.Waarden ?? ImmutableDictionary<string, string>.Empty);
        foreach (var waarde in oude.Keys.Union(nieuwe.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            lijst.Tekst($"waarden.{waarde}", VerschilTeksten.BijWaarde(waarde), oude.GetValueOrDefault(waarde), nieuwe.GetValueOrDefault(waarde));
        }

        lijst.Verzameling("aanwijzingen", VerschilTeksten.DeAanwijzing, was?.Aanwijzingen ?? [], wordt?.Aanwijzingen ?? [], uitkomst: false);
    }
}
