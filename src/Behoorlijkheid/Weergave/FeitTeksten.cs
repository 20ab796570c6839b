namespace Behoorlijkheid.Weergave;

/// <summary>The sentences round a fact.</summary>
internal static class FeitTeksten
{
    public static string NietVastTeStellen(string vraag) => $"Niet vast te stellen is het antwoord op de vraag “{vraag}”";

    public static string Betwist(string vraag) => $"Over het antwoord op deze vraag verschillen de lezingen: “{vraag}”";

    public static string BeoordeeldDoor(string wie) => $"Beoordeeld door {wie}.";

    public static string BeoordeeldDoor(string wie, string reden) => $"Beoordeeld door {wie}: {Woorden.Zin(reden)}";
}
