using System.Collections.Immutable;
using System.Globalization;
using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Normen.Uitdrukkingen;

/// <summary>Checks that what is compared is of one kind, and that texts written out are dates or choices where those are expected.</summary>
/// <remarks>The parser would take <c>"2016-10"</c> for a day, <c>"Lid"</c> for <c>"lid"</c> and <c>"3"</c> for a number, and refuses other things without a place.</remarks>
internal sealed class Soortcontrole
{
    private readonly Uitdrukkingstekst tekst;
    private readonly List<Uitdrukkingsfout> fouten;
    private readonly Kant?[] vanaf;
    private readonly Kant?[] tot;

    private Soortcontrole(Uitdrukkingstekst tekst, ImmutableArray<Vermelding> vermeldingen, List<Uitdrukkingsfout> fouten)
    {
        this.tekst = tekst;
        this.fouten = fouten;
        (vanaf, tot) = Kanten.Van(tekst, vermeldingen);
    }

    public static void Controleer(Uitdrukkingstekst tekst, ImmutableArray<Vermelding> vermeldingen, List<Uitdrukkingsfout> fouten) =>
        new Soortcontrole(tekst, vermeldingen, fouten).Loop();

    private void Loop()
    {
        var eerder = fouten.Count;
        for (var i = 0; i < tekst.Tokens.Length; i++)
        {
            if (IsRekenteken(i))
            {
                Reken(tot[i - 1] is { Soort: not Zichtsoort.Getal } links ? links : vanaf[i + 1], i);
            }
        }

        // What a sum with a fault in it is, nobody can tell.
        if (fouten.Count > eerder)
        {
            return;
        }

        for (var i = 0; i < tekst.Tokens.Length; i++)
        {
            if (tekst.Tokens[i].Soort == Tokensoort.Vergelijker)
            {
                Vergelijk(i);
            }
            else if (tekst.Tokens[i].Soort == Tokensoort.In)
            {
                Verzameling(i);
            }
        }
    }

    private void Reken(Kant? kant, int teken)
    {
        if (kant is { Soort: not Zichtsoort.Getal })
        {
            Meld(teken, SoortTeksten.Rekenen(kant, tekst.Tokens[teken].Bron));
        }
    }

    private void Vergelijk(int teken)
    {
        var links = Deel(tot[teken - 1]);
        var rechts = Deel(vanaf[teken + 1]);
        var vergelijker = tekst.Tokens[teken].Tekst;
        if (vergelijker is not ("==" or "!=") && (Ongeordend(links, rechts) ?? Ongeordend(rechts, links)) is { } zonder)
        {
            Meld(teken, SoortTeksten.Volgorde(zonder, vergelijker));
        }
        else if (links is not null && rechts is not null)
        {
            Vergelijk(teken, links, rechts);
        }
    }

    /// <summary>A part of a sum is not the value that is compared.</summary>
    private Kant? Deel(Kant? kant) =>
        kant is not null && (IsRekenteken(kant.Begin - 1) || IsRekenteken(kant.Einde + 1)) ? kant with { Vast = false } : kant;

    private bool IsRekenteken(int token) => tekst.Is(token, Tokensoort.Plus) || tekst.Is(token, Tokensoort.Min);

    /// <summary>The kant, if it has no order; a text written out beside a date is a date.</summary>
    private static Kant? Ongeordend(Kant? kant, Kant? ander) => kant switch
    {
        { Soort: Zichtsoort.JaNee or Zichtsoort.Keuze } => kant,
        { Soort: Zichtsoort.Tekst } when !(kant.Vast && ander is { Soort: Zichtsoort.Datum }) => kant,
        _ => null,
    };

    private void Vergelijk(int teken, Kant links, Kant rechts)
    {
        if (links.Vast && rechts.Vast)
        {
            Meld(teken, SoortTeksten.TweeVasteWaarden(links.Bron, rechts.Bron));
        }
        else if (rechts.Vast)
        {
            VergelijkVast(teken, links, rechts, teken + 1);
        }
        else if (links.Vast)
        {
            VergelijkVast(teken, rechts, links, teken - 1);
        }
        else if (links.Soort != rechts.Soort || links.Feit?.Keuzevorm != rechts.Feit?.Keuzevorm)
        {
            Meld(teken, SoortTeksten.Verschillend(links, rechts));
        }
    }

    private void VergelijkVast(int teken, Kant kant, Kant vast, int token)
    {
        var isTekst = vast.Soort == Zichtsoort.Tekst;
        if (isTekst && kant.Soort == Zichtsoort.Datum)
        {
            if (!DateOnly.TryParseExact(tekst.Tokens[token].Inhoud, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                Meld(token, SoortTeksten.GeenDatum(vast.Bron));
            }
        }
        else if (isTekst && kant.Soort == Zichtsoort.Keuze)
        {
            if (!kant.Feit!.Keuzes.Contains(tekst.Tokens[token].Inhoud))
            {
                Meld(token, SoortTeksten.GeenKeuze(tekst.Tokens[token].Inhoud, kant));
            }
        }
        else if (vast.Soort != kant.Soort)
        {
            Meld(teken, SoortTeksten.Verschillend(kant, vast));
        }
    }

    private void Verzameling(int teken)
    {
        var waarde = tot[teken - 1] ?? (tekst.Is(teken - 1, Tokensoort.Niet) ? tot[teken - 2] : null);
        if (waarde is { Vast: true } or { Soort: Zichtsoort.JaNee or Zichtsoort.Datum })
        {
            Meld(teken, SoortTeksten.NietIn(waarde));
            return;
        }

        var einde = tekst.Sluithaakje(teken + 1);
        for (var i = teken + 2; i < einde; i++)
        {
            if (tekst.Is(i, Tokensoort.Komma))
            {
                continue;
            }

            if (vanaf[i] is not { Vast: true } vast || !(tekst.Is(i + 1, Tokensoort.Komma) || i + 1 == einde))
            {
                Meld(i, SoortTeksten.AlleenVasteWaarden(tekst.Tokens[i].Bron));
                return;
            }

            if (waarde is not null)
            {
                VergelijkVast(i, waarde, vast, i);
            }
        }
    }

    private void Meld(int token, Melding melding) => fouten.Add(new(tekst.BeginVan(token), melding));
}
