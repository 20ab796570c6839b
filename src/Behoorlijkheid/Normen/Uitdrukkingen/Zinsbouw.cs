namespace Behoorlijkheid.Normen.Uitdrukkingen;

/// <summary>Checks that words and signs follow each other as they can: an operand, an operator, an operand.</summary>
/// <remarks>The parser of the rules engine says so too, but in English and not always with a place; what it would take loosely (<c>not a == b</c>) stops here.</remarks>
internal sealed class Zinsbouw
{
    private const int Geen = -1;

    private readonly Uitdrukkingstekst tekst;
    private readonly List<Uitdrukkingsfout> fouten;
    private readonly Stack<Haakje> haakjes = new();

    // The first of the run of "not" before the operand that is being read.
    private int niet = Geen;
    private bool verwachtWaarde = true;
    private int plek;

    private Zinsbouw(Uitdrukkingstekst tekst, List<Uitdrukkingsfout> fouten)
    {
        this.tekst = tekst;
        this.fouten = fouten;
    }

    /// <summary>Adds the first problem of syntax, if there is one.</summary>
    public static bool IsGoed(Uitdrukkingstekst tekst, List<Uitdrukkingsfout> fouten)
    {
        var eerder = fouten.Count;
        new Zinsbouw(tekst, fouten).Loop();
        return fouten.Count == eerder;
    }

    private void Loop()
    {
        var eerder = fouten.Count;
        while (plek < tekst.Tokens.Length && fouten.Count == eerder)
        {
            if (verwachtWaarde)
            {
                LeesWaarde(tekst.Tokens[plek]);
            }
            else
            {
                LeesVerbinding(tekst.Tokens[plek]);
            }
        }

        if (verwachtWaarde && fouten.Count == eerder)
        {
            fouten.Add(new(tekst.BeginVan(plek), UitdrukkingsTeksten.HoudtOp()));
        }
    }

    private void LeesWaarde(Token token)
    {
        switch (token.Soort)
        {
            case Tokensoort.Niet:
                niet = niet == Geen ? plek : niet;
                plek++;
                break;
            case Tokensoort.HaakjeOpen:
                Open(Haakjesoort.Groep, 1);
                break;
            case Tokensoort.Naam:
                LeesPad();
                break;
            case Tokensoort.Tekst or Tokensoort.Getal or Tokensoort.Waarheidswaarde:
                plek++;
                Sluit();
                break;
            case Tokensoort.HaakjeDicht when haakjes.TryPeek(out var open) && open.Soort == Haakjesoort.Aanroep && tekst.Is(plek - 1, Tokensoort.HaakjeOpen):
                LeesVerbinding(token);
                break;
            default:
                Meld(plek, token.Soort == Tokensoort.Min ? UitdrukkingsTeksten.Negatief() : UitdrukkingsTeksten.GeenWaarde(token.Bron));
                break;
        }
    }

    private void LeesPad()
    {
        plek++;
        while (tekst.Is(plek, Tokensoort.Punt))
        {
            if (!tekst.Is(plek + 1, Tokensoort.Naam))
            {
                Meld(plek, UitdrukkingsTeksten.LossePunt());
                return;
            }

            plek += 2;
        }

        if (tekst.Is(plek, Tokensoort.Pijl))
        {
            Meld(plek, UitdrukkingsTeksten.LossePijl());
        }
        else if (!tekst.Is(plek, Tokensoort.HaakjeOpen))
        {
            Sluit();
        }
        else if (tekst.Is(plek - 2, Tokensoort.Punt) && Lijstwoorden.VanLijst.Contains(tekst.Tokens[plek - 1].Tekst))
        {
            LeesKwantor();
        }
        else
        {
            // Also behind a word that does not exist: the name is then what is wrong, not the arrow.
            var isKwantor = tekst.Is(plek + 1, Tokensoort.Naam) && tekst.Is(plek + 2, Tokensoort.Pijl);
            Open(isKwantor ? Haakjesoort.Kwantor : Haakjesoort.Aanroep, isKwantor ? 3 : 1);
        }
    }

    private void LeesKwantor()
    {
        var woord = tekst.Tokens[plek - 1].Tekst;
        if (tekst.Is(plek + 1, Tokensoort.Naam) && tekst.Is(plek + 2, Tokensoort.Pijl))
        {
            Open(Haakjesoort.Kwantor, 3);
        }
        else if (woord == Lijstwoorden.Aantal && tekst.Is(plek + 1, Tokensoort.HaakjeDicht))
        {
            plek += 2;
            Sluit();
        }
        else
        {
            Meld(plek - 1, UitdrukkingsTeksten.EigenVariabele(woord));
        }
    }

    private void LeesVerbinding(Token token)
    {
        switch (token.Soort)
        {
            case Tokensoort.Vergelijker or Tokensoort.Plus or Tokensoort.Min or Tokensoort.En or Tokensoort.Of:
                plek++;
                verwachtWaarde = true;
                break;
            case Tokensoort.Niet when tekst.Is(plek + 1, Tokensoort.In):
                plek++;
                break;
            case Tokensoort.In when tekst.Is(plek + 1, Tokensoort.HaakjeOpen):
                verwachtWaarde = true;
                Open(Haakjesoort.Verzameling, 2);
                break;
            case Tokensoort.Komma when haakjes.TryPeek(out var open) && open.Soort is Haakjesoort.Verzameling or Haakjesoort.Aanroep:
                plek++;
                verwachtWaarde = true;
                break;
            case Tokensoort.HaakjeDicht:
                plek++;
                niet = haakjes.Pop().Niet;
                Sluit();
                break;
            default:
                Meld(plek, token.Soort == Tokensoort.In ? UitdrukkingsTeksten.InZonderHaakje() : UitdrukkingsTeksten.GeenVerbinding(token.Bron));
                break;
        }
    }

    private void Open(Haakjesoort soort, int tokens)
    {
        haakjes.Push(new(soort, niet));
        niet = Geen;
        plek += tokens;
    }

    /// <summary>An operand is complete; a <c>not</c> before it may not be followed by a comparison.</summary>
    private void Sluit()
    {
        verwachtWaarde = false;
        var volgt = plek < tekst.Tokens.Length ? tekst.Tokens[plek].Soort : default;
        if (niet != Geen && volgt is Tokensoort.Vergelijker or Tokensoort.In or Tokensoort.Plus or Tokensoort.Min or Tokensoort.Niet)
        {
            Meld(niet, UitdrukkingsTeksten.DubbelzinnigeOntkenning(tekst.Tokens[niet].Bron, tekst.Tokens[plek].Bron));
        }

        niet = Geen;
    }

    private void Meld(int token, Lezen.Melding melding) => fouten.Add(new(tekst.BeginVan(token), melding));
}
