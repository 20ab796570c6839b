using Behoorlijkheid.Werkbank.Controle.Logica;

namespace Behoorlijkheid.Tests.Werkbank.Controle;

/// <summary>A formula of four yes/no facts and one number from 0 to 3, with its truth under each assignment.</summary>
internal sealed record Proefformule(Formule Formule, Func<int, bool> Geldt)
{
    public const int Toekenningen = 16 * 4;

    public static Proefformule Maak(Random random, int diepte)
    {
        if (diepte == 0 || random.Next(4) == 0)
        {
            return random.Next(2) == 0 ? Feit(random.Next(4), random.Next(2)) : Getal(random.Next(4), random.Next(4));
        }

        var delen = Enumerable.Range(0, 2 + random.Next(2)).Select(_ => Maak(random, diepte - 1)).ToArray();
        return random.Next(2) == 0
            ? new(Formule.Alle(delen.Select(d => d.Formule)), i => delen.All(d => d.Geldt(i)))
            : new(Formule.Een(delen.Select(d => d.Formule)), i => delen.Any(d => d.Geldt(i)));
    }

    private static Proefformule Feit(int feit, int waarde) =>
        new(Formule.In($"feit{feit}", Reeks.Bereik(0, 1), Reeks.Bereik(waarde, waarde)), i => (i >> feit & 1) == waarde);

    private static Proefformule Getal(int een, int ander) =>
        new(Formule.In("getal", Reeks.Bereik(0, 3), Reeks.Van([een, ander])), i => i >> 4 == een || i >> 4 == ander);
}
