using System.Collections.Frozen;
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
        var functies = Woorden(velden, "functies");
        var afdelingen = Woorden(velden, "afdelingen");
        var rollen = Woorden(velden, "rollen");
        var instellingen = Woorden(velden, "instellingen");
        var titels = Woorden(velden, "titels");
        return new Anonimiseerregels
        {
            Algemeen = functies.Concat(afdelingen).Concat(rollen).Concat(instellingen).Concat(titels).ToFrozenSet(StringComparer.Ordinal),
            Instellingen = instellingen,
            Titels = titels,
            Tussenvoegsels = Woorden(velden, "tussenvoegsels"),
            GewoneWoorden = Woorden(velden, "gewoneWoorden"),
        };
    });

    private static FrozenSet<string> Woorden(Veldlezer velden, string naam) =>
        velden.Teksten(naam, minimum: 0).SelectMany(t => Vouwer.Woorden(t.Waarde)).ToFrozenSet(StringComparer.Ordinal);
}
