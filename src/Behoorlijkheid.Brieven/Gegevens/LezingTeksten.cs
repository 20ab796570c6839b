using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>What letters say of readings that differ.</summary>
internal static class LezingTeksten
{
    public const string Klager = "klager";

    public const string Bestuursorgaan = "bestuursorgaan";

    public const string UwLezing = "uw lezing";

    public const string NietGewogen = "Die zijn nog niet gewogen.";

    // Norms begin so what cannot be established; in a list that is headed so it is not said again.
    private const string Aanloop = "Uit dit dossier is niet vast te stellen of ";

    /// <summary>What cannot be established, where the letter has already said that it cannot.</summary>
    public static string Of(string zin) => zin.StartsWith(Aanloop, StringComparison.Ordinal) ? "Of " + zin[Aanloop.Length..] : zin;

    public static string LezingVan(string wie) => $"de lezing van {wie}";

    public static string Uiteen(string vraag) => $"Over deze vraag lopen de lezingen uiteen: {GegevensTeksten.Aanhaling(vraag)}";

    public static string GeenAannemelijker(string? reden) => $"Wij vinden geen van die lezingen aannemelijker{Wegens(reden)}";

    public static string Aannemelijker(string lezing, string? reden) => $"Wij vinden {lezing} aannemelijker{Wegens(reden)}";

    public static string Vermeldt(string toelichting) => $"Ons onderzoek vermeldt daarover: {GegevensTeksten.Aanhaling(toelichting)}.";

    public static string Gevolgen(IEnumerable<string> gevolgen) => Weergave.Woorden.Zin(string.Join("; ", gevolgen));

    public static string Gevolg(string lezing, Naleving naleving) => naleving switch
    {
        Naleving.Nageleefd => $"volgens {lezing} is die regel wel nageleefd",
        Naleving.Geschonden => $"volgens {lezing} is die regel niet nageleefd",
        Naleving.NietVanToepassing => $"volgens {lezing} geldt die regel hier niet",
        _ => $"volgens {lezing} is ook dan niet te zeggen of die regel is nageleefd",
    };

    private static string Wegens(string? reden) => reden is null ? "." : $", om deze redenen: {GegevensTeksten.Aanhaling(reden)}.";
}
