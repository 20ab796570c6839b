using System.Collections.Frozen;
using System.Collections.Immutable;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen.Lezing;

namespace Behoorlijkheid.Brieven.Anonimiseren;

/// <summary>Reads <c>anoniem.json</c>.</summary>
internal static class AnonimiseerregelsReader
{
    /// <param name="knoop">What stands in the file.</param>
    /// <param name="problemen">Gathers what is wrong.</param>
    public static Anonimiseerregels Lees(JsonKnoop knoop, Probleemlijst problemen) => Veldlezer.Lees(knoop, problemen, velden =>
    {
        velden.TekstOfNiets("$schema");
        var functies = velden.Teksten("functies", minimum: 0);
        var afdelingen = Woorden(velden, "afdelingen");
        var rollen = Woorden(velden, "rollen");
        var instellingen = Woorden(velden, "instellingen");
        var titels = Woorden(velden, "titels");
        var tussenvoegsels = Woorden(velden, "tussenvoegsels");
        return new Anonimiseerregels
        {
            Algemeen = Woorden(functies).Concat(afdelingen).Concat(rollen).Concat(instellingen).Concat(titels).ToFrozenSet(StringComparer.Ordinal),
            EenmaligeFuncties = Eenmalig(velden, functies),
            Instellingen = instellingen,
            Titels = titels,
            Tussenvoegsels = tussenvoegsels,
            Rollen = Woorden(functies).Concat(rollen).Except(tussenvoegsels).Except(instellingen).ToFrozenSet(StringComparer.Ordinal),
            GewoneWoorden = Woorden(velden, "gewoneWoorden"),
        };
    });

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
