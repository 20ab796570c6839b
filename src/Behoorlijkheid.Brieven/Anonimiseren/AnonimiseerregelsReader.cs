using System.Collections.Frozen;
using System.Collections.Immutable;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen.Lezing;

namespace Behoorlijkheid.Brieven.Anonimiseren;

/// <summary>Reads <c>anoniem.json</c>: whole, or with all problems at once.</summary>
internal static class AnonimiseerregelsReader
{
    private const string Bron = "brieven/anoniem.json";

    public static Uitkomst<Anonimiseerregels> Lees(ReadOnlyMemory<byte> utf8, string? bestand)
    {
        var problemen = new Probleemlijst();
        var knoop = JsonLezer.Lees(utf8, bestand, Leesgrenzen.Regels, problemen);
        var regels = knoop is null ? null : Veldlezer.Lees(knoop, problemen, Lees);
        return problemen.Maak(() => regels!);
    }

    public static Anonimiseerregels Meegeleverd()
    {
        using var stroom = typeof(AnonimiseerregelsReader).Assembly.GetManifestResourceStream(Bron)!;
        var bytes = new byte[stroom.Length];
        stroom.ReadExactly(bytes);
        return Lees(bytes, Bron).Waarde;
    }

    private static Anonimiseerregels Lees(Veldlezer velden)
    {
        var functies = velden.Teksten("functies", minimum: 0);
        var titels = Woorden(velden, "titels");
        var instellingen = Woorden(velden, "instellingen");
        return new()
        {
            Algemeen = Woorden(functies).Concat(Woorden(velden, "afdelingen")).Concat(Woorden(velden, "rollen")).Concat(instellingen).Concat(titels).ToFrozenSet(StringComparer.Ordinal),
            EenmaligeFuncties = Eenmalig(velden, functies),
            Instellingen = instellingen,
            Titels = titels,
            Tussenvoegsels = Woorden(velden, "tussenvoegsels"),
            GewoneWoorden = Woorden(velden, "gewoneWoorden"),
        };
    }

    // What is no common function never stays, and needs no decision.
    private static ImmutableArray<string> Eenmalig(Veldlezer velden, ImmutableArray<JsonTekst> functies)
    {
        var bekend = functies.Select(f => Vouwer.Tekst(f.Waarde)).ToHashSet(StringComparer.Ordinal);
        var eenmalig = velden.Teksten("eenmaligeFuncties", minimum: 0);
        foreach (var onbekend in eenmalig.Where(e => !bekend.Contains(Vouwer.Tekst(e.Waarde))))
        {
            velden.Meld(onbekend.Plaats, AnonimiseerTeksten.OnbekendeFunctie(onbekend.Waarde, functies.Select(f => f.Waarde)));
        }

        return [.. eenmalig.Select(e => Vouwer.Tekst(e.Waarde))];
    }

    private static FrozenSet<string> Woorden(Veldlezer velden, string naam) => Woorden(velden.Teksten(naam, minimum: 0));

    private static FrozenSet<string> Woorden(ImmutableArray<JsonTekst> teksten) =>
        teksten.SelectMany(t => Vouwer.Woorden(t.Waarde)).ToFrozenSet(StringComparer.Ordinal);
}
