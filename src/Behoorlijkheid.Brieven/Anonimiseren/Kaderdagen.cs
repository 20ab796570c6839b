using System.Collections.Frozen;

namespace Behoorlijkheid.Brieven.Anonimiseren;

/// <summary>Days of the law: those that stand in the sentences of the kader and of the letters themselves, and so are no person's.</summary>
/// <remarks>
/// A day stays only where the same words stand around it as in such a sentence: that it is the same day says nothing, for the dossier, or a
/// term that was counted, can have that day too. What cannot be recognised is told in month and year, as every other day.
/// </remarks>
internal sealed class Kaderdagen
{
    private const int Buurwoorden = 3;

    private readonly FrozenSet<(int Voor, string Tekst)> dagen;

    /// <param name="zinnen">The sentences, with their placeholders: a value of a dossier is none of their words.</param>
    public Kaderdagen(IEnumerable<string> zinnen) =>
        dagen = zinnen.Select(Vouwer.Tekst).SelectMany(zin => Daglezer.Lees(zin).Select(dag => MetBuren(zin, dag)).Where(d => d.Buren >= Buurwoorden).Select(d => (d.Voor, d.Tekst))).ToFrozenSet();

    /// <summary>For texts of a dossier.</summary>
    public static Kaderdagen Geen { get; } = new([]);

    /// <summary>Whether a day stands in a text as it does in a sentence of the kader.</summary>
    public bool Bevat(string tekst, Dagvermelding dag)
    {
        foreach (var (voor, zin) in dagen)
        {
            var begin = dag.Begin - voor;
            if (begin >= 0 && tekst.AsSpan(begin).StartsWith(zin, StringComparison.Ordinal) && IsGrens(tekst, begin - 1) && IsGrens(tekst, begin + zin.Length))
            {
                return true;
            }
        }

        return false;
    }

    // With the words around it, up to a placeholder.
    private static (int Voor, string Tekst, int Buren) MetBuren(string zin, Dagvermelding dag)
    {
        var (begin, eind, buren) = (dag.Begin, dag.Eind, 0);
        for (var i = 0; i < Buurwoorden && begin > 0; i++)
        {
            var vorige = zin.LastIndexOf(' ', Math.Max(0, begin - 2)) + 1;
            if (IsInvulling(zin.AsSpan(vorige, begin - vorige)))
            {
                break;
            }

            (begin, buren) = (vorige, buren + 1);
        }

        for (var i = 0; i < Buurwoorden && eind < zin.Length - 1; i++)
        {
            var volgende = zin.IndexOf(' ', eind + 1) is var spatie and >= 0 ? spatie : zin.Length;
            if (IsInvulling(zin.AsSpan(eind, volgende - eind)))
            {
                break;
            }

            (eind, buren) = (volgende, buren + 1);
        }

        // A mark behind the last word may be parted from it by a note.
        return (dag.Begin - begin, zin[begin..eind].TrimEnd('.', ',', ';', ':'), buren);
    }

    private static bool IsInvulling(ReadOnlySpan<char> woord) => woord.ContainsAny('{', '}');

    private static bool IsGrens(string tekst, int plaats) => plaats < 0 || plaats >= tekst.Length || !char.IsLetterOrDigit(tekst[plaats]);
}
