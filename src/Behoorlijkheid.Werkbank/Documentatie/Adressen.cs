using System.Globalization;
using System.Text;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Weergave;
using Behoorlijkheid.Weergave.Taal;

namespace Behoorlijkheid.Werkbank.Documentatie;

/// <summary>Where each thing stands on the site: paths from its root.</summary>
internal sealed class Adressen(Toetsingskader kader)
{
    public const string Begin = "index.html";
    public const string Leeswijzer = "leeswijzer.html";
    public const string Zoeken = "zoeken.html";
    public const string Artikelen = "artikelen.html";
    public const string Vereisten = "vereisten.html";
    public const string Themas = "themas.html";
    public const string Soorten = "soorten.html";
    public const string Begrippen = "begrippen.html";
    public const string Feiten = "feiten.html";
    public const string Termijnen = "termijnen.html";
    public const string Toegang = "toegang.html";
    public const string Stijl = "stijl.css";
    public const string Zoekscript = "zoeken.js";
    public const string Zoekindex = "zoekindex.js";

    private readonly Dictionary<string, Norm> laatste = kader.Normen
        .GroupBy(n => n.Id, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.MaxBy(n => n.Geldig.Tot ?? DateOnly.MaxValue)!, StringComparer.Ordinal);

    /// <summary>The latest version of a norm; <c>null</c> when there is no such norm.</summary>
    public Norm? Laatste(string id) => laatste.GetValueOrDefault(id);

    /// <summary>The latest version has the address of the norm, an earlier one its last day behind it.</summary>
    public string Norm(Norm norm) => norm == laatste[norm.Id]
        ? $"normen/{Bestandsnaam(norm.Id)}.html"
        : $"normen/{Bestandsnaam(norm.Id)}.tot-{norm.Geldig.Tot!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.html";

    public static string Begrip(Begrip begrip) => $"begrippen/{Anker(Woorden.Code(begrip.Naam))}.html";

    public static string Vereiste(Vereiste vereiste) => $"vereisten/{Anker(Woorden.Code(vereiste.Id))}.html";

    public static string Feit(Feitlid feit) => $"{Feitgroep(Groep(feit))}#{Feitanker(feit)}";

    public static string Feitgroep(string groep) => $"feiten/{Anker(Woorden.Code(groep))}.html";

    public static string Feitanker(Feitlid feit) => Anker(Woorden.Code(feit.Pad));

    /// <summary>The part of the dossier that a fact is of.</summary>
    public static string Groep(Feitlid feit) => feit.Pad.Split('.')[0];

    /// <summary>A text as part of an address: lower-case letters, digits and hyphens.</summary>
    public static string Anker(string tekst)
    {
        var anker = new StringBuilder(tekst.Length);
        foreach (var teken in tekst.Where(t => CharUnicodeInfo.GetUnicodeCategory(t) != UnicodeCategory.NonSpacingMark).SelectMany(Diakrieten.Zonder))
        {
            if (char.IsAsciiLetterOrDigit(teken))
            {
                anker.Append(teken);
            }
            else if (anker.Length > 0 && anker[^1] != '-')
            {
                anker.Append('-');
            }
        }

        return anker.ToString().TrimEnd('-');
    }

    private static string Bestandsnaam(string id) => Anker(id);
}
