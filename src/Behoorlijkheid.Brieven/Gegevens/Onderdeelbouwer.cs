using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>Makes of the parts of what was asked what a letter says of them.</summary>
internal sealed class Onderdeelbouwer(Briefbron bron)
{
    private readonly Bevindingbouwer bevindingen = new(bron);
    private readonly Onderdeelrijen rijen = new(bron.Beoordeling);

    public ImmutableArray<Onderdeelgegevens> Maak() => [.. bron.Beoordeling.Onderdelen.Select(Een)];

    /// <summary>The principles behind what the letter finds, each once, with their sources.</summary>
    /// <remarks>Of a part that was judged by breaches those that were breached; of another part those that its own words invoke, so that a letter on a whole handling does not recite them all.</remarks>
    public ImmutableArray<Zingegevens> Uitgangspunten()
    {
        var genoemd = bron.Beoordeling.Onderdelen.SelectMany(Dragend).DistinctBy(b => b.Id).ToList();
        return
        [
            .. genoemd.GroupBy(bevindingen.Uitgangspunt, StringComparer.Ordinal)
                .Select(g => new Zingegevens(g.Key, bron.Bronnen.Norm([.. g.SelectMany(b => b.Bronnen)]))),
        ];
    }

    public ImmutableArray<Bevindinggegevens> Overige() => Buiten(bron.Beoordeling.OverigeBevindingen);

    public ImmutableArray<Bevindinggegevens> Aandachtspunten() => Buiten(bron.Beoordeling.Aandachtspunten);

    public ImmutableArray<Vereistegegevens> Vereisten(IEnumerable<string> ids) => [.. ids.Select(Vereiste)];

    /// <summary>What the bestuursorgaan had better done, of every breach that carries a part.</summary>
    public ImmutableArray<string> Aanwijzingen() =>
    [
        .. bron.Beoordeling.Onderdelen.SelectMany(o => rijen.Van(o).Concat(bron.Beoordeling.Normen.Where(b => b.IsWeging)).Where(b => b.Naleving == Naleving.Geschonden && o.Normen.Contains(b.Id, StringComparer.Ordinal)))
            .Select(b => Woorden.Zin(b.Aanwijzing)).Distinct(StringComparer.Ordinal),
    ];

    private ImmutableArray<Bevindinggegevens> Buiten(ImmutableArray<string> ids) =>
        bevindingen.Maak(bron.Beoordeling.Normen.Where(b => !b.IsWeging && b.Naleving == Naleving.Geschonden && ids.Contains(b.Id, StringComparer.Ordinal)));

    private IEnumerable<Normbevinding> Dragend(Onderdeeloordeel onderdeel)
    {
        var alle = rijen.Van(onderdeel);
        var geschonden = alle.Where(b => b.Naleving == Naleving.Geschonden).ToList();
        var open = bron.Context.Open(onderdeel).Where(b => !b.IsWeging).ToList();
        var deel = rijen.Deel(onderdeel);
        var roeptIn = deel is not null && !(deel.Normen.IsEmpty && deel.Themas.IsEmpty && deel.Vereisten.IsEmpty);
        return geschonden.Count > 0 ? geschonden
            : open.Count > 0 ? open
            : roeptIn ? alle.Where(b => b is { Naleving: Naleving.Nageleefd, VoorZoverVanToepassing: false })
            : [];
    }

    private Onderdeelgegevens Een(Onderdeeloordeel onderdeel, int index)
    {
        var beoordeling = bron.Beoordeling;
        var isBeoordeeld = onderdeel.Oordeel is not (Oordeel.BuitenBevoegdheid or Oordeel.NietOnderzocht or Oordeel.NietGetoetst);
        var eigen = isBeoordeeld ? rijen.Van(onderdeel) : [];
        return new()
        {
            Nummer = index + 1,
            Omschrijving = onderdeel.Omschrijving.Length == 0 ? null : Woorden.Zin(onderdeel.Omschrijving),
            Oordeel = JsonNaam.Van(onderdeel.Oordeel.ToString()),
            OordeelInWoorden = Oordeelteksten.Oordeel(onderdeel, beoordeling.Aanleiding),
            Reden = JsonNaam.Van(onderdeel.Reden.ToString()),
            Kanttekening = onderdeel.Kanttekening,
            OverGedraging = rijen.Deel(onderdeel)?.Voorwerp == Voorwerp.Gedraging,
            Geschonden = Geschonden(eigen, onderdeel),
            Nageleefd = Nageleefd(eigen),
            NietVastTeStellen = bevindingen.MaakOpen(Open(onderdeel, eigen)),
            Vereisten = Vereisten(onderdeel.Vereisten),
            Wegingen = [.. onderdeel.Wegingen.Select(Weging)],
            Kanttekeningen = [.. onderdeel.Uitgezonderd.Select(u => new Kanttekeninggegevens(Woorden.KleineLetter(bron.Context.Titel(u.Norm)), u.BeoordeeldDoor, Reden(u.Toelichting)))],
            Vragen = onderdeel.Oordeel == Oordeel.NogNietTeBeoordelen ? Vragen(eigen) : [],
            MagAfzien = [.. onderdeel.MagAfzien.Select(Bronvermelding.Bron)],
            Redencode = onderdeel.Redencode is { } code ? JsonNaam.Van(code.ToString()) : null,
            Grond = onderdeel.Grond is { } grond ? Bronvermelding.Bron(grond) : null,
            Doorverwijzing = onderdeel.Doorverwijzing,
            Toelichting = onderdeel.Toelichting is { } toelichting ? Reden(toelichting) : null,
        };
    }

    /// <summary>The open questions about the findings of a part.</summary>
    public ImmutableArray<string> Vragen(Onderdeeloordeel onderdeel) => Vragen(rijen.Van(onderdeel));

    private ImmutableArray<string> Vragen(IEnumerable<Normbevinding> eigen)
    {
        var open = eigen.SelectMany(b => b.Ontbrekend).ToHashSet(StringComparer.Ordinal);
        var wegingen = bron.Beoordeling.Normen.Where(b => b.IsWeging).SelectMany(b => b.Ontbrekend);
        open.UnionWith(wegingen);
        return [.. bron.Beoordeling.OpenVragen.Where(v => open.Contains(v.Feit)).Select(v => v.Vraag).Distinct(StringComparer.Ordinal)];
    }

    // Of each breach which of the vereisten that count for the part it breaches.
    private ImmutableArray<Bevindinggegevens> Geschonden(ImmutableArray<Normbevinding> eigen, Onderdeeloordeel onderdeel)
    {
        var geschonden = eigen.Where(b => b.Naleving == Naleving.Geschonden).ToList();
        var vereisten = geschonden.DistinctBy(b => b.Titel).ToDictionary(b => b.Titel, b => b.Vereisten, StringComparer.Ordinal);
        return [.. bevindingen.Maak(geschonden).Select(b => b with { Vereisten = [.. vereisten[b.Titel].Where(onderdeel.Vereisten.Contains).Select(v => bron.Context.Vereisten([v]))] })];
    }

    // What keeps a part undecided is told only where nothing decides it.
    private IEnumerable<Normbevinding> Open(Onderdeeloordeel onderdeel, ImmutableArray<Normbevinding> eigen) => onderdeel.Oordeel switch
    {
        Oordeel.GeenOordeel => bron.Context.Open(onderdeel).Where(b => !b.IsWeging),
        Oordeel.NogNietTeBeoordelen => eigen.Where(b => b.Naleving == Naleving.NietVastTeStellen),
        _ => [],
    };

    // What is said here has to be sure: not what was complied with only as far as it applied.
    private ImmutableArray<Themagegevens> Nageleefd(IEnumerable<Normbevinding> eigen) =>
    [
        .. eigen.Where(b => b is { Naleving: Naleving.Nageleefd, VoorZoverVanToepassing: false })
            .GroupBy(b => b.Norm.Thema, StringComparer.Ordinal)
            .Select(g => new Themagegevens(Thema(g.Key), bevindingen.Maak(g))),
    ];

    private Weginggegevens Weging(Weging weging)
    {
        var vereiste = Vereiste(weging.Vereiste);
        return new(vereiste.Naam, vereiste.Definitie, JsonNaam.Van(weging.Uitkomst.ToString()), weging.BeoordeeldDoor, Reden(weging.Toelichting));
    }

    private Vereistegegevens Vereiste(string id) =>
        new(bron.Context.Vereisten([id]), bron.Context.Kader.Vereisten.FirstOrDefault(v => v.Id == id)?.Definitie ?? string.Empty);

    private string Thema(string id) =>
        Woorden.KleineLetter(bron.Context.Kader.Themas.FirstOrDefault(t => t.Id == id)?.Naam ?? id);

    // Reasons stand between quotation marks, with their own full stop.
    private static string Reden(string reden) => Woorden.Zin(reden);
}
