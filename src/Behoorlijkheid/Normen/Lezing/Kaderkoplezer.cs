using System.Collections.Immutable;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Normen.Lezing;

/// <summary>Reads kader.json.</summary>
internal static class Kaderkoplezer
{
    public static Kaderkop Lees(JsonKnoop knoop, Probleemlijst problemen) => Veldlezer.Lees(knoop, problemen, velden =>
    {
        velden.TekstOfNiets("$schema");
        var id = velden.Tekst("id");
        var titel = velden.Tekst("titel");
        var versie = velden.Tekst("versie");
        var bekend = new HashSet<string>(StringComparer.Ordinal);
        var kernwaarden = velden.Objecten("kernwaarden", v => new Kernwaarde(Uniek(v, bekend), v.Tekst("naam")));
        bekend.Clear();
        var nummers = new HashSet<int>();
        var vereisten = velden.Objecten("vereisten", v => Vereiste(v, bekend, nummers, kernwaarden));
        bekend.Clear();
        return new Kaderkop(id, titel, versie, kernwaarden, vereisten, velden.Objecten("themas", v => new Thema(Uniek(v, bekend), v.Tekst("naam"))));
    });

    private static Vereiste Vereiste(Veldlezer velden, HashSet<string> bekend, HashSet<int> nummers, ImmutableArray<Kernwaarde> kernwaarden)
    {
        var id = Uniek(velden, bekend);
        var nummer = velden.Getal("nummer", 1, 1000);
        if (nummer is { } gelezen && !nummers.Add(gelezen))
        {
            velden.Meld(velden.Plaats, KaderTeksten.DubbelNummer(gelezen));
        }

        var naam = velden.Tekst("naam");
        var kernwaarde = velden.Tekstknoop("kernwaarde");
        if (kernwaarde is not null && kernwaarden.All(k => k.Id != kernwaarde.Waarde))
        {
            velden.Meld(kernwaarde.Plaats, KaderTeksten.Onbekend("kader.onbekende-kernwaarde", "kernwaarde", kernwaarde.Waarde, kernwaarden.Select(k => k.Id)));
        }

        return new(
            id,
            nummer ?? 0,
            naam,
            kernwaarde?.Waarde ?? string.Empty,
            velden.Tekst("definitie"),
            velden.Dag("vanaf"),
            velden.Objecten("voorheen", v => new VroegereNaam(v.Tekst("naam"), v.Dag("tot", verplicht: true) ?? default), verplicht: false));
    }

    private static string Uniek(Veldlezer velden, HashSet<string> bekend)
    {
        if (velden.Tekstknoop("id") is not { } id)
        {
            return string.Empty;
        }

        if (!Naamregels.IsNaam(id.Waarde))
        {
            velden.Meld(id.Plaats, KaderTeksten.GeenNaam(id.Waarde));
        }
        else if (!bekend.Add(id.Waarde))
        {
            velden.Meld(id.Plaats, KaderTeksten.Dubbel("kader.dubbele-id", id.Waarde));
        }

        return id.Waarde;
    }
}
