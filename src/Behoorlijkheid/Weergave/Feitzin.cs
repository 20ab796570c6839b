using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Oordelen;

namespace Behoorlijkheid.Weergave;

/// <summary>Says a fact in words, with where it comes from.</summary>
internal sealed class Feitzin(Weergavecontext context)
{
    /// <summary>The fact as a point; below it its explanation, and of a contested fact what each party says.</summary>
    public Punt Punt(Grond grond) => grond.Status switch
    {
        Feitstatus.Vastgesteld => new(Woorden.Zin(Zin(grond.Woord, grond.Waarde!) + Bron(grond.Herkomst)), Onder(grond)),
        Feitstatus.NietVastTeStellen => new(FeitTeksten.NietVastTeStellen(Vraag(grond)) + Slot(grond.Herkomst), Onder(grond)),
        _ => new(FeitTeksten.Betwist(Vraag(grond)) + Slot(grond.Herkomst), Onder(grond)),
    };

    /// <summary>The facts of a finding as points: those that show whether the norm was met, and those that show that it had to be.</summary>
    /// <remarks>Of the latter, bare facts are told in one point: they are many, and seldom what a dispute is about.</remarks>
    public (ImmutableArray<Punt> Doorslag, ImmutableArray<Punt> Geldt) Punten(Normbevinding bevinding)
    {
        var gelezen = GelezenFeiten.In(bevinding.Norm.VoldaanAls);
        var geldt = bevinding.Gronden.Where(g => !gelezen.Contains(g.Woord)).Select(Punt).ToList();
        var kaal = geldt.Where(p => p.Onder.IsEmpty).Select(p => p.Tekst).ToList();
        return (
            [.. bevinding.Gronden.Where(g => gelezen.Contains(g.Woord)).Select(Punt)],
            [.. geldt.Where(p => !p.Onder.IsEmpty), .. kaal.Count == 0 ? [] : new[] { new Punt(string.Join(' ', kaal)) }]);
    }

    public string Vraag(Grond grond) => FactQuestions.Of(grond.Woord, grond.Feit, context.Dossier, context.Kader) ?? $"{grond.Woord}?";

    /// <summary>The phrase for a value, such as <c>de behandelaar is niet betrokken geweest bij de gedraging</c>.</summary>
    public string Zin(string woord, string waarde)
    {
        if (context.WoordenVan(woord) is not { } woorden)
        {
            return $"{woord}: {Weergavecontext.Waarde(woord, waarde)}";
        }

        return woorden.Ontkennend is { } nee && waarde == FactPaths.Written(false)
            ? nee
            : Sjabloon.Vul(woorden.Bevestigend, _ => Weergavecontext.Waarde(woord, waarde));
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

    private string Slot(Herkomst herkomst) => Plaats(herkomst) is { } plaats ? $" ({plaats})." : string.Empty;

    private string? Plaats(Herkomst herkomst) => (herkomst.Bron, herkomst.Vindplaats) switch
    {
        (null, null) => null,
        ({ } bron, null) => context.Stuk(bron),
        (null, { } vindplaats) => vindplaats,
        ({ } bron, { } vindplaats) => $"{context.Stuk(bron)}, {vindplaats}",
    };
}
