using System.Collections.Immutable;

namespace Behoorlijkheid.Normen.Uitdrukkingen;

/// <summary>Finds what every name in an expression stands for, before the parser sees it, so that a name that does not exist is reported at its own place.</summary>
internal sealed class Naamzoeker
{
    private readonly Uitdrukkingstekst tekst;
    private readonly Woordenschat woordenschat;
    private readonly List<Uitdrukkingsfout> fouten;
    private readonly ImmutableArray<Vermelding>.Builder gevonden = ImmutableArray.CreateBuilder<Vermelding>();

    // Per open bracket the scope to return to when it closes.
    private readonly Stack<Bereik> buiten = new();
    private Bereik bereik;
    private int plek;

    private Naamzoeker(Uitdrukkingstekst tekst, Woordenschat woordenschat, Bereik bereik, List<Uitdrukkingsfout> fouten)
    {
        this.tekst = tekst;
        this.woordenschat = woordenschat;
        this.bereik = bereik;
        this.fouten = fouten;
    }

    /// <summary>All names in order of the text; those that could not be found are problems, and left out.</summary>
    public static ImmutableArray<Vermelding> Zoek(Uitdrukkingstekst tekst, Woordenschat woordenschat, Bereik bereik, List<Uitdrukkingsfout> fouten)
    {
        var zoeker = new Naamzoeker(tekst, woordenschat, bereik, fouten);
        zoeker.Loop();
        return zoeker.gevonden.ToImmutable();
    }

    private void Loop()
    {
        while (plek < tekst.Tokens.Length)
        {
            switch (tekst.Tokens[plek].Soort)
            {
                case Tokensoort.HaakjeOpen:
                    buiten.Push(bereik);
                    plek++;
                    break;
                case Tokensoort.HaakjeDicht:
                    bereik = buiten.Pop();
                    plek++;
                    break;
                case Tokensoort.Naam:
                    LeesPad();
                    break;
                default:
                    plek++;
                    break;
            }
        }
    }

    private void LeesPad()
    {
        var begin = plek;
        var pad = ImmutableArray.CreateBuilder<string>();
        pad.Add(tekst.Tokens[plek++].Tekst);
        while (tekst.Is(plek, Tokensoort.Punt))
        {
            pad.Add(tekst.Tokens[plek + 1].Tekst);
            plek += 2;
        }

        var isAanroep = tekst.Is(plek, Tokensoort.HaakjeOpen);
        if (pad[0] == Lijstwoorden.Termijn)
        {
            LeesTermijn(begin, pad, isAanroep);
        }
        else if (pad[0] == Lijstwoorden.Beoordelingsdatum)
        {
            LeesBeoordelingsdatum(begin, pad, isAanroep);
        }
        else if (pad.Count > 1 && isAanroep)
        {
            LeesAanroep(begin, pad);
        }
        else
        {
            LeesFeit(begin, pad.ToImmutable(), isAanroep);
        }
    }

    private void LeesTermijn(int begin, ImmutableArray<string>.Builder pad, bool isAanroep)
    {
        var bestaat = Enum.TryParse<Termijnsoort>(pad.ElementAtOrDefault(1), out var soort) && pad.Count == 2;
        if (bestaat && isAanroep)
        {
            gevonden.Add(new Vermelding.Termijn(begin, tekst.Sluithaakje(plek), pad.ToImmutable(), soort));
            return;
        }

        Meld(pad.Count > 1 ? begin + 2 : begin, bestaat ? NaamTeksten.TermijnZonderHaakjes(pad[1]) : NaamTeksten.Termijn(pad.ElementAtOrDefault(1)));
    }

    private void LeesBeoordelingsdatum(int begin, ImmutableArray<string>.Builder pad, bool isAanroep)
    {
        if (pad.Count == 1 && !isAanroep)
        {
            gevonden.Add(new Vermelding.Beoordelingsdatum(begin, begin, [pad[0]]));
            return;
        }

        Meld(pad.Count > 1 ? begin + 2 : begin, NaamTeksten.Beoordelingsdatum(pad.ElementAtOrDefault(1)));
    }

    private void LeesAanroep(int begin, ImmutableArray<string>.Builder pad)
    {
        var eerder = fouten.Count;
        var woord = pad[^1];
        pad.RemoveAt(pad.Count - 1);
        var lijstpad = pad.ToImmutable();
        var einde = tekst.Sluithaakje(plek);
        if (Zoek(begin, lijstpad)?.Lid is Zichtlijst lijst && Lijstwoorden.VanLijst.Contains(woord))
        {
            gevonden.Add(new Vermelding.Lijst(begin, einde, lijstpad, lijst, woord, LeesVariabele(lijst)));
            return;
        }

        if (eerder == fouten.Count)
        {
            LeesFeit(begin, lijstpad.Add(woord), isAanroep: true);
        }

        // What stands between the brackets of a call that does not exist has no meaning to check.
        plek = einde + 1;
    }

    private Variabele? LeesVariabele(Zichtlijst lijst)
    {
        if (!tekst.Is(plek + 2, Tokensoort.Pijl))
        {
            return null;
        }

        var naam = tekst.Tokens[plek + 1].Tekst;
        if (woordenschat.IsBezet(naam) || bereik.Zoek(naam) is not null)
        {
            Meld(plek + 1, NaamTeksten.Bezet(naam, lijst.Item.Naam));
        }

        buiten.Push(bereik);
        var variabele = new Variabele(naam, lijst.Lid);
        bereik = bereik.Met(variabele);
        plek += 3;
        return variabele;
    }

    private void LeesFeit(int begin, ImmutableArray<string> pad, bool isAanroep)
    {
        var einde = begin + (2 * (pad.Length - 1));
        if (Zoek(begin, pad) is not { } vondst)
        {
            return;
        }

        if (isAanroep)
        {
            Meld(begin, NaamTeksten.GeenAanroep(pad));
            return;
        }

        Variabele? paar = null;
        var zoeker = new Padzoeker(woordenschat, bereik, fouten);
        switch (vondst.Lid)
        {
            case Zichtfeit feit when feit.PaarMet is null || zoeker.ZoekPaar(vondst.Van!, feit.PaarMet, pad, tekst.BeginVan(begin), out paar):
                gevonden.Add(new Vermelding.Feit(begin, einde, pad, feit, vondst.Van, paar));
                break;
            case Zichtbegrip begrip when begrip.Kop.Over.Length < 2 || zoeker.ZoekPaar(vondst.Van!, begrip.Kop.Over[1].Lijst, pad, tekst.BeginVan(begin), out paar):
                gevonden.Add(new Vermelding.Begrip(begin, einde, pad, begrip.Kop, Items(vondst.Van, paar)));
                break;
            case Zichtgroep or Zichtlijst:
                Meld(begin, NaamTeksten.GeenFeit(vondst.Lid, pad, vondst.Van is not null && pad.Length == 1));
                break;
            default:
                break;
        }
    }

    private static ImmutableArray<Variabele> Items(Variabele? eerste, Variabele? tweede) =>
        (eerste, tweede) switch { (null, _) => [], (_, null) => [eerste], _ => [eerste, tweede] };

    private Padvondst? Zoek(int begin, ImmutableArray<string> pad)
    {
        var plaatsen = new int[pad.Length];
        for (var i = 0; i < pad.Length; i++)
        {
            plaatsen[i] = tekst.BeginVan(begin + (2 * i));
        }

        return new Padzoeker(woordenschat, bereik, fouten).Zoek(pad, plaatsen);
    }

    private void Meld(int token, Lezen.Melding melding) => fouten.Add(new(tekst.BeginVan(token), melding));
}
