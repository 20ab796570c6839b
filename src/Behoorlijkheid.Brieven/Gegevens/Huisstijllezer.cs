using System.Globalization;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen.Lezing;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>Reads huisstijl.json.</summary>
internal static class Huisstijllezer
{
    // W3C: text is readable at a contrast of 4.5 to 1.
    private const double MinsteContrast = 4.5;

    /// <summary>The smallest size of letters, in points.</summary>
    public const int Kleinst = 8;

    /// <summary>The largest size of letters, in points.</summary>
    public const int Grootst = 16;

    public static Huisstijlen Lees(JsonKnoop knoop, Probleemlijst problemen) =>
        Veldlezer.Lees(knoop, problemen, velden =>
        {
            velden.TekstOfNiets("$schema");
            return new Huisstijlen(velden.Object("ombudsman", Huis)!, velden.Object("bestuursorgaan", Huis)!);
        });

    private static Briefhuis Huis(Veldlezer velden) => new()
    {
        Naam = velden.TekstOfNiets("naam"),
        Adres = [.. velden.Teksten("adres", 0, verplicht: false).Select(t => t.Waarde)],
        Website = velden.TekstOfNiets("website"),
        Email = velden.TekstOfNiets("email"),
        Telefoon = velden.TekstOfNiets("telefoon"),
        Ondertekenaar = velden.TekstOfNiets("ondertekenaar"),
        Kop = velden.Objecten("kop", Kopregel, verplicht: false),
        Stijl = new(Lettertype(velden), Grootte(velden), Kleur(velden)),
    };

    private static Kopregel? Kopregel(Veldlezer velden)
    {
        var naam = velden.Tekst("naam");
        if (velden.Tekstknoop("gegeven") is not { } gegeven)
        {
            return null;
        }

        if (!Huisstijlen.Gegevens.Contains(gegeven.Waarde))
        {
            velden.Meld(gegeven.Plaats, ZinnenTeksten.OnbekendGegeven(gegeven.Waarde, Huisstijlen.Gegevens));
        }

        return new(naam, gegeven.Waarde);
    }

    private static string Lettertype(Veldlezer velden)
    {
        if (velden.Tekstknoop("lettertype") is not { } tekst)
        {
            return string.Empty;
        }

        if (tekst.Waarde.Any(char.IsControl))
        {
            velden.Meld(tekst.Plaats, ZinnenTeksten.GeenLettertype());
        }

        return tekst.Waarde;
    }

    private static decimal Grootte(Veldlezer velden)
    {
        if (velden.Knoop("lettergrootte") is not { } knoop)
        {
            return 10;
        }

        if (knoop is JsonGetal getal && decimal.TryParse(getal.Tekst, NumberStyles.Float, CultureInfo.InvariantCulture, out var grootte) && grootte is >= Kleinst and <= Grootst)
        {
            return grootte;
        }

        velden.Meld(knoop.Plaats, ZinnenTeksten.GeenLettergrootte(knoop.Citaat.Trim('"')));
        return 10;
    }

    private static string Kleur(Veldlezer velden)
    {
        if (velden.Tekstknoop("kleur") is not { } tekst)
        {
            return string.Empty;
        }

        if (tekst.Waarde.Length != 6 || !tekst.Waarde.All(char.IsAsciiHexDigit))
        {
            velden.Meld(tekst.Plaats, ZinnenTeksten.GeenKleur(tekst.Waarde));
        }
        else if (Contrast(tekst.Waarde) < MinsteContrast)
        {
            velden.Meld(tekst.Plaats, ZinnenTeksten.TeLicht(tekst.Waarde));
        }

        return tekst.Waarde.ToUpperInvariant();
    }

    // WCAG 2: contrast of a colour with white.
    private static double Contrast(string kleur)
    {
        double Deel(int i)
        {
            var deel = int.Parse(kleur.AsSpan(i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return deel <= 0.03928 ? deel / 12.92 : Math.Pow((deel + 0.055) / 1.055, 2.4);
        }

        return 1.05 / ((0.2126 * Deel(0)) + (0.7152 * Deel(2)) + (0.0722 * Deel(4)) + 0.05);
    }
}
