using System.Globalization;

namespace Behoorlijkheid.Brieven.Anonimiseren;

/// <summary>Stretches a found name over what belongs to it: titles, initials, the words before a surname, the second half of a double name.</summary>
internal sealed class Naamuitbreider(Termenlijst termen)
{
    private const int Ver = 40;

    private readonly Anonimiseerregels regels = termen.Regels;

    /// <summary>The find with what belongs to it, or <c>null</c> for a word that alone identifies nobody.</summary>
    public Treffer? Breid(Gevouwen tekst, Treffer treffer)
    {
        if (treffer.Soort != Vondstsoort.Naam || treffer.Personen.Count == 0)
        {
            return treffer;
        }

        var begin = treffer.Voorvoegsels.Select(v => Voor(tekst, treffer.Begin, v)).DefaultIfEmpty(treffer.Begin).Min();
        begin = begin == treffer.Begin ? Tussenvoegsels(tekst, begin) : begin;
        var letters = new List<char>();
        var (titel, voornaam) = Terug(tekst, treffer, letters, ref begin);
        if (treffer.VraagtTitel && !titel && letters.Count == 0)
        {
            return null;
        }

        if (titel)
        {
            begin = Voor(tekst, begin, "de");
        }

        var personen = Keus(treffer.Personen, letters);
        return treffer with { Begin = begin, Eind = treffer.IsBezit ? treffer.Eind : Dubbel(tekst, treffer.Eind), Personen = personen, IsZeker = (treffer.IsZeker || titel || letters.Count > 0) && personen.Count == 1 && !voornaam };
    }

    // Back over titles, initials and given names.
    private (bool Titel, bool Voornaam) Terug(Gevouwen tekst, Treffer treffer, List<char> letters, ref int begin)
    {
        var (titel, voornaam) = (false, false);
        while (Vorig(tekst, begin) is var (woord, plaats) && woord.Length > 0)
        {
            if (regels.IsTitel(woord))
            {
                titel = true;
            }
            else if (IsInitialen(tekst, plaats, woord, begin))
            {
                letters.Add(woord[0]);
            }
            else if (titel && woord == "en" && Vorig(tekst, plaats) is var (ander, _) && regels.Titels.Contains(ander))
            {
                letters.Clear();
            }
            else if (IsVoornaam(tekst, woord, plaats, treffer, out var naTitel))
            {
                voornaam |= !naTitel;
            }
            else
            {
                break;
            }

            begin = plaats;
        }

        return (titel, voornaam);
    }

    // A capital before a surname is a given name, but not for sure where no title stands before it; at the start of a sentence any word has one.
    private bool IsVoornaam(Gevouwen tekst, string woord, int plaats, Treffer treffer, out bool naTitel)
    {
        naTitel = Vorig(tekst, plaats) is var (eerder, _) && regels.IsTitel(eerder);
        return tekst.IsHoofdletter(plaats) && woord.All(char.IsLetter) && (naTitel || (treffer is { IsZeker: true, VraagtTitel: false } && !tekst.IsZinsbegin(plaats) && !termen.IsAlgemeen(woord)));
    }

    // "O. van der Naam", also where the dossier knows him without "van der".
    private int Tussenvoegsels(Gevouwen tekst, int begin)
    {
        var plaats = begin;
        while (Vorig(tekst, plaats) is var (woord, eerder) && regels.Tussenvoegsels.Contains(woord.TrimStart('\'')) && plaats > eerder)
        {
            plaats = eerder;
        }

        return plaats < begin && Vorig(tekst, plaats) is var (voor, waar) && voor.Length > 0 && (IsInitialen(tekst, waar, voor, plaats) || regels.IsTitel(voor)) ? plaats : begin;
    }

    /// <summary>Whether what lies between two names makes them one.</summary>
    public static bool IsVoeg(ReadOnlySpan<char> tussen) => tussen.Trim() is "" or "-" or ",";

    // Who has those initials, if the initials tell.
    private static IReadOnlyList<Persoon> Keus(IReadOnlyList<Persoon> personen, List<char> letters)
    {
        var passend = letters.Count == 0 ? [] : personen.Where(p => p.Voorletters.Contains(letters[^1])).ToList();
        return passend.Count > 0 ? passend : personen;
    }

    private static int Voor(Gevouwen tekst, int begin, string woorden)
    {
        var plaats = begin - woorden.Length - 1;
        return woorden.Length > 0 && plaats >= 0 && !tekst.IsWoordteken(plaats - 1) && tekst.Tekst.AsSpan(plaats, woorden.Length + 1).SequenceEqual(woorden + " ") ? plaats : begin;
    }

    // The word before, up to a space; empty when there is none on this side of another sign.
    private static (string Woord, int Plaats) Vorig(Gevouwen tekst, int begin)
    {
        var eind = begin > 0 && tekst.Tekst[begin - 1] == ' ' ? begin - 1 : begin;
        var plaats = eind;
        while (plaats > 0 && eind - plaats < Ver && (tekst.IsWoordteken(plaats - 1) || tekst.Tekst[plaats - 1] == '.'))
        {
            plaats--;
        }

        plaats -= plaats > 0 && plaats < eind && tekst.Tekst[plaats - 1] == '\'' ? 1 : 0;
        return eind == begin && (plaats == eind || tekst.Tekst[eind - 1] != '.') ? (string.Empty, begin) : (tekst.Tekst[plaats..eind], plaats);
    }

    // "J.P.", "J" or "JP": letters with dots, or at most three capitals.
    private static bool IsInitialen(Gevouwen tekst, int plaats, string woord, int naam)
    {
        var letters = woord.Replace(".", string.Empty, StringComparison.Ordinal);
        return letters.Length is > 0 and <= 4
            && letters.All(char.IsLetter)
            && (tekst.IsHoofdletter(plaats) || (plaats + woord.Length == naam && letters.Length * 2 == woord.Length))
            && (letters.Length * 2 == woord.Length || (letters.Length == woord.Length && letters.Length <= 3 && woord.Select((_, i) => tekst.IsHoofdletter(plaats + i)).All(h => h)));
    }

    // The half after the hyphen of De Vries-Jansen.
    private static int Dubbel(Gevouwen tekst, int eind)
    {
        if (eind + 1 >= tekst.Tekst.Length || tekst.Tekst[eind] != '-' || !tekst.IsWoordteken(eind + 1) || !tekst.IsHoofdletter(eind + 1))
        {
            return eind;
        }

        var verder = eind + 1;
        while (tekst.IsWoordteken(verder) && CharUnicodeInfo.GetUnicodeCategory(tekst.Tekst[verder]) != UnicodeCategory.DecimalDigitNumber)
        {
            verder++;
        }

        return verder;
    }
}
