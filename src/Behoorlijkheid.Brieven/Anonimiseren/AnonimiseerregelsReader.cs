using System.Collections.Frozen;
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
        var titels = Woorden(velden, "titels");
        var instellingen = Woorden(velden, "instellingen");
        return new()
        {
            Algemeen = Woorden(velden, "functies").Concat(Woorden(velden, "afdelingen")).Concat(Woorden(velden, "rollen")).Concat(instellingen).Concat(titels).ToFrozenSet(StringComparer.Ordinal),
            Instellingen = instellingen,
            Titels = titels,
            Tussenvoegsels = Woorden(velden, "tussenvoegsels"),
            GewoneWoorden = Woorden(velden, "gewoneWoorden"),
        };
    }

    private static FrozenSet<string> Woorden(Veldlezer velden, string naam) =>
        velden.Teksten(naam, minimum: 0).SelectMany(t => Vouwer.Woorden(t.Waarde)).ToFrozenSet(StringComparer.Ordinal);
}
