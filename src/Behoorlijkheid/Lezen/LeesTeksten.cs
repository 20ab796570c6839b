namespace Behoorlijkheid.Lezen;

/// <summary>The sentences of everything that can be wrong with a JSON input as such and with the shape of its values.</summary>
internal static class LeesTeksten
{
    public static Melding Leeg() => new("lezen.leeg", "De invoer is leeg: er staat geen JSON in.");

    public static Melding TeGroot(int bytes, int grens) =>
        Grens("lezen.te-groot", $"De invoer is {Getal(bytes)} bytes groot, en er mogen er hoogstens {Getal(grens)} zijn.");

    public static Melding Utf16() => Codering("De invoer is geschreven in UTF-16, en hier wordt alleen UTF-8 gelezen.");

    public static Melding GeenUtf8(byte b) => Codering($"De byte 0x{b:X2} is hier geen geldige UTF-8.");

    public static Melding Afgebroken() => new("lezen.afgebroken", "De invoer houdt op terwijl het JSON-document nog niet af is.");

    public static Melding NaEinde(string teken) => new("lezen.na-einde", $"Na het einde van het JSON-document staat nog {Citaat.Van(teken)}.");

    public static Melding TeDiep(int grens) =>
        new("lezen.te-diep", $"Hier begint een object of lijst op niveau {Getal(grens + 1)}, en er mogen hoogstens {Getal(grens)} niveaus zijn.");

    public static Melding TekstTeLang(int bytes, int grens) =>
        Grens("lezen.tekst-te-lang", $"De tekst is {Getal(bytes)} bytes lang, en er mogen er hoogstens {Getal(grens)} zijn.");

    public static Melding LijstTeLang(bool isLijst, int aantal, int grens) => Grens(
        "lezen.lijst-te-lang",
        $"{(isLijst ? "De lijst" : "Het object")} telt {Getal(aantal)} {(isLijst ? "items" : "leden")}, en er mogen er hoogstens {Getal(grens)} zijn.");

    public static Melding LosseSurrogaat() => Syntaxis("De tekst bevat de losse helft van een surrogaatpaar, en dat is geen teken.");

    public static Melding KommaTeVeel() => Syntaxis("Voor deze sluithaak staat een komma te veel.");

    public static Melding KommaOntbreekt() => Syntaxis("Voor dit aanhalingsteken ontbreekt een komma of een dubbele punt.");

    public static Melding Commentaar() => Syntaxis("Hier staat \"/\", en commentaar is in JSON niet toegestaan.");

    public static Melding EnkeleAanhaling() => Syntaxis("Hier staat een enkel aanhalingsteken, en JSON kent alleen dubbele.");

    public static Melding VoorloopNul() => Syntaxis("Een getal begint in JSON niet met een voorloopnul.");

    public static Melding GetalFout(string teken) => Syntaxis($"In dit getal staat {Citaat.Van(teken)} op een plaats waar dat niet kan.");

    public static Melding Stuurteken(byte b) => Syntaxis($"Hier staat het stuurteken 0x{b:X2}, en dat mag alleen als escape in een tekst staan.");

    public static Melding Escape(string teken) => Syntaxis($"Deze tekst bevat na een backslash {Citaat.Van(teken)}, en dat is geen escape van JSON.");

    public static Melding Onverwacht(string teken) => Syntaxis($"Hier staat {Citaat.Van(teken)}, en dat kan op deze plaats in JSON niet.");

    public static Melding DubbeleNaam(string naam) =>
        new("lezen.dubbele-naam", $"De naam {Citaat.Van(naam)} staat meer dan eens in dit object.");

    public static Melding VerkeerdType(string citaat, string verwacht) =>
        new("vorm.type", $"Hier staat {citaat}, maar hier hoort {verwacht}.");

    public static Melding OnbekendeNaam(string naam, IEnumerable<string> bekend) =>
        new("vorm.onbekende-naam", $"De naam {Citaat.Van(naam)} is hier niet bekend.", Suggesties.Voor(naam, bekend));

    public static Melding Ontbreekt(string naam) => new("vorm.ontbreekt", $"Hier ontbreekt {Citaat.Van(naam)}, en dat is verplicht.");

    public static Melding OnbekendeWaarde(string waarde, IReadOnlyCollection<string> toegestaan) => new(
        "vorm.onbekende-waarde",
        $"Hier staat {Citaat.Van(waarde)}, maar hier hoort {Opsomming(toegestaan)}.",
        Suggesties.Voor(waarde, toegestaan));

    public static Melding LegeTekst() => new("vorm.lege-tekst", "Hier staat een lege tekst, maar hier hoort een tekst met inhoud.");

    public static Melding Id(string waarde) => new(
        "vorm.id",
        $"Hier staat {Citaat.Van(waarde)}, maar een id bestaat uit kleine letters, cijfers en koppeltekens en begint niet met een koppelteken.");

    public static Melding BuitenBereik(string citaat, int minimum, int maximum) =>
        new("vorm.bereik", $"Hier staat {citaat}, maar hier hoort een geheel getal van {Getal(minimum)} tot en met {Getal(maximum)}.");

    public static Melding GeheelGetalSchrijfwijze(string citaat) =>
        new("lezen.geheel-getal", $"Hier staat {citaat}, maar een geheel getal wordt zonder punt en zonder exponent geschreven.");

    public static Melding TeWeinigItems(int aantal, int minimum) =>
        new("vorm.te-weinig-items", $"Deze lijst telt {Getal(aantal)} {(aantal == 1 ? "item" : "items")}, en het zijn er ten minste {Getal(minimum)}.");

    /// <summary>Words as <c>"a", "b" of "c"</c>.</summary>
    /// <param name="woorden">At least one word.</param>
    /// <returns>The enumeration.</returns>
    public static string Opsomming(IReadOnlyCollection<string> woorden)
    {
        var citaten = woorden.Select(Citaat.Van).ToList();
        return citaten.Count == 1 ? citaten[0] : $"{string.Join(", ", citaten.SkipLast(1))} of {citaten[^1]}";
    }

    /// <summary>A number with points between the thousands.</summary>
    /// <param name="getal">The number.</param>
    /// <returns>The number as Dutch writes it.</returns>
    public static string Getal(int getal) =>
        getal.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture).Replace(',', '.');

    private static Melding Syntaxis(string tekst) => new("lezen.syntaxis", tekst);

    private static Melding Grens(string code, string tekst) => new(code, tekst);

    private static Melding Codering(string tekst) => new("lezen.geen-utf8", tekst, "Bewaar het bestand als UTF-8.");
}
