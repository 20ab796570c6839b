using System.Collections.Immutable;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen.Lezing;

namespace Behoorlijkheid.Werkbank.Controle;

/// <summary>Reads <c>controle.json</c>: what the checks find and may stay, with the reasons.</summary>
internal static class Aanvaardingslezer
{
    public const string Bestand = "controle.json";

    public static ImmutableArray<Aanvaarding> Lees(ReadOnlyMemory<byte> inhoud, Probleemlijst problemen) =>
        JsonLezer.Lees(inhoud, Bestand, Leesgrenzen.Dossier, problemen) is { } knoop
            ? Veldlezer.Lees(knoop, problemen, velden => Lees(velden, problemen))
            : [];

    private static ImmutableArray<Aanvaarding> Lees(Veldlezer velden, Probleemlijst problemen)
    {
        velden.TekstOfNiets("$schema");
        ImmutableArray<Aanvaarding> gelezen = [.. velden.Objecten("aanvaard", Plaatsen).SelectMany(a => a)];
        foreach (var dubbel in gelezen.GroupBy(a => (a.Code, a.Bestand, a.Pointer)).SelectMany(g => g.Skip(1)))
        {
            problemen.Voeg(dubbel.Plaats, ControleTeksten.AanvaardingDubbel(dubbel.Pointer));
        }

        return gelezen;
    }

    private static List<Aanvaarding> Plaatsen(Veldlezer velden)
    {
        var code = velden.Tekstknoop("code");
        if (code is not null)
        {
            Controleer(velden, code);
        }

        var bestand = velden.Tekst("bestand");
        var plaatsen = velden.Teksten("plaatsen", minimum: 1);
        var reden = velden.Tekst("reden");
        return [.. plaatsen.Select(p => new Aanvaarding(code?.Waarde ?? string.Empty, bestand, p.Waarde, reden, p.Plaats))];
    }

    // What cannot be meant may not stay, and neither may a reason that hits nothing.
    private static void Controleer(Veldlezer velden, JsonTekst code)
    {
        if (Controlelijst.Zoek(code.Waarde) is not { } uitleg)
        {
            velden.Meld(code.Plaats, ControleTeksten.AanvaardingOnbekendeCode(code.Waarde));
        }
        else if (uitleg.Zwaarte == Zwaarte.Fout || uitleg.Code == Aanvaardingen.Vervallen)
        {
            velden.Meld(code.Plaats, ControleTeksten.AanvaardingKanNiet(code.Waarde));
        }
    }
}
