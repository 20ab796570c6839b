using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Behoorlijkheid.Brieven.Document;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Brieven.Vormen;

/// <summary>Makes the parts of a line such that every form can write them: plain characters, single spaces, and none at an edge of a line or of bold text.</summary>
internal static class Regelzuivering
{
    // Hints for where to break a word, marks of byte order and of direction: nothing that a reader sees.
    private static readonly SearchValues<char> Onzichtbaar = SearchValues.Create("\u00AD\u061C\u200B\u2060\uFEFF");

    // No characters by Unicode, and refused by XML.
    private static readonly SearchValues<char> GeenTeken = SearchValues.Create("\uFFFE\uFFFF");

    public static string Van(string tekst) => Tekstregel.Van(Tekens(tekst));

    /// <summary>The parts, joined where they look the same.</summary>
    /// <param name="delen">The parts as they were given.</param>
    /// <param name="metRegeleinden">Whether the line may hold new lines; otherwise one becomes a space.</param>
    /// <param name="noot">The new place of a note, or <c>null</c> to leave its number out.</param>
    public static ImmutableArray<Tekstdeel> Van(ImmutableArray<Tekstdeel> delen, bool metRegeleinden, Func<int, int?> noot)
    {
        var uit = new Zuivereregel();
        foreach (var deel in delen)
        {
            switch (deel)
            {
                case Tekstdeel.Regeleinde when metRegeleinden:
                    uit.Regeleinde();
                    break;
                case Tekstdeel.Regeleinde:
                    uit.Spatie();
                    break;
                case Tekstdeel.Tekst tekst:
                    Voeg(uit, tekst.Inhoud, inhoud => tekst with { Inhoud = inhoud });
                    break;
                case Tekstdeel.Koppeling koppeling:
                    Voeg(uit, koppeling.Inhoud, inhoud => IsVeilig(koppeling.Adres) ? koppeling with { Inhoud = inhoud } : new Tekstdeel.Tekst(inhoud));
                    break;
                case Tekstdeel.Nootverwijzing verwijzing when noot(verwijzing.Noot) is { } plaats:
                    uit.Deel(new Tekstdeel.Nootverwijzing(plaats));
                    break;
            }
        }

        return uit.Delen();
    }

    private static void Voeg(Zuivereregel uit, string inhoud, Func<string, Tekstdeel> maak)
    {
        const string rand = "x";
        var tekst = Tekstregel.Van(rand + Tekens(inhoud) + rand)[1..^1];
        if (tekst.StartsWith(' '))
        {
            uit.Spatie();
        }

        if (tekst.Trim(' ') is { Length: > 0 } kern)
        {
            uit.Deel(maak(kern));
        }

        if (tekst.EndsWith(' '))
        {
            uit.Spatie();
        }
    }

    // By whole characters: what stands between two loose halves of a pair must not join them.
    private static string Tekens(string tekst)
    {
        if (!tekst.AsSpan().ContainsAny(Onzichtbaar) && !tekst.AsSpan().ContainsAny(GeenTeken))
        {
            return tekst;
        }

        var uit = new StringBuilder(tekst.Length);
        foreach (var rune in tekst.EnumerateRunes().Where(r => !r.IsBmp || !Onzichtbaar.Contains((char)r.Value)))
        {
            uit.Append(rune.IsBmp && GeenTeken.Contains((char)rune.Value) ? Rune.ReplacementChar : rune);
        }

        return uit.ToString();
    }

    private static bool IsVeilig(Uri adres) => adres.IsAbsoluteUri && (adres.Scheme == Uri.UriSchemeHttps || adres.Scheme == Uri.UriSchemeMailto);
}
