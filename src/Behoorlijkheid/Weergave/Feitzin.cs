using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Oordelen;

namespace Behoorlijkheid.Weergave;

/// <summary>Says a fact in words, with where it comes from.</summary>
internal sealed class Feitzin(Weergavecontext context)
{
    /// <summary>The facts of a finding as points.</summary>
    public Grondslag Grondslag(Normbevinding bevinding)
    {
        var gelezen = GelezenFeiten.In(bevinding.Norm.VoldaanAls);
        return new(
            [.. Punten(bevinding, bevinding.Gronden.Where(g => gelezen.Contains(g.Woord)))],
            [.. Punten(bevinding, bevinding.Gronden.Where(g => !gelezen.Contains(g.Woord)))]);
    }

    /// <summary>The established facts of a finding in sentences without their sources, each once; the items they are about are named once where the row does not tell them.</summary>
    public ImmutableArray<string> Zinnen(Normbevinding bevinding)
    {
        string? genoemd = null;
        return [.. bevinding.Gronden.GroupBy(g => Zin(g.Woord, g.Waarde!), g => g.Feit).Select(Met)];

        string Met(IGrouping<string, string> zin)
        {
            var items = Itemnaam.Van(zin, bevinding, context.Dossier);
            var tekst = zin.Key + (items == genoemd ? string.Empty : Haakjes(items, plaats: null));
            genoemd = items;
            return tekst;
        }
    }

    /// <summary>What a finding says of facts that were looked for and cannot be established, and who says so.</summary>
    public IEnumerable<string> NietVastTeStellen(Normbevinding bevinding)
    {
        var punten = Punten(bevinding, bevinding.Gronden.Where(g => g.Status == Feitstatus.NietVastTeStellen));

        // Of one fact the sentence of the norm tells what cannot be established; what is left to tell is why.
        return punten is [{ Onder.IsEmpty: false } enige] ? enige.Onder : punten.SelectMany(p => p.Onder.Prepend(p.Tekst));
    }

    // What several facts say in the same words, such as the outcome of every klachtonderdeel, is said once.
    private List<Punt> Punten(Normbevinding bevinding, IEnumerable<Grond> gronden) =>
    [
        .. gronden.GroupBy(g => Onder(g).IsEmpty && g.Status == Feitstatus.Vastgesteld ? Zin(g.Woord, g.Waarde!) : g.Feit, StringComparer.Ordinal)
            .Select(g => Punt(bevinding, [.. g])),
    ];

    // The fact as a point; below it its explanation, and of a contested fact what each party says.
    private Punt Punt(Normbevinding bevinding, ImmutableArray<Grond> gelijke)
    {
        var grond = gelijke[0];
        var items = Itemnaam.Van(gelijke.Select(g => g.Feit), bevinding, context.Dossier);
        var plaats = string.Join("; ", gelijke.Select(g => Plaats(g.Herkomst)).OfType<string>().Distinct(StringComparer.Ordinal));
        var bron = Haakjes(items, plaats.Length == 0 ? null : plaats);
        var slot = bron.Length == 0 ? string.Empty : bron + ".";
        var tekst = grond.Status switch
        {
            Feitstatus.Vastgesteld => Woorden.Zin(Zin(grond.Woord, grond.Waarde!) + bron),
            Feitstatus.NietVastTeStellen => FeitTeksten.NietVastTeStellen(Vraag(grond)) + slot,
            _ => FeitTeksten.Betwist(Vraag(grond)) + slot,
        };
        return new(tekst, Onder(grond));
    }

    private static string Haakjes(string? items, string? plaats) => (items, plaats) switch
    {
        (null, null) => string.Empty,
        ({ } wat, { } waar) => $" ({wat}; {waar})",
        _ => $" ({items ?? plaats})",
    };

    public string Vraag(Grond grond) => FactQuestions.Of(grond.Woord, grond.Feit, context.Dossier, context.Kader) ?? $"{grond.Woord}?";

    /// <summary>The phrase for a value, such as <c>de behandelaar is niet betrokken geweest bij de gedraging</c>.</summary>
    public string Zin(string woord, string waarde)
    {
        if (context.WoordenVan(woord) is not { } woorden)
        {
            return $"{woord}: {context.Waarde(woord, waarde)}";
        }

        return woorden.Ontkennend is { } nee && waarde == FactPaths.Written(false) ? nee
            : woorden.Waarden.TryGetValue(waarde, out var zin) ? zin
            : Sjabloon.Vul(woorden.Bevestigend, _ => context.Waarde(woord, waarde));
    }

    private ImmutableArray<string> Onder(Grond grond)
    {
        var onder = ImmutableArray.CreateBuilder<string>();
        foreach (var lezing in grond.Lezingen)
        {
            onder.Add(Woorden.Zin($"volgens {Woorden.Partij(lezing.Volgens)}: {Zin(grond.Woord, lezing.Waarde)}{Bron(new(lezing.Bron, lezing.Vindplaats))}"));
        }

        // Who weighed contested readings, and why, is said where the finding is explained.
        if (grond.Lezingen.IsEmpty && Uitleg(grond.Herkomst) is { } uitleg)
        {
            onder.Add(uitleg);
        }

        return onder.ToImmutable();
    }

    private static string? Uitleg(Herkomst herkomst) => (herkomst.BeoordeeldDoor, herkomst.Toelichting) switch
    {
        (null, null) => null,
        (null, { } reden) => Woorden.Zin(reden),
        ({ } wie, null) => FeitTeksten.BeoordeeldDoor(wie),
        ({ } wie, { } reden) => FeitTeksten.BeoordeeldDoor(wie, reden),
    };

    private string Bron(Herkomst herkomst) => Plaats(herkomst) is { } plaats ? $" ({plaats})" : string.Empty;

    private string? Plaats(Herkomst herkomst) => (herkomst.Bron, herkomst.Vindplaats) switch
    {
        (null, null) => null,
        ({ } bron, null) => context.Stuk(bron),
        (null, { } vindplaats) => vindplaats,
        ({ } bron, { } vindplaats) => $"{context.Stuk(bron)}, {vindplaats}",
    };
}
