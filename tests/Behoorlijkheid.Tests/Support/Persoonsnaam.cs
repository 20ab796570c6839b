namespace Behoorlijkheid.Tests.Support;

/// <summary>A made-up name, and the ways in which texts write it.</summary>
internal sealed record Persoonsnaam(string Voornaam, string Voorletters, string Tussenvoegsel, string Achternaam)
{
    private static readonly string[] Lettergrepen = ["wol", "tré", "ker", "dijn", "mö", "zan", "stra", "vel", "huij", "pla", "gron", "çe", "ßen", "kwi", "bru", "ñar", "jef", "oud", "lin", "ømme", "ijk", "rax"];

    // Names that are words too, also of letters and of the organ itself.
    private static readonly string[] Woorden = ["Bakker", "Boer", "Groen", "Wit", "Mei", "Burger", "Gemeente", "Emmen", "Laat", "Meer", "Bos", "Klager", "Brief", "Maart", "Jurist", "Verzoek", "Dossier", "Zoeker"];

    private static readonly string[] Voorvoegsels = ["", "", "", "de", "van der", "van den", "ter", "in 't", "van", "el"];

    /// <summary>As it stands in an address: <c>J.P. van der Naam</c>.</summary>
    public string Volledig => Samen(Voorletters, Tussenvoegsel, Achternaam);

    /// <summary>With the given name.</summary>
    public string MetVoornaam => Samen(Voornaam, Tussenvoegsel, Achternaam);

    public string Met(string voor) => Samen(voor, Tussenvoegsel.Length == 0 ? "" : char.ToUpperInvariant(Tussenvoegsel[0]) + Tussenvoegsel[1..], Achternaam);

    public static Persoonsnaam Van(Chance chance)
    {
        var achternaam = chance.OneIn(4) ? chance.Of(Woorden) : Gemaakt(chance, chance.Between(2, 3));
        if (chance.OneIn(8))
        {
            achternaam += "-" + Gemaakt(chance, 2);
        }

        var voornaam = Gemaakt(chance, chance.Between(1, 2));
        return new(voornaam, $"{voornaam[0]}.{(chance.Coin() ? "P." : "")}", chance.Of(Voorvoegsels), achternaam);
    }

    /// <summary>In small letters.</summary>
    public static string Klein(string tekst) => string.Concat(tekst.Select(char.ToLowerInvariant));

    /// <summary>One of the ways in which a text can have it.</summary>
    public string Vorm(Chance chance) => chance.Below(20) switch
    {
        0 => Volledig,
        1 => MetVoornaam,
        2 => Achternaam,
        3 => Volledig.ToUpperInvariant(),
        4 => Klein(Achternaam),
        5 => Met("mevrouw"),
        6 => Met("de heer"),
        7 => $"{Achternaam}s dossier",
        8 => $"{Met("").Trim()}'s klacht",
        9 => $"{Zonder(Achternaam)}",
        10 => $"het {Achternaam}-dossier",
        11 => $"het {Klein(Achternaam)}dossier",
        12 => $"{Achternaam[..(Achternaam.Length / 2)]}-\n{Achternaam[(Achternaam.Length / 2)..]}",
        13 => MetVoornaam.Replace(' ', '\u00A0'),
        14 => $"{Klein(Voorletters)}{Klein(Zonder(Achternaam))}@voorbeeld.test",
        15 => $"klacht_{Achternaam}_1.pdf",
        16 => MetVoornaam.Normalize(System.Text.NormalizationForm.FormD),
        17 => $"{Voornaam} ({Achternaam}, {Voorletters})",
        18 => Volledig.Replace(" ", "\n", StringComparison.Ordinal),
        _ => Voornaam,
    };

    private static string Samen(params string[] delen) => string.Join(' ', delen.Where(d => d.Length > 0));

    private static string Zonder(string tekst) =>
        string.Concat(tekst.Normalize(System.Text.NormalizationForm.FormD).Where(t => System.Globalization.CharUnicodeInfo.GetUnicodeCategory(t) != System.Globalization.UnicodeCategory.NonSpacingMark));

    private static string Gemaakt(Chance chance, int lettergrepen)
    {
        var naam = string.Concat(Enumerable.Range(0, lettergrepen).Select(_ => chance.Of(Lettergrepen)));
        naam = naam.TrimStart('ß').PadRight(3, 'u');
        return char.ToUpperInvariant(naam[0]) + naam[1..];
    }
}
