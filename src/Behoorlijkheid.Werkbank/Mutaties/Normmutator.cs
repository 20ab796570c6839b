using System.Globalization;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Werkbank.Uitdrukkingen;

namespace Behoorlijkheid.Werkbank.Mutaties;

/// <summary>Changes one thing in a norm or in a begrip, in every way there is.</summary>
internal static class Normmutator
{
    private static readonly Voorwaarde Altijd = new Voorwaarde.Constante(true);

    public static IEnumerable<Mutatie> Van(Norm norm) =>
        Velden(norm).Concat(norm.Uitzonderingen.SelectMany((_, i) => Uitzondering(norm, i))).Concat(norm.Uitleg.SelectMany((_, i) => Uitleg(norm, i)))
            .Concat(Geldigheden(norm.Geldig).Select(g => Veld(norm, norm with { Geldig = g }, "geldig", Mutatiesoort.Geldigheid, Tekst(norm.Geldig), Tekst(g))))
            .Append(Bewijslast(norm, norm with { BewijslastBestuursorgaan = !norm.BewijslastBestuursorgaan }, "bewijslast", norm.BewijslastBestuursorgaan))
            .Concat(Enum.GetValues<Normsoort>().Where(s => s != norm.Soort).Select(s => Veld(norm, norm with { Soort = s }, "soort", Mutatiesoort.Soort, Tekst(norm.Soort), Tekst(s))))
            .DistinctBy(m => m.Id);

    public static IEnumerable<Mutatie> Van(Begrip begrip) =>
        Voorwaardemutator.Van(begrip.Als)
            .Select(v => new Mutatie.Begrip(begrip, v.Geheel, v.Soort, v.Was, v.Wordt, Uitdrukkingschrijver.Schrijf(v.Geheel)))
            .DistinctBy(m => m.Id);

    private static IEnumerable<Mutatie> Velden(Norm norm) =>
        Voorwaarde(norm, "vanToepassingAls", norm.VanToepassingAls, v => norm with { VanToepassingAls = v })
            .Concat(Voorwaarde(norm, "opeisbaarAls", norm.OpeisbaarAls, v => norm with { OpeisbaarAls = v }))
            .Concat(norm.OpeisbaarAls is Voorwaarde.Constante ? [] : [Veld(norm, norm with { OpeisbaarAls = Altijd }, "opeisbaarAls", Mutatiesoort.Voorwaarde, Uitdrukkingschrijver.Schrijf(norm.OpeisbaarAls), string.Empty)])
            .Concat(Voorwaarde(norm, "voldaanAls", norm.VoldaanAls, v => norm with { VoldaanAls = v }));

    private static IEnumerable<Mutatie> Uitzondering(Norm norm, int i)
    {
        var was = norm.Uitzonderingen[i];
        var veld = $"uitzondering-{was.Id}";
        return Voorwaarde(norm, veld, was.Als, v => Met(was with { Als = v }))
            .Append(Veld(norm, norm with { Uitzonderingen = norm.Uitzonderingen.RemoveAt(i) }, veld, Mutatiesoort.Uitzondering, Uitdrukkingschrijver.Schrijf(was.Als), string.Empty))
            .Concat(Geldigheden(was.Geldig).Select(g => Veld(norm, Met(was with { Geldig = g }), veld, Mutatiesoort.Geldigheid, Tekst(was.Geldig), Tekst(g))))
            .Append(Bewijslast(norm, Met(was with { BewijslastBestuursorgaan = !was.BewijslastBestuursorgaan }), veld, was.BewijslastBestuursorgaan));

        Norm Met(Uitzondering wordt) => norm with { Uitzonderingen = norm.Uitzonderingen.SetItem(i, wordt) };
    }

    private static IEnumerable<Mutatie> Uitleg(Norm norm, int i)
    {
        var was = norm.Uitleg[i];
        return Veld("vanToepassingAls", was.VanToepassingAls, v => was with { VanToepassingAls = v })
            .Concat(Veld("opeisbaarAls", was.OpeisbaarAls, v => was with { OpeisbaarAls = v }))
            .Concat(Veld("voldaanAls", was.VoldaanAls, v => was with { VoldaanAls = v }));

        IEnumerable<Mutatie> Veld(string veld, Voorwaarde? voorwaarde, Func<Voorwaarde, Uitleg> met) => voorwaarde is null
            ? []
            : Voorwaarde(norm, $"uitleg-{was.Id}-{veld}", voorwaarde, v => norm with { Uitleg = norm.Uitleg.SetItem(i, met(v)) });
    }

    private static IEnumerable<Mutatie> Voorwaarde(Norm norm, string veld, Voorwaarde voorwaarde, Func<Voorwaarde, Norm> met) =>
        Voorwaardemutator.Van(voorwaarde).Select(v =>
            new Mutatie.Norm(norm, met(v.Geheel), veld, v.Soort, v.Was, v.Wordt, Uitdrukkingschrijver.Schrijf(v.Geheel)));

    private static IEnumerable<Geldigheid> Geldigheden(Geldigheid geldig)
    {
        foreach (var verschil in new[] { -1, 1 })
        {
            if (geldig.Vanaf is { } vanaf)
            {
                yield return geldig with { Vanaf = vanaf.AddDays(verschil) };
            }

            if (geldig.Tot is { } tot)
            {
                yield return geldig with { Tot = tot.AddDays(verschil) };
            }
        }
    }

    private static Mutatie.Norm Bewijslast(Norm norm, Norm wordt, string veld, bool had) =>
        Veld(norm, wordt, veld, Mutatiesoort.Bewijslast, had ? "bestuursorgaan" : string.Empty, had ? string.Empty : "bestuursorgaan");

    private static Mutatie.Norm Veld(Norm norm, Norm naar, string veld, Mutatiesoort soort, string was, string wordt) =>
        new Mutatie.Norm(norm, naar, veld, soort, was, wordt, wordt);

    private static string Tekst(Geldigheid geldig) => $"{Dag(geldig.Vanaf)} t/m {Dag(geldig.Tot)}";

    private static string Tekst(Normsoort soort) => JsonNaam.Van(soort.ToString());

    private static string Dag(DateOnly? dag) => dag?.ToString("O", CultureInfo.InvariantCulture) ?? "…";
}
