using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Werkbank.Uitdrukkingen;

namespace Behoorlijkheid.Werkbank.Mutaties;

/// <summary>Changes one thing in a condition, in every way there is.</summary>
internal static class Voorwaardemutator
{
    public static IEnumerable<Variant> Van(Voorwaarde voorwaarde) => voorwaarde switch
    {
        Voorwaarde.En en => Samen(en, en.Delen, delen => new Voorwaarde.En(delen), delen => new Voorwaarde.Of(delen)),
        Voorwaarde.Of of => Samen(of, of.Delen, delen => new Voorwaarde.Of(delen), delen => new Voorwaarde.En(delen)),
        Voorwaarde.Niet niet => Van(niet.Deel).Where(v => v.Geheel is not Voorwaarde.Niet)
            .Select(v => v with { Geheel = new Voorwaarde.Niet(v.Geheel) })
            .Append(Anders(niet, niet.Deel, Mutatiesoort.Ontkenning)),
        Voorwaarde.Vergelijking vergelijking => Vergelijkers(vergelijking).Concat(Grenzen(vergelijking)).Concat(Termen(vergelijking)),
        Voorwaarde.Lidmaatschap lidmaatschap => Verzamelingen(lidmaatschap).Append(Ontkend(lidmaatschap)),
        Voorwaarde.Kwantor kwantor => Kwantoren(kwantor),
        Voorwaarde.Feit or Voorwaarde.Begripsgebruik => [Ontkend(voorwaarde)],
        _ => [],
    };

    private static IEnumerable<Variant> Samen(
        Voorwaarde geheel, ImmutableArray<Voorwaarde> delen, Func<ImmutableArray<Voorwaarde>, Voorwaarde> zelfde, Func<ImmutableArray<Voorwaarde>, Voorwaarde> andere)
    {
        yield return Anders(geheel, andere(delen), Mutatiesoort.EnOf);
        for (var i = 0; i < delen.Length; i++)
        {
            var plek = i;
            yield return new(delen.Length == 2 ? delen[1 - i] : zelfde(delen.RemoveAt(i)), Mutatiesoort.Voorwaarde, Uitdrukkingschrijver.Schrijf(delen[i]), string.Empty);
            foreach (var variant in Van(delen[i]))
            {
                yield return variant with { Geheel = zelfde(delen.SetItem(plek, variant.Geheel)) };
            }
        }
    }

    private static IEnumerable<Variant> Vergelijkers(Voorwaarde.Vergelijking vergelijking)
    {
        var andere = Termmutator.IsGeordend(vergelijking.Links) || Termmutator.IsGeordend(vergelijking.Rechts)
            ? Enum.GetValues<Vergelijker>()
            : [Vergelijker.Gelijk, Vergelijker.Ongelijk];
        return andere.Where(v => v != vergelijking.Vergelijker).Select(v => Anders(vergelijking, vergelijking with { Vergelijker = v }, Mutatiesoort.Vergelijker));
    }

    // Of two days, the one that another comparison does not say already; a day written out is itself a day earlier or later.
    private static IEnumerable<Variant> Grenzen(Voorwaarde.Vergelijking vergelijking)
    {
        if (!Termmutator.IsDag(vergelijking.Links) || !Termmutator.IsDag(vergelijking.Rechts) || vergelijking.Links is Term.Dag || vergelijking.Rechts is Term.Dag)
        {
            yield break;
        }

        if (vergelijking.Vergelijker is not (Vergelijker.KleinerOfGelijk or Vergelijker.Groter))
        {
            yield return Anders(vergelijking, vergelijking with { Rechts = new Term.Verschil(vergelijking.Rechts, new Term.Getal(1)) }, Mutatiesoort.Grens);
        }

        if (vergelijking.Vergelijker is not (Vergelijker.Kleiner or Vergelijker.GroterOfGelijk))
        {
            yield return Anders(vergelijking, vergelijking with { Rechts = new Term.Som(vergelijking.Rechts, new Term.Getal(1)) }, Mutatiesoort.Grens);
        }
    }

    private static IEnumerable<Variant> Termen(Voorwaarde.Vergelijking vergelijking) =>
        Termmutator.Van(vergelijking.Links).Select(v => Anders(vergelijking, vergelijking with { Links = v.Geheel }, v.Soort))
            .Concat(Termmutator.Van(vergelijking.Rechts).Select(v => Anders(vergelijking, vergelijking with { Rechts = v.Geheel }, v.Soort)));

    private static IEnumerable<Variant> Verzamelingen(Voorwaarde.Lidmaatschap lidmaatschap)
    {
        for (var i = 0; i < lidmaatschap.Verzameling.Length && lidmaatschap.Verzameling.Length > 1; i++)
        {
            yield return Anders(lidmaatschap, lidmaatschap with { Verzameling = lidmaatschap.Verzameling.RemoveAt(i) }, Mutatiesoort.Verzameling);
        }

        if (Erbij(lidmaatschap) is { } lid)
        {
            yield return Anders(lidmaatschap, lidmaatschap with { Verzameling = lidmaatschap.Verzameling.Add(lid) }, Mutatiesoort.Verzameling);
        }
    }

    /// <summary>The first choice that is not in the set.</summary>
    private static Term.Enumlid? Erbij(Voorwaarde.Lidmaatschap lidmaatschap) => lidmaatschap.Waarde is Term.Feit feit
        ? feit.Verwijzing.Lid.Waarde.Keuzes.Select(keuze => new Term.Enumlid(keuze.Naam)).FirstOrDefault(lid => !lidmaatschap.Verzameling.Contains(lid))
        : null;

    private static IEnumerable<Variant> Kwantoren(Voorwaarde.Kwantor kwantor)
    {
        var andere = kwantor.Soort == Kwantorsoort.Alle ? Kwantorsoort.Enige : Kwantorsoort.Alle;
        return Van(kwantor.Deel).Select(v => v with { Geheel = kwantor with { Deel = v.Geheel } })
            .Append(Anders(kwantor, kwantor with { Soort = andere }, Mutatiesoort.Kwantor))
            .Append(Ontkend(kwantor));
    }

    private static Variant Ontkend(Voorwaarde voorwaarde) => Anders(voorwaarde, new Voorwaarde.Niet(voorwaarde), Mutatiesoort.Ontkenning);

    private static Variant Anders(Voorwaarde was, Voorwaarde wordt, Mutatiesoort soort) =>
        new(wordt, soort, Uitdrukkingschrijver.Schrijf(was), Uitdrukkingschrijver.Schrijf(wordt));
}
