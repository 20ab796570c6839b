using System.Text.RegularExpressions;

namespace Behoorlijkheid.Brieven.Sjablonen;

/// <summary>Reads the words of an expression one by one.</summary>
internal sealed partial class Sjabloonwoorden
{
    private readonly List<Sjabloonwoord> woorden = [];
    private readonly int einde;
    private int plaats;

    public Sjabloonwoorden(string inhoud, int begin)
    {
        einde = begin + inhoud.TrimEnd().Length;
        foreach (Match match in Patroon().Matches(inhoud))
        {
            woorden.Add(new(Soort(match), match.Value, begin + match.Index));
        }
    }

    public bool IsOp => plaats >= woorden.Count;

    public Sjabloonwoord? Kijk => IsOp ? null : woorden[plaats];

    /// <summary>Where the next word stands, or where the words end.</summary>
    public int Plaats => Kijk?.Begin ?? einde;

    public Sjabloonwoord? Neem() => IsOp ? null : woorden[plaats++];

    /// <summary>Takes the next word if it is this one.</summary>
    public bool Neem(string tekst)
    {
        if (Kijk is { Soort: Sjabloonwoordsoort.Teken or Sjabloonwoordsoort.Naam } woord && woord.Tekst == tekst)
        {
            plaats++;
            return true;
        }

        return false;
    }

    private static Sjabloonwoordsoort Soort(Match match) =>
        match.Groups["naam"].Success ? Sjabloonwoordsoort.Naam
        : match.Groups["tekst"].Success ? Sjabloonwoordsoort.Tekst
        : match.Groups["getal"].Success ? Sjabloonwoordsoort.Getal
        : match.Groups["teken"].Success ? Sjabloonwoordsoort.Teken
        : Sjabloonwoordsoort.Vreemd;

    [GeneratedRegex("""(?<naam>[A-Za-z_][A-Za-z0-9_]*)|(?<tekst>'[^']*'|"[^"]*")|(?<getal>[0-9]+)|(?<teken>==|!=|<=|>=|<>|\.\.|[<>|:,.=])|(?<vreemd>\S)""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Patroon();
}
