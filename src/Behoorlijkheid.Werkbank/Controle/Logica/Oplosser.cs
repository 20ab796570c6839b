namespace Behoorlijkheid.Werkbank.Controle.Logica;

/// <summary>Tells whether facts can be so that formulas hold together.</summary>
internal sealed class Oplosser
{
    // Enough for every expression that a person writes; beyond it nothing is claimed.
    private const int MeesteStappen = 20_000;

    private readonly Dictionary<string, Reeks> stand = new(StringComparer.Ordinal);

    // What was narrowed, and what it was before, to go back to.
    private readonly Stack<string> vernauwd = new();
    private readonly Stack<Reeks> eerder = new();
    private int stappen;

    /// <summary>Whether all of them can hold at once; only <c>false</c> is certain.</summary>
    public static bool Kan(params IEnumerable<Formule> formules) => new Oplosser().Kan(formules, []);

    private bool Kan(IEnumerable<Formule> geldt, IEnumerable<Formule.Keten> keuzes)
    {
        var begin = vernauwd.Count;
        var open = new List<Formule.Keten>(keuzes);
        var kan = geldt.All(formule => NeemAan(formule, open)) && Kies(open);
        while (vernauwd.Count > begin)
        {
            stand[vernauwd.Pop()] = eerder.Pop();
        }

        return kan || stappen > MeesteStappen;
    }

    /// <summary>Takes a formula for true: narrows what variables can be, and adds the choices it leaves. Not possible when a variable can be nothing any more.</summary>
    private bool NeemAan(Formule formule, List<Formule.Keten> open)
    {
        if (++stappen > MeesteStappen)
        {
            return false;
        }

        switch (formule)
        {
            case Formule.Vast { IsWaar: false }:
                return false;
            case Formule.Letter letter:
                var nu = Stand(letter);
                var over = nu.En(letter.Waarden);
                if (over.IsLeeg)
                {
                    return false;
                }

                vernauwd.Push(letter.Variabele);
                eerder.Push(nu);
                stand[letter.Variabele] = over;
                return true;
            case Formule.Keten { IsEn: true } en:
                return en.Delen.All(deel => NeemAan(deel, open));
            case Formule.Keten of:
                open.Add(of);
                return true;
            default:
                return true;
        }
    }

    /// <summary>Finds of every choice a part that can hold: first where only one is left, then where the fewest are.</summary>
    private bool Kies(List<Formule.Keten> open)
    {
        for (var i = 0; i < open.Count; i++)
        {
            if (open[i].Delen.Any(IsZeker))
            {
                open.RemoveAt(i--);
                continue;
            }

            var over = open[i].Delen.Where(IsMogelijk).Take(2).ToList();
            if (over.Count < 2)
            {
                open.RemoveAt(i);
                if (over.Count == 0 || !NeemAan(over[0], open))
                {
                    return false;
                }

                i = -1;
            }
        }

        if (open.MinBy(keten => keten.Delen.Count(IsMogelijk)) is not { } keuze)
        {
            return true;
        }

        open.Remove(keuze);
        return keuze.Delen.Where(IsMogelijk).ToList().Exists(deel => Kan([deel], open));
    }

    private bool IsZeker(Formule deel) => deel is Formule.Letter letter && letter.Waarden.Omvat(Stand(letter));

    private bool IsMogelijk(Formule deel) => deel is not Formule.Letter letter || Stand(letter).Raakt(letter.Waarden);

    private Reeks Stand(Formule.Letter letter) => stand.GetValueOrDefault(letter.Variabele, letter.Domein);
}
