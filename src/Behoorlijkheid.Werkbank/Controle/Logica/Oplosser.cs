using System.Collections.Immutable;

namespace Behoorlijkheid.Werkbank.Controle.Logica;

/// <summary>Tells whether facts can be so that formulas hold together.</summary>
internal sealed class Oplosser
{
    // Enough for every expression that a person writes; beyond it nothing is claimed.
    private const int MeesteStappen = 20_000;

    private int stappen;

    /// <summary>Whether all of them can hold at once; only <c>false</c> is certain.</summary>
    public static bool Kan(params IEnumerable<Formule> formules) =>
        new Oplosser().Zoek(ImmutableStack.CreateRange(formules), [], ImmutableDictionary<string, Reeks>.Empty);

    private bool Zoek(ImmutableStack<Formule> werk, ImmutableArray<Formule.Keten> keuzes, ImmutableDictionary<string, Reeks> stand)
    {
        while (!werk.IsEmpty)
        {
            if (++stappen > MeesteStappen)
            {
                return true;
            }

            werk = werk.Pop(out var formule);
            switch (formule)
            {
                case Formule.Vast { IsWaar: false }:
                    return false;
                case Formule.Letter letter:
                    var over = stand.GetValueOrDefault(letter.Variabele, letter.Domein).En(letter.Waarden);
                    if (over.IsLeeg)
                    {
                        return false;
                    }

                    stand = stand.SetItem(letter.Variabele, over);
                    break;
                case Formule.Keten { IsEn: true } en:
                    werk = en.Delen.Aggregate(werk, (stapel, deel) => stapel.Push(deel));
                    break;
                case Formule.Keten of:
                    keuzes = keuzes.Add(of);
                    break;
            }
        }

        return Kies(keuzes, stand);
    }

    private bool Kies(ImmutableArray<Formule.Keten> keuzes, ImmutableDictionary<string, Reeks> stand)
    {
        for (var i = 0; i < keuzes.Length; i++)
        {
            var delen = keuzes[i].Delen;
            if (!delen.Any(d => d is Formule.Letter letter && stand.TryGetValue(letter.Variabele, out var nu) && letter.Waarden.Omvat(nu)))
            {
                var rest = keuzes.RemoveAt(i);
                return delen.Any(deel => Zoek([deel], rest, stand));
            }
        }

        return true;
    }
}
