using System.Collections.Immutable;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen.Lezing;

namespace Behoorlijkheid.Werkbank.Mutaties;

/// <summary>Reads <c>mutaties.json</c>: the mutations that no case notices, each with the reason why that is no lack.</summary>
internal static class Verantwoordingslezer
{
    public const string Bestand = "mutaties.json";

    public static ImmutableArray<Verantwoording> Lees(ReadOnlyMemory<byte> inhoud, Probleemlijst problemen) =>
        JsonLezer.Lees(inhoud, Bestand, Leesgrenzen.Dossier, problemen) is { } knoop
            ? Veldlezer.Lees(knoop, problemen, velden => Lees(velden, problemen))
            : [];

    private static ImmutableArray<Verantwoording> Lees(Veldlezer velden, Probleemlijst problemen)
    {
        velden.TekstOfNiets("$schema");
        var gelezen = velden.Objecten("verantwoord", v => new Verantwoording(v.Tekst("bij"), v.Tekst("mutatie"), v.Tekst("reden"), v.Plaats));
        foreach (var dubbel in gelezen.GroupBy(v => (v.Bij, v.Mutatie)).SelectMany(g => g.Skip(1)))
        {
            problemen.Voeg(dubbel.Plaats, MutatieTeksten.Dubbel(dubbel.Mutatie));
        }

        return gelezen;
    }
}
