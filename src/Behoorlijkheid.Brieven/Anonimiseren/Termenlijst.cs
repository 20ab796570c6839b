using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Behoorlijkheid.Brieven.Anonimiseren;

/// <summary>All that is looked for in the texts of one dossier.</summary>
internal sealed class Termenlijst
{
    /// <summary>Words of so many letters are looked for as whole words only.</summary>
    public const int KortWoord = 3;

    private static readonly HashSet<string> Vervangwoorden = new(StringComparer.Ordinal) { "afdeling", "team", "lid" };

    private readonly Dictionary<string, Term> termen = new(StringComparer.Ordinal);
    private readonly Anonimiseerregels regels;
    private readonly HashSet<string> eigen;
    private readonly string[] orgaan;
    private SearchValues<string>? zoek;
    private int[] lengtes = [];

    /// <param name="regels">What words say of persons.</param>
    /// <param name="orgaan">The names of the bestuursorgaan: they are no personal data.</param>
    public Termenlijst(Anonimiseerregels regels, IReadOnlyCollection<string> orgaan)
    {
        this.regels = regels;
        eigen = [.. orgaan.SelectMany(Vouwer.Woorden)];
        this.orgaan = [.. orgaan.Select(Vouwer.Tekst).Where(o => o.Length > 0)];
    }

    public Anonimiseerregels Regels => regels;

    /// <summary>Whether a folded word identifies nobody.</summary>
    public bool IsAlgemeen(string woord) => regels.Algemeen.Contains(woord) || regels.Tussenvoegsels.Contains(woord) || eigen.Contains(woord) || woord.All(char.IsAsciiDigit);

    /// <summary>Whether a value identifies nobody: all its words are general ones, or it is what takes the place of another.</summary>
    public bool IsAlgemeneWaarde(string waarde) => Vouwer.Woorden(waarde).All(w => IsAlgemeen(w) || w.Length == 1 || Vervangwoorden.Contains(w));

    /// <summary>Whether a value has the form of a name, whatever its words mean: with initials, or a title before a capital.</summary>
    public bool IsNaamvorm(string waarde)
    {
        var woorden = Vouwer.Woorden(waarde);
        return woorden.Count > 1 && waarde.Any(char.IsUpper) && (woorden.Any(w => w.Length == 1 && char.IsLetter(w[0])) || regels.Titels.Contains(woorden[0]));
    }

    /// <summary>Whether a value is the name of an institution: <c>gemeente</c> and more.</summary>
    public bool IsInstelling(string waarde)
    {
        var woorden = Vouwer.Tekst(Vervanger.ZonderLidwoord(waarde)).Split(' ', 2);
        return woorden.Length == 2 && regels.Instellingen.Contains(woorden[0]) && !IsNaamvorm(waarde);
    }

    public void Naam(string naam, Persoon persoon)
    {
        persoon.Namen.Add(naam);
        var woorden = Vouwer.Woorden(naam);
        Initialen(woorden, persoon);
        Geheel(naam, woorden, Vondstsoort.Naam, AnonimiseerTeksten.Naam, persoon);
        for (var i = 0; i < woorden.Count; i++)
        {
            if (woorden[i].Length > 1 && !regels.Tussenvoegsels.Contains(woorden[i]) && !regels.Titels.Contains(woorden[i]))
            {
                var term = Voeg(woorden[i], Vondstsoort.Naam, AnonimiseerTeksten.Naam, persoon, isGeheel: false);
                var voor = woorden.Take(i).Reverse().TakeWhile(regels.Tussenvoegsels.Contains).Reverse().ToList();
                term.Voorvoegsels.Add(string.Join(' ', voor));
                term.Voorvoegsels.Add(string.Join(' ', voor.Select(v => v.Length == 1 ? $"'{v}" : v)));
            }
        }
    }

    /// <summary>A word by which the dossier knows a person.</summary>
    public void Woord(string woord, Persoon persoon) => Voeg(woord, Vondstsoort.Naam, AnonimiseerTeksten.Naam, persoon, isGeheel: false).Voorvoegsels.Add(string.Empty);

    /// <summary>A value that is no name; its parts have the replacement <paramref name="deel"/>, or that of the whole.</summary>
    public void Waarde(string waarde, Vondstsoort soort, string vervanging, string? deel = null)
    {
        var woorden = Vouwer.Woorden(waarde);
        Geheel(waarde, woorden, soort, vervanging, persoon: null);
        foreach (var woord in woorden)
        {
            // A year says nothing.
            var isDeel = woord.All(char.IsAsciiDigit) ? woord.Length > KortWoord + 1 : woord.Length > KortWoord && !IsAlgemeen(woord);
            if (isDeel)
            {
                Voeg(woord, soort, woorden.Count == 1 ? vervanging : deel ?? vervanging, persoon: null, isGeheel: false, isLosWoord: woorden.Count > 1 && woord.All(char.IsLetter) && IsLosWoord(soort, waarde, woord));
            }
        }
    }

    public void Sluit()
    {
        zoek = termen.Count == 0 ? null : SearchValues.Create([.. termen.Keys], StringComparison.Ordinal);
        lengtes = [.. termen.Keys.Select(t => t.Length).Distinct().OrderDescending()];
    }

    /// <summary>The next place where a term begins, at or after a place; -1 when there is none.</summary>
    public int Volgende(ReadOnlySpan<char> tekst, int vanaf)
    {
        var plaats = zoek is null || vanaf >= tekst.Length ? -1 : tekst[vanaf..].IndexOfAny(zoek);
        return plaats < 0 ? -1 : plaats + vanaf;
    }

    /// <summary>The terms that begin at a place, the longest first.</summary>
    public IEnumerable<Term> Op(string tekst, int plaats)
    {
        var gevonden = new List<Term>(1);
        var opzoeken = termen.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var lengte in lengtes)
        {
            if (plaats + lengte <= tekst.Length && opzoeken.TryGetValue(tekst.AsSpan(plaats, lengte), out var term))
            {
                gevonden.Add(term);
            }
        }

        return gevonden;
    }

    public bool Kent(string gevouwen, [NotNullWhen(true)] out Term? term) => termen.TryGetValue(gevouwen, out term);

    /// <summary>Whether what stands there is a part of the name of the bestuursorgaan.</summary>
    public bool IsVanOrgaan(string tekst, int begin, int lengte)
    {
        foreach (var naam in orgaan)
        {
            for (var i = 0; i + lengte <= naam.Length && i <= begin; i++)
            {
                if (naam.Length > lengte && begin - i + naam.Length <= tekst.Length && tekst.AsSpan(begin - i, naam.Length).SequenceEqual(naam))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void Geheel(string waarde, IReadOnlyList<string> woorden, Vondstsoort soort, string vervanging, Persoon? persoon)
    {
        var geheel = Vouwer.Tekst(waarde);
        if (geheel.Length > KortWoord && geheel.Any(t => !char.IsLetterOrDigit(t)) && (!woorden.All(IsAlgemeen) || soort != Vondstsoort.Functie))
        {
            Voeg(geheel, soort, vervanging, persoon, isGeheel: true, isGewoon: soort != Vondstsoort.Naam && woorden.All(w => regels.GewoneWoorden.Contains(w) || regels.Tussenvoegsels.Contains(w)));
        }
    }

    // What a reference, a provider of mail or a sentence has for words, identifies nobody by its words.
    private static bool IsLosWoord(Vondstsoort soort, string waarde, string woord)
    {
        var gevouwen = Vouwer.Vouw(waarde);
        var plaats = gevouwen.Tekst.IndexOf(woord, StringComparison.Ordinal);
        return soort switch
        {
            Vondstsoort.Kenmerk => true,
            Vondstsoort.Emailadres => plaats > gevouwen.Tekst.IndexOf('@', StringComparison.Ordinal),
            Vondstsoort.AanvullendFeit => !gevouwen.IsHoofdletter(plaats) || plaats == 0,
            _ => false,
        };
    }

    // Such as "j.p. de v.": of at least two letters, for one letter says nothing.
    private void Initialen(IReadOnlyList<string> woorden, Persoon persoon)
    {
        var letters = woorden.Where(w => !regels.Titels.Contains(w) && !regels.Tussenvoegsels.Contains(w)).Select(w => w[0]).Where(char.IsLetter).ToList();
        foreach (var letter in letters.SkipLast(1))
        {
            persoon.Voorletters.Add(letter);
        }

        if (letters.Count > 1)
        {
            Voeg(string.Concat(letters.Select(l => $"{l}.")), Vondstsoort.Naam, AnonimiseerTeksten.Naam, persoon, isGeheel: true, isGewoon: true);
            Voeg(string.Join(' ', letters.Select(l => $"{l}.")), Vondstsoort.Naam, AnonimiseerTeksten.Naam, persoon, isGeheel: true, isGewoon: true);
        }
    }

    private Term Voeg(string tekst, Vondstsoort soort, string vervanging, Persoon? persoon, bool isGeheel, bool isGewoon = false, bool isLosWoord = false)
    {
        if (!termen.TryGetValue(tekst, out var term) || (soort == Vondstsoort.Naam && term.Soort != Vondstsoort.Naam) || (term.IsLosWoord && !isLosWoord))
        {
            var algemeen = !isGeheel && IsAlgemeen(tekst);
            termen[tekst] = term = new(tekst, soort, isGeheel, vervanging)
            {
                IsAlgemeen = algemeen,
                IsGewoon = isGewoon || (!isGeheel && regels.GewoneWoorden.Contains(tekst)),
                IsLosWoord = isLosWoord,
            };
        }

        if (persoon is not null && term.Soort == Vondstsoort.Naam && !term.Personen.Contains(persoon))
        {
            term.Personen.Add(persoon);
        }

        return term;
    }
}
