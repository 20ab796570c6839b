using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Tests.Support;

/// <summary>Full dossiers whose names, addresses and references also stand in their free texts, in every way of writing.</summary>
internal sealed class PersoonsdossierGenerator(Chance chance, KaderFacts feiten)
{
    private static readonly string[] Zinnen =
    [
        "Op 3 maart 2016 sprak {0} met de klantmanager over {1}.",
        "{0} liet weten dat het niet klopte; zie {1}.",
        "Volgens {0} was dit meer dan eens gebeurd (08-03-2016), en {1} zweeg.",
        "De gemeente Emmen schreef aan {0}. Het antwoord kwam van {1}, na het rapport 2017/035 van 2 maart 2017.",
        "Bel {1} of mail {0}: het dossier ligt klaar.",
        "“{0}”, zei de voorzitter; {1} was daar niet bij.",
    ];

    private readonly List<string> waarden = [];
    private readonly List<Persoonsnaam> namen = [];
    private readonly List<string> overig = [];

    public Persoonsdossier Maak()
    {
        var sketch = new DossierGenerator(chance, feiten).Full().With(Requests.Of(Requests.Part())) with { Closed = true };
        var basis = (chance.Coin() ? Benoemd(sketch) : sketch).Build();
        return new(Teksten(Personen(VanOrgaan(basis))), VanOrgaan(sketch.Build()), [.. waarden.Distinct()]);
    }

    private static Klachtdossier VanOrgaan(Klachtdossier dossier) =>
        dossier with { Bestuursorgaan = dossier.Bestuursorgaan with { Naam = "gemeente Emmen" }, Brieven = new() { Orgaan = "de gemeente Emmen" } };

    // Ids such as "wolker-1" in place of "klagers-1".
    private Dossierschets Benoemd(Dossierschets sketch)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var id in sketch.Lists.Where(l => l.Key.Naam is "klagers" or "beklaagden" or "behandelaars").SelectMany(l => l.Value.Ids))
        {
            var woord = string.Concat(Enumerable.Range(0, 2).Select(_ => chance.Of(["wolker", "grand", "stuiver", "plonk", "vrees"])));
            ids.Add(id, $"{woord}-{ids.Count + 1}");
            waarden.Add(woord);
        }

        return sketch with
        {
            Lists = sketch.Lists.ToImmutableDictionary(l => l.Key, l => l.Value with { Ids = [.. l.Value.Ids.Select(i => ids.GetValueOrDefault(i, i))] }),
            Facts = sketch.Facts.ToImmutableDictionary(f => new FactKey(f.Key.Fact, Nieuw(f.Key.Item), Nieuw(f.Key.Second)), f => f.Value),
        };

        string? Nieuw(string? id) => id is null ? null : ids.GetValueOrDefault(id, id);
    }

    private string Naam()
    {
        var naam = Persoonsnaam.Van(chance);
        namen.Add(naam);
        var tekst = chance.Of([naam.Volledig, naam.MetVoornaam, naam.Met("mevrouw"), naam.Achternaam]);
        waarden.Add(tekst);
        return tekst;
    }

    private string Waarde(string waarde)
    {
        waarden.Add(waarde);
        overig.Add(waarde);
        return waarde;
    }

    private string Woord() => Persoonsnaam.Van(chance).Voornaam;

    private Klachtdossier Personen(Klachtdossier dossier) => dossier with
    {
        Kenmerk = Waarde($"Z-{chance.Between(2010, 2026)}-{chance.Between(10_000, 99_999)}"),
        Klagers = [.. dossier.Klagers.Items.Select(k => k with { Naam = Naam(), Gemachtigde = k.Gemachtigde with { Naam = chance.Coin() ? Naam() : null } })],
        Beklaagden = [.. dossier.Beklaagden.Items.Select(b => b with { Naam = chance.Coin() ? Naam() : null, Functie = Functie() })],
        Behandelaars = [.. dossier.Behandelaars.Items.Select(b => b with { Naam = Naam(), Functie = Functie() })],
        Verzoek = dossier.Verzoek! with { Verzoeker = dossier.Verzoek.Verzoeker with { Naam = Naam() } },
        Brieven = dossier.Brieven with
        {
            Verzoeker = new()
            {
                Naam = Naam(),
                Adres = [Waarde($"{Woord()}straat {chance.Between(1, 300)}"), Waarde($"{chance.Between(1000, 9999)} AB {Woord()}")],
                Telefoon = Waarde($"06-{chance.Between(10_000_000, 99_999_999)}"),
                Email = Waarde($"{chance.Between(1, 99)}.{Persoonsnaam.Klein(Woord())}@{chance.Of(["voorbeeld", "postbus"])}.test"),
            },
            Contactpersoon = new() { Naam = Naam() },
        },
    };

    private Feit<string> Functie() => chance.Below(3) switch
    {
        0 => default(Feit<string>),
        1 => "klantmanager",
        _ => Waarde($"specialist {Woord()}zorg {Woord()}"),
    };

    private Klachtdossier Teksten(Klachtdossier dossier) => dossier with
    {
        Omschrijving = Tekst(),
        Klachtonderdelen = [.. dossier.Klachtonderdelen.Items.Select(k => k with { Omschrijving = Tekst(), LezingKlager = Tekst(), LezingBeklaagde = Tekst(), RedenenOrgaan = Tekst(), RedenenAdvies = Tekst() })],
        Klagers = [.. dossier.Klagers.Items.Select(k => k with { Hoedanigheid = Feit<Hoedanigheid>.Van(k.Hoedanigheid.Status == Feitstatus.Vastgesteld ? k.Hoedanigheid.Waarde : Hoedanigheid.Burger, new(null, Tekst(), Tekst(), namen[0].Volledig)) })],
        Verzoek = dossier.Verzoek! with { BuitenBeoordeling = [new() { Omschrijving = Tekst(), Redencode = Redencode.BeroepMogelijk, Opmerking = Tekst() }] },
        Herstel = [new() { Omschrijving = Tekst() }],
        Stukken = [new() { Id = "stuk-1", Titel = $"Brief van {Vorm()}", VanWie = Naam() }],
        Brieven = dossier.Brieven with { Voorgeschiedenis = [Tekst(), Tekst()], Slotopmerkingen = [Tekst()], Verzoeken = [Tekst()] },
    };

    private string Tekst() => string.Join(' ', Enumerable.Range(0, chance.Between(1, 3)).Select(_ => string.Format(System.Globalization.CultureInfo.InvariantCulture, chance.Of(Zinnen), Vorm(), Vorm())));

    private string Vorm() => chance.OneIn(4) ? Anders(chance.Of(overig)) : chance.Of(namen).Vorm(chance);

    private string Anders(string waarde) => chance.Below(4) switch
    {
        0 => waarde.ToUpperInvariant(),
        1 => Persoonsnaam.Klein(waarde),
        2 => waarde.Split(' ')[^1],
        _ => waarde,
    };
}
