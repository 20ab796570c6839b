using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Brieven.Sjablonen;

/// <summary>Checks the expressions of one template: every name exists, and is used as what it is.</summary>
internal sealed class Uitdrukkingscontrole(Sjabloonbestand bestand, Probleemlijst problemen)
{
    private static readonly string[] Vergelijkers = ["==", "!=", "<>", "<", ">", "<=", ">=", "contains"];
    private static readonly string[] Vast = ["true", "false", "nil", "null", "blank", "empty"];
    private static readonly Sjabloonvorm.Onbekend Onbekend = new();

    /// <summary>A value that is printed.</summary>
    public void Uitvoer(Sjabloonwoorden woorden, Sjabloonbereik bereik)
    {
        var begin = woorden.Plaats;
        var vorm = Waarde(woorden, bereik);
        if (woorden.IsOp && vorm is (Sjabloonvorm.Groep or Sjabloonvorm.Reeks or Sjabloonvorm.JaNee))
        {
            Meld(begin, SjabloonTeksten.GeenTekst());
        }

        Einde(woorden);
    }

    /// <summary>A value, with its filters.</summary>
    /// <returns>What it is.</returns>
    public Sjabloonvorm Waarde(Sjabloonwoorden woorden, Sjabloonbereik bereik)
    {
        var vorm = Enkel(woorden, bereik);
        while (woorden.Neem("|"))
        {
            vorm = Filter(woorden, vorm);
        }

        return vorm;
    }

    /// <summary>A condition.</summary>
    public void Voorwaarde(Sjabloonwoorden woorden, Sjabloonbereik bereik)
    {
        do
        {
            Enkel(woorden, bereik);
            if (woorden.Kijk is { } woord && Vergelijkers.Contains(woord.Tekst))
            {
                woorden.Neem();
                Enkel(woorden, bereik);
            }
        }
        while (woorden.Neem("and") || woorden.Neem("or"));
        Einde(woorden);
    }

    /// <summary>Nothing may follow.</summary>
    public void Einde(Sjabloonwoorden woorden)
    {
        if (woorden.Kijk is { } woord)
        {
            Meld(woord.Begin, SjabloonTeksten.HoortHierNiet(woord.Tekst));
        }
    }

    public void Meld(int plaats, Melding melding) => problemen.Voeg(bestand.Op(plaats), melding);

    private Sjabloonvorm Filter(Sjabloonwoorden woorden, Sjabloonvorm vorm)
    {
        if (woorden.Neem() is not { Soort: Sjabloonwoordsoort.Naam } naam)
        {
            Meld(woorden.Plaats, SjabloonTeksten.FilterVerwacht());
            return Onbekend;
        }

        if (Sjabloonfilters.Vorm(naam.Tekst) is not { } filter)
        {
            Meld(naam.Begin, SjabloonTeksten.OnbekendFilter(naam.Tekst, Sjabloonfilters.Namen));

            // What such a filter would be given says nothing.
            while (!woorden.IsOp && woorden.Kijk!.Tekst != "|")
            {
                woorden.Neem();
            }

            return Onbekend;
        }

        if (vorm is not Sjabloonvorm.Onbekend && vorm.GetType() != filter.In.GetType())
        {
            Meld(naam.Begin, SjabloonTeksten.FilterPastNiet(naam.Tekst));
        }

        return filter.Uit;
    }

    private Sjabloonvorm Enkel(Sjabloonwoorden woorden, Sjabloonbereik bereik)
    {
        var woord = woorden.Neem();
        switch (woord?.Soort)
        {
            case Sjabloonwoordsoort.Tekst:
                return new Sjabloonvorm.Tekst();
            case Sjabloonwoordsoort.Getal:
                return new Sjabloonvorm.Getal();
            case Sjabloonwoordsoort.Naam when Vast.Contains(woord.Tekst):
                return new Sjabloonvorm.JaNee();
            case Sjabloonwoordsoort.Naam:
                return Pad(woord, woorden, bereik);
            default:
                Meld(woord?.Begin ?? woorden.Plaats, woord is null ? SjabloonTeksten.WaardeVerwacht() : SjabloonTeksten.HoortHierNiet(woord.Tekst));
                return Onbekend;
        }
    }

    private Sjabloonvorm Pad(Sjabloonwoord eerste, Sjabloonwoorden woorden, Sjabloonbereik bereik)
    {
        var vorm = bereik.Zoek(eerste.Tekst);
        if (vorm is null)
        {
            Meld(eerste.Begin, SjabloonTeksten.OnbekendeNaam(eerste.Tekst, bereik.Namen));
            vorm = Onbekend;
        }

        while (woorden.Neem("."))
        {
            if (woorden.Neem() is not { Soort: Sjabloonwoordsoort.Naam } naam)
            {
                Meld(woorden.Plaats, SjabloonTeksten.NaamVerwacht());
                return Onbekend;
            }

            vorm = Lid(vorm, naam);
        }

        return vorm;
    }

    private Sjabloonvorm Lid(Sjabloonvorm vorm, Sjabloonwoord naam)
    {
        switch (vorm)
        {
            case Sjabloonvorm.Onbekend:
                return vorm;
            case Sjabloonvorm.Groep groep when groep.Leden.TryGetValue(naam.Tekst, out var lid):
                return lid;
            case Sjabloonvorm.Reeks when naam.Tekst == "size":
                return new Sjabloonvorm.Getal();
            case Sjabloonvorm.Reeks reeks when naam.Tekst is "first" or "last":
                return reeks.Item;
            default:
                Meld(naam.Begin, SjabloonTeksten.OnbekendLid(naam.Tekst, vorm is Sjabloonvorm.Groep g ? g.Leden.Keys : vorm is Sjabloonvorm.Reeks ? ["size", "first", "last"] : []));
                return Onbekend;
        }
    }
}
