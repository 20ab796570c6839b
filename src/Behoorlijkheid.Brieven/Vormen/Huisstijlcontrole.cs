using System.Buffers;
using Behoorlijkheid.Brieven.Document;

namespace Behoorlijkheid.Brieven.Vormen;

/// <summary>Refuses looks that no form can show; whoever reads them from a file says so to its author before.</summary>
internal static class Huisstijlcontrole
{
    private const int Kleurcijfers = 6;
    private const decimal Kleinst = 6;
    private const decimal Grootst = 24;

    private static readonly SearchValues<char> Hexadecimaal = SearchValues.Create("0123456789abcdefABCDEF");

    public static void Eis(Huisstijl stijl)
    {
        if (stijl.Kleur.Length != Kleurcijfers || stijl.Kleur.AsSpan().ContainsAnyExcept(Hexadecimaal))
        {
            throw new ArgumentException($"'{stijl.Kleur}' is not a colour of six hexadecimal digits.", nameof(stijl));
        }

        if (stijl.Lettergrootte is < Kleinst or > Grootst)
        {
            throw new ArgumentException($"A size of {stijl.Lettergrootte} points is not between {Kleinst} and {Grootst}.", nameof(stijl));
        }

        if (string.IsNullOrWhiteSpace(stijl.Lettertype) || stijl.Lettertype.Any(char.IsControl))
        {
            throw new ArgumentException("The name of the font is missing.", nameof(stijl));
        }
    }
}
