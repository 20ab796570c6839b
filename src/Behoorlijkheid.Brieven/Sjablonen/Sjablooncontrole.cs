using System.Collections.Immutable;
using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Brieven.Sjablonen;

/// <summary>Checks templates before they are used: their blocks, and every name, filter and part that they mention.</summary>
internal sealed class Sjablooncontrole(IReadOnlyDictionary<string, Sjabloonbestand> bestanden, Probleemlijst problemen)
{
    private static readonly ImmutableDictionary<string, string> Blokken = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["if"] = "endif",
        ["unless"] = "endunless",
        ["case"] = "endcase",
        ["for"] = "endfor",
        ["capture"] = "endcapture",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    private static readonly string[] Opdrachten = [.. Blokken.Keys, .. Blokken.Values, "elsif", "else", "when", "assign", "include", "comment", "endcomment"];

    private readonly IReadOnlyDictionary<string, Sjabloonbestand> bestanden = bestanden;
    private readonly HashSet<string> gezien = new(StringComparer.Ordinal);

    /// <summary>Checks every template, each with the names that it has where it is used.</summary>
    public void Controleer()
    {
        foreach (var bestand in bestanden.Values.OrderBy(b => b.Naam[0] == '_').ThenBy(b => b.Naam, StringComparer.Ordinal))
        {
            // A part of ours that an own template no longer includes has no names to be checked with.
            if (!gezien.Contains(bestand.Naam) && !(bestand.IsMeegeleverd && bestand.Naam[0] == '_'))
            {
                Controleer(bestand, new(null), []);
            }
        }
    }

    private void Controleer(Sjabloonbestand bestand, Sjabloonbereik bereik, ImmutableArray<string> keten)
    {
        // What is wrong apart from names is said once, however often the part is used.
        var eigen = new Probleemlijst();
        var loop = new Loop(this, bestand, bereik, keten.Add(bestand.Naam), new(bestand, eigen), eigen);
        loop.Doe(Sjabloonlexer.Lees(bestand, eigen));
        gezien.Add(bestand.Naam);
        foreach (var probleem in eigen.OpVolgorde(Ernst.Fout).Where(p => gezien.Add($"{p.Code} {p.Plaats}")))
        {
            problemen.Voeg(probleem);
        }
    }

    /// <summary>One walk through one template.</summary>
    private sealed class Loop(Sjablooncontrole controle, Sjabloonbestand bestand, Sjabloonbereik begin, ImmutableArray<string> keten, Uitdrukkingscontrole uitdrukkingen, Probleemlijst eigen)
    {
        private readonly Stack<(string Naam, int Begin)> open = new();
        private Sjabloonbereik bereik = begin;

        public void Doe(List<Sjabloonstuk> stukken)
        {
            foreach (var stuk in stukken)
            {
                var woorden = new Sjabloonwoorden(stuk.Inhoud, stuk.InhoudBegin);
                if (stuk.Soort == Sjabloonstuksoort.Uitvoer)
                {
                    uitdrukkingen.Uitvoer(woorden, bereik);
                }
                else if (woorden.Neem() is { } naam)
                {
                    Opdracht(naam, woorden);
                }
                else
                {
                    uitdrukkingen.Meld(stuk.Begin, SjabloonTeksten.NaamVerwacht());
                }
            }

            foreach (var (naam, plaats) in open.Reverse())
            {
                uitdrukkingen.Meld(plaats, SjabloonTeksten.BlokNietGesloten(naam, Blokken[naam]));
            }
        }

        private void Opdracht(Sjabloonwoord naam, Sjabloonwoorden woorden)
        {
            switch (naam.Tekst)
            {
                case "if" or "unless":
                    open.Push((naam.Tekst, naam.Begin));
                    uitdrukkingen.Voorwaarde(woorden, bereik);
                    break;
                case "elsif":
                    Binnen(naam, "if");
                    uitdrukkingen.Voorwaarde(woorden, bereik);
                    break;
                case "else":
                    Binnen(naam, "if", "unless", "case", "for");
                    uitdrukkingen.Einde(woorden);
                    break;
                case "case":
                    Keuze(naam, woorden);
                    break;
                case "when":
                    Binnen(naam, "case");
                    Keuzen(woorden);
                    break;
                case "for":
                    Herhaling(naam, woorden);
                    break;
                case "assign":
                    Toekenning(woorden);
                    break;
                case "capture":
                    Vang(naam, woorden);
                    break;
                case "include":
                    Invoeging(woorden);
                    break;
                default:
                    Einde(naam, woorden);
                    break;
            }
        }

        private void Keuze(Sjabloonwoord naam, Sjabloonwoorden woorden)
        {
            open.Push((naam.Tekst, naam.Begin));
            uitdrukkingen.Waarde(woorden, bereik);
            uitdrukkingen.Einde(woorden);
        }

        private void Keuzen(Sjabloonwoorden woorden)
        {
            do
            {
                uitdrukkingen.Waarde(woorden, bereik);
            }
            while (woorden.Neem("or") || woorden.Neem(","));
            uitdrukkingen.Einde(woorden);
        }

        private void Herhaling(Sjabloonwoord naam, Sjabloonwoorden woorden)
        {
            open.Push((naam.Tekst, naam.Begin));
            var item = Naam(woorden);
            if (!woorden.Neem("in"))
            {
                uitdrukkingen.Meld(woorden.Plaats, SjabloonTeksten.WoordVerwacht("in"));
            }

            var plaats = woorden.Plaats;
            var vorm = uitdrukkingen.Waarde(woorden, bereik);
            uitdrukkingen.Einde(woorden);
            if (vorm is not (Sjabloonvorm.Reeks or Sjabloonvorm.Onbekend))
            {
                uitdrukkingen.Meld(plaats, SjabloonTeksten.GeenReeks());
            }

            bereik = new(bereik);
            bereik.Zet(item ?? string.Empty, vorm is Sjabloonvorm.Reeks reeks ? reeks.Item : new Sjabloonvorm.Onbekend());
            bereik.Zet("forloop", Sjabloonlus.Vorm);
        }

        private void Toekenning(Sjabloonwoorden woorden)
        {
            var naam = Naam(woorden);
            if (!woorden.Neem("="))
            {
                uitdrukkingen.Meld(woorden.Plaats, SjabloonTeksten.WoordVerwacht("="));
            }

            var vorm = uitdrukkingen.Waarde(woorden, bereik);
            uitdrukkingen.Einde(woorden);
            bereik.Zet(naam ?? string.Empty, vorm);
        }

        private void Vang(Sjabloonwoord naam, Sjabloonwoorden woorden)
        {
            open.Push((naam.Tekst, naam.Begin));
            bereik.Zet(Naam(woorden) ?? string.Empty, new Sjabloonvorm.Tekst());
            uitdrukkingen.Einde(woorden);
        }

        private void Invoeging(Sjabloonwoorden woorden)
        {
            if (woorden.Neem() is not { Soort: Sjabloonwoordsoort.Tekst } naam)
            {
                uitdrukkingen.Meld(woorden.Plaats, SjabloonTeksten.NaamVerwacht());
                return;
            }

            var binnen = new Sjabloonbereik(bereik);
            while (woorden.Neem(","))
            {
                var gegeven = Naam(woorden);
                if (!woorden.Neem(":"))
                {
                    uitdrukkingen.Meld(woorden.Plaats, SjabloonTeksten.WoordVerwacht(":"));
                }

                binnen.Zet(gegeven ?? string.Empty, uitdrukkingen.Waarde(woorden, bereik));
            }

            uitdrukkingen.Einde(woorden);
            Voeg(naam, naam.Tekst[1..^1], binnen);
        }

        private void Voeg(Sjabloonwoord woord, string deel, Sjabloonbereik binnen)
        {
            if (!controle.bestanden.TryGetValue(deel, out var ander))
            {
                uitdrukkingen.Meld(woord.Begin, SjabloonTeksten.OnbekendDeel(deel, controle.bestanden.Keys));
            }
            else if (keten.Contains(deel))
            {
                uitdrukkingen.Meld(woord.Begin, SjabloonTeksten.DeelInZichzelf(deel));
            }
            else
            {
                controle.Controleer(ander, binnen, keten);
            }
        }

        private void Einde(Sjabloonwoord naam, Sjabloonwoorden woorden)
        {
            if (!Blokken.ContainsValue(naam.Tekst))
            {
                eigen.Voeg(bestand.Op(naam.Begin), SjabloonTeksten.OnbekendeOpdracht(naam.Tekst, Opdrachten));
                return;
            }

            uitdrukkingen.Einde(woorden);
            if (open.TryPeek(out var blok) && Blokken[blok.Naam] == naam.Tekst)
            {
                open.Pop();
                bereik = blok.Naam == "for" ? bereik.Buiten! : bereik;
            }
            else
            {
                uitdrukkingen.Meld(naam.Begin, SjabloonTeksten.EindeZonderBegin(naam.Tekst));
            }
        }

        private void Binnen(Sjabloonwoord naam, params string[] blokken)
        {
            if (!open.TryPeek(out var blok) || !blokken.Contains(blok.Naam))
            {
                uitdrukkingen.Meld(naam.Begin, SjabloonTeksten.HoortHierNiet(naam.Tekst));
            }
        }

        private string? Naam(Sjabloonwoorden woorden)
        {
            if (woorden.Kijk is { Soort: Sjabloonwoordsoort.Naam } woord)
            {
                woorden.Neem();
                return woord.Tekst;
            }

            uitdrukkingen.Meld(woorden.Plaats, SjabloonTeksten.NaamVerwacht());
            return null;
        }
    }
}
