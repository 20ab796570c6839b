using System.Globalization;
using System.Text;

namespace Behoorlijkheid.Lezen;

/// <summary>Writes JSON that is the same on every machine and under every version of the framework.</summary>
/// <remarks>Only what JSON demands is escaped; lines end with a line feed.</remarks>
internal sealed class JsonSchrijver(bool compact)
{
    private readonly StringBuilder json = new();
    private int diepte;
    private bool leeg = true;
    private bool naNaam;

    public JsonSchrijver Begin(char haak)
    {
        Waarde();
        json.Append(haak);
        diepte++;
        leeg = true;
        return this;
    }

    public JsonSchrijver Einde(char haak)
    {
        diepte--;
        if (!leeg)
        {
            NieuweRegel();
        }

        json.Append(haak);
        leeg = false;
        return this;
    }

    public JsonSchrijver Naam(string naam)
    {
        Waarde();
        Citeer(naam);
        json.Append(compact ? ":" : ": ");
        naNaam = true;
        return this;
    }

    public JsonSchrijver Tekst(string tekst)
    {
        Waarde();
        Citeer(tekst);
        return this;
    }

    public JsonSchrijver Getal(int getal) => Ruw(getal.ToString(CultureInfo.InvariantCulture));

    public JsonSchrijver Waarheid(bool waarheid) => Ruw(waarheid ? "true" : "false");

    public JsonSchrijver Teksten(IEnumerable<string> teksten)
    {
        Begin('[');
        foreach (var tekst in teksten)
        {
            Tekst(tekst);
        }

        return Einde(']');
    }

    /// <summary>What was written; with a line feed at the end unless it is compact.</summary>
    /// <returns>The JSON.</returns>
    public override string ToString() => compact ? json.ToString() : $"{json}\n";

    private JsonSchrijver Ruw(string ruw)
    {
        Waarde();
        json.Append(ruw);
        return this;
    }

    private void Waarde()
    {
        if (!naNaam && diepte > 0)
        {
            json.Append(leeg ? string.Empty : ",");
            NieuweRegel();
        }

        (naNaam, leeg) = (false, false);
    }

    private void NieuweRegel()
    {
        if (!compact)
        {
            json.Append('\n').Append(' ', diepte * 2);
        }
    }

    private void Citeer(string tekst)
    {
        json.Append('"');
        foreach (var teken in tekst)
        {
            _ = teken switch
            {
                '"' => json.Append("\\\""),
                '\\' => json.Append("\\\\"),
                '\n' => json.Append("\\n"),
                '\r' => json.Append("\\r"),
                '\t' => json.Append("\\t"),
                < ' ' => json.Append(CultureInfo.InvariantCulture, $"\\u{(int)teken:x4}"),
                _ => json.Append(teken),
            };
        }

        json.Append('"');
    }
}
