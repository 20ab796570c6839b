using System.Text;
using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Werkbank.Opmaak;

/// <summary>Writes JSON the way the rules are written: what fits on a line stands on a line.</summary>
/// <param name="uitdrukking">Gives the text at a pointer its form; most texts keep their own.</param>
internal sealed class JsonOpmaker(Func<string, string, string> uitdrukking)
{
    private const int Breedte = 130;

    /// <summary>Writes a file.</summary>
    /// <param name="knoop">What it holds.</param>
    /// <param name="soort">The kind of file, which decides the order of fields.</param>
    public string Schrijf(JsonKnoop knoop, string soort) => Schrijf(knoop, soort, 0, 0) + "\n";

    private static string Citeer(string tekst) => new JsonSchrijver(compact: true).Tekst(tekst).ToString();

    // Characters, not code units: a rare sign is as wide as any other.
    private static int Lengte(string tekst) => tekst.EnumerateRunes().Count();

    private string Schrijf(JsonKnoop knoop, string pad, int inspringing, int ervoor)
    {
        var regel = Regel(knoop, pad);
        if (Lengte(regel) + inspringing + ervoor <= Breedte)
        {
            return regel;
        }

        var binnen = new string(' ', inspringing + 2);
        var delen = knoop switch
        {
            JsonObject { Leden.Length: > 0 } o => Veldvolgorde.Orden(pad, o.Leden).Select(lid => Lid(lid, pad, inspringing + 2)),
            JsonLijst { Items.Length: > 0 } lijst => lijst.Items.Select(item => Schrijf(item, $"{pad}/*", inspringing + 2, 0)),
            _ => null,
        };
        if (delen is null)
        {
            return regel;
        }

        var (open, dicht) = knoop is JsonObject ? ('{', '}') : ('[', ']');
        var tekst = new StringBuilder().Append(open).Append('\n').AppendJoin(",\n", delen.Select(deel => binnen + deel));
        return tekst.Append('\n').Append(' ', inspringing).Append(dicht).ToString();
    }

    private string Lid(JsonLid lid, string pad, int inspringing)
    {
        var naam = $"{Citeer(lid.Naam)}: ";
        return naam + Schrijf(lid.Waarde, $"{pad}/{lid.Naam}", inspringing, Lengte(naam));
    }

    private string Regel(JsonKnoop knoop, string pad) => knoop switch
    {
        JsonObject { Leden: [] } => "{}",
        JsonObject o => $"{{ {string.Join(", ", Veldvolgorde.Orden(pad, o.Leden).Select(lid => $"{Citeer(lid.Naam)}: {Regel(lid.Waarde, $"{pad}/{lid.Naam}")}"))} }}",
        JsonLijst lijst => $"[{string.Join(", ", lijst.Items.Select(item => Regel(item, $"{pad}/*")))}]",
        JsonTekst tekst => Citeer(uitdrukking(tekst.Pointer, tekst.Waarde)),
        JsonGetal getal => getal.Tekst,
        JsonWaarheid waarheid => waarheid.Citaat,
        _ => "null",
    };
}
