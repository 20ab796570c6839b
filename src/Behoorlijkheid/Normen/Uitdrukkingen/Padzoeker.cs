using System.Collections.Immutable;
using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Normen.Uitdrukkingen;

/// <summary>Follows a path such as <c>klacht.ontvangen</c> or <c>behandelaar.relatie</c> through the names that exist at a place.</summary>
/// <param name="woordenschat">The names of the kader.</param>
/// <param name="bereik">The items in scope.</param>
/// <param name="fouten">Gathers what is wrong.</param>
internal readonly struct Padzoeker(Woordenschat woordenschat, Bereik bereik, List<Uitdrukkingsfout> fouten)
{
    /// <summary>Follows the path to its end, or adds a problem at the name that does not exist.</summary>
    public Padvondst? Zoek(ImmutableArray<string> pad, ReadOnlySpan<int> plaatsen)
    {
        var van = bereik.Zoek(pad[0]);
        var hier = van is null ? woordenschat.Wortel.Zoek(pad[0]) : woordenschat.ItemVan(van);
        if (hier is null)
        {
            fouten.Add(new(plaatsen[0], Onbekend(pad[0])));
            return null;
        }

        for (var i = 1; i < pad.Length; i++)
        {
            if (hier is not Zichtgroep groep || groep.Zoek(pad[i]) is not { } volgende)
            {
                fouten.Add(new(plaatsen[i], NaamTeksten.NietIn(hier, pad, i, isItem: i == 1 && van is not null)));
                return null;
            }

            hier = volgende;
        }

        return new(hier, van);
    }

    /// <summary>The second item of a fact or a begrip about a pair: the one item in scope that is of the second list.</summary>
    public bool ZoekPaar(Variabele eerste, Feiten.Lijstlid tweede, ImmutableArray<string> pad, int plaats, out Variabele? gevonden)
    {
        var kandidaten = bereik.Van(tweede).Where(v => v != eerste).ToList();
        gevonden = kandidaten.Count == 1 ? kandidaten[0] : null;
        if (gevonden is null)
        {
            var naam = woordenschat.LijstVan(tweede);
            fouten.Add(new(plaats, NaamTeksten.Paar(pad, naam.Item.Naam, naam.Naam, [.. kandidaten.Select(v => v.Naam)])));
        }

        return gevonden is not null;
    }

    private Melding Onbekend(string naam)
    {
        if (woordenschat.LijstMetEnkelvoud(naam) is { } lijst)
        {
            return NaamTeksten.GeenItem(naam, lijst.Naam);
        }

        if (naam == Dossiers.Aanvullingbinder.Naam)
        {
            return NaamTeksten.NietsAanvullends();
        }

        return woordenschat.ItemMetBegrip(naam) is { } item
            ? NaamTeksten.BegripVanItem(naam, item.Naam)
            : NaamTeksten.Onbekend(naam, [.. bereik.Variabelen.Select(v => v.Naam), .. woordenschat.Beginnamen]);
    }
}
