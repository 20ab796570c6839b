using System.Collections.Immutable;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Normen.Uitdrukkingen;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Normen.Uitdrukkingen;

public sealed class MutatedExpressionsTests
{
    private const int Aantal = 60_000;

    [Test]
    public void Sixty_thousand_faulty_expressions_are_each_a_problem_or_a_norm()
    {
        var kader = KaderReader.Meegeleverd;
        ImmutableArray<(string Tekst, Bereik Bereik)> bronnen =
        [
            .. kader.Begrippen.Select(begrip => (begrip.Tekst, new Bereik(begrip.Over))),
            .. from norm in kader.Normen
               from tekst in norm.Uitdrukkingen.OrderBy(u => u.Key).Select(u => u.Value).Concat(norm.Uitzonderingen.Select(u => u.AlsTekst))
               select (tekst, new Bereik(norm.VoorElk)),
        ];
        var halven = new[] { 20161003, 20170302 }
            .AsParallel().WithDegreeOfParallelism(2)
            .Select(zaad => Parserdraad.Voer(() => Tel(kader, bronnen, zaad, Aantal / 2)))
            .ToList();

        // Most faults are names; without some that reach the parser, and some that leave a norm, the test would say little.
        Assert.That(halven.Sum(half => half.Normen), Is.GreaterThan(Aantal / 20));
        Assert.That(halven.Sum(half => half.Problemen), Is.GreaterThan(Aantal / 2));
        Assert.That(halven.Sum(half => half.NaParser), Is.GreaterThan(Aantal / 50));
    }

    private static (int Normen, int Problemen, int NaParser) Tel(Toetsingskader kader, ImmutableArray<(string Tekst, Bereik Bereik)> bronnen, int zaad, int aantal)
    {
        var mutator = new Uitdrukkingsmutator(zaad, [.. bronnen.Select(bron => bron.Tekst)]);
        var koppen = kader.Begrippen.Select(begrip => new Begripskop(begrip.Naam, begrip.Over)).ToImmutableArray();
        var begrippen = kader.Begrippen.ToDictionary(begrip => begrip.Naam);
        var compiler = new NormCompiler(Woordenschatbouwer.Bouw(Feitenmodel.Klachtdossier, koppen), Kadergrenzen.Standaard);
        var (normen, naParser) = (0, 0);
        for (var i = 0; i < aantal; i++)
        {
            var (tekst, van) = mutator.Volgende();
            var fouten = new List<Uitdrukkingsfout>();
            var uitdrukking = compiler.Bereid(tekst, bronnen[van].Bereik, fouten);
            var voorwaarde = uitdrukking is null ? null : compiler.Compileer(uitdrukking, begrippen, fouten);
            if (voorwaarde is null == (fouten.Count == 0) || fouten.Exists(fout => !IsGoed(fout, tekst)))
            {
                throw new InvalidOperationException($"{fouten.Count} problems for: {tekst}");
            }

            normen += voorwaarde is null ? 0 : 1;
            naParser += uitdrukking is not null && voorwaarde is null ? 1 : 0;
        }

        return (normen, aantal - normen, naParser);
    }

    private static bool IsGoed(Uitdrukkingsfout fout, string tekst) =>
        fout.Begin >= 0 && fout.Begin <= tekst.Length && !fout.Melding.Tekst.AsSpan().ContainsAny("\n\r\u2028") && fout.Melding.Tekst.EndsWith('.');
}
