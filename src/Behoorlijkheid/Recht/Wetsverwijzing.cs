using System.Diagnostics.CodeAnalysis;

namespace Behoorlijkheid.Recht;

/// <summary>A source of a norm: a place in a law (a jci reference, the Dutch standard for citing law) or a report of an ombudsman.</summary>
/// <remarks>Two references are equal when they are written the same.</remarks>
public sealed record Wetsverwijzing
{
    private Wetsverwijzing(string tekst, string kort, string voluit)
    {
        Tekst = tekst;
        Kort = kort;
        Voluit = voluit;
    }

    /// <summary>The reference as it was written, such as <c>jci1.3:c:BWBR0005537&amp;artikel=9:7&amp;lid=1</c>.</summary>
    public string Tekst { get; }

    /// <summary>The short citation, such as <c>Awb 9:7 lid 1</c>.</summary>
    public string Kort { get; }

    /// <summary>The citation as a jurist writes it in a sentence, such as <c>artikel 9:7, eerste lid, Awb</c>.</summary>
    public string Voluit { get; }

    /// <summary>Where it can be read (wetten.overheid.nl), or <c>null</c> for a report.</summary>
    public Uri? Koppeling => Jci.Begint(Tekst) ? new("https://wetten.overheid.nl/" + Tekst) : null;

    /// <summary>Reads a reference.</summary>
    /// <param name="tekst">A jci reference of version 1.3 or 1.31, or a report such as <c>Nationale ombudsman, rapport 2004/443</c>.</param>
    /// <param name="verwijzing">The reference, or <c>null</c> when it is neither.</param>
    /// <returns>Whether it is one of the two.</returns>
    public static bool TryParse([NotNullWhen(true)] string? tekst, [NotNullWhen(true)] out Wetsverwijzing? verwijzing)
    {
        verwijzing = tekst switch
        {
            null => null,
            _ when Jci.Lees(tekst) is { } jci => new(tekst, Wetscitaat.Kort(jci), Wetscitaat.Voluit(jci)),
            _ when Rapportverwijzing.Lees(tekst) is { } rapport => new(tekst, rapport.Kort, rapport.Voluit),
            _ => null,
        };
        return verwijzing is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Tekst;
}
