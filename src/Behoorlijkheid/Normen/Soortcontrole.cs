using System.Collections.Immutable;
using System.Globalization;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Normen;

/// <summary>Checks that what is compared is of one kind, and that texts written out are dates or choices where those are expected.</summary>
/// <remarks>The parser would take <c>"2016-10"</c> for a day, <c>"Lid"</c> for <c>"lid"</c> and <c>"3"</c> for a number, and refuses other things without a place.</remarks>
internal sealed class Soortcontrole
{
    private readonly Uitdrukkingstekst tekst;
    private readonly List<Uitdrukkingsfout> fouten;
    private readonly Kant?[] vanaf;
    private readonly Kant?[] tot;

    private Soortcontrole(Uitdrukkingstekst tekst, List<Uitdrukkingsfout> fouten)
    {
        this.tekst = tekst;
        this.fouten = fouten;
        vanaf = new Kant?[tekst.Tokens.Length + 1];
        tot = new Kant?[tekst.Tokens.Length + 1];
    }

    public static void Controleer(Uitdrukkingstekst tekst, ImmutableArray<Vermelding> vermeldingen, List<Uitdrukkingsfout> fouten)
    {
        var controle = new Soortcontrole(tekst, fouten);
        controle.Plaats(vermeldingen);
        controle.Loop();
    }

    private void Plaats(ImmutableArray<Vermelding> vermeldingen)
    {
        foreach (var vermelding in vermeldingen)
        {
            var feit = (vermelding as Vermelding.Feit)?.Lid;
            var soort = vermelding switch
            {
                Vermelding.Feit => feit!.Soort,
                Vermelding.Lijst { Woord: Lijstwoorden.Aantal } => Feitsoort.Getal,
                Vermelding.Termijn or Vermelding.Beoordelingsdatum => Feitsoort.Datum,
                _ => Feitsoort.JaNee,
            };
            var begin = tekst.Tokens[vermelding.Token].Begin;
            var einde = tekst.Tokens[vermelding.Einde];
            var operand = new Kant(vermelding.Token, vermelding.Einde, soort, tekst.Bron[begin..(einde.Begin + einde.Bron.Length)], feit, Vast: false);
            vanaf[vermelding.Token] = operand;
            tot[vermelding.Einde] = operand;
        }

        for (var i = 0; i < tekst.Tokens.Length; i++)
        {
            var token = tekst.Tokens[i];
            var soort = token.Soort switch
            {
                Tokensoort.Tekst => Feitsoort.Tekst,
                Tokensoort.Getal => Feitsoort.Getal,
                Tokensoort.Waarheidswaarde => Feitsoort.JaNee,
                _ => default(Feitsoort?),
            };
            if (soort is { } vast)
            {
                vanaf[i] = tot[i] = new Kant(i, i, vast, token.Bron, Feit: null, Vast: true);
            }
        }
    }

    private void Loop()
    {
        for (var i = 0; i < tekst.Tokens.Length; i++)
        {
            switch (tekst.Tokens[i].Soort)
            {
                case Tokensoort.Vergelijker:
                    Vergelijk(i);
                    break;
                case Tokensoort.In:
                    Verzameling(i);
                    break;
                case Tokensoort.Plus or Tokensoort.Min:
                    Reken(tot[i - 1], i);
                    Reken(vanaf[i + 1], i);
                    break;
                default:
                    break;
            }
        }
    }

    private void Reken(Kant? operand, int teken)
    {
        if (operand is { Soort: not Feitsoort.Getal })
        {
            Meld(teken, SoortTeksten.Rekenen(operand, tekst.Tokens[teken].Bron));
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

    /// <summary>A number that is part of a sum is not the value that is compared.</summary>
    private Kant? Deel(Kant? operand) =>
        operand is not null && (IsRekenteken(operand.Begin - 1) || IsRekenteken(operand.Einde + 1)) ? operand with { Vast = false } : operand;

    private bool IsRekenteken(int token) => tekst.Is(token, Tokensoort.Plus) || tekst.Is(token, Tokensoort.Min);

    /// <summary>The operand, if it has no order; a text written out beside a date is a date.</summary>
    private static Kant? Ongeordend(Kant? operand, Kant? ander) => operand switch
    {
        { Soort: Feitsoort.JaNee or Feitsoort.Keuze } => operand,
        { Soort: Feitsoort.Tekst } when !(operand.Vast && ander is { Soort: Feitsoort.Datum }) => operand,
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
        else if (links.Soort != rechts.Soort || links.Feit?.Keuzetype != rechts.Feit?.Keuzetype)
        {
            Meld(teken, SoortTeksten.Verschillend(links, rechts));
        }
    }

    private void VergelijkVast(int teken, Kant operand, Kant vast, int token)
    {
        var isTekst = vast.Soort == Feitsoort.Tekst;
        if (isTekst && operand.Soort == Feitsoort.Datum)
        {
            if (!DateOnly.TryParseExact(tekst.Tokens[token].Inhoud, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                Meld(token, SoortTeksten.GeenDatum(vast.Bron));
            }
        }
        else if (isTekst && operand.Soort == Feitsoort.Keuze)
        {
            if (!operand.Feit!.Keuzes.Contains(tekst.Tokens[token].Inhoud))
            {
                Meld(token, SoortTeksten.GeenKeuze(tekst.Tokens[token].Inhoud, operand));
            }
        }
        else if (vast.Soort != operand.Soort)
        {
            Meld(teken, SoortTeksten.Verschillend(operand, vast));
        }
    }

    private void Verzameling(int teken)
    {
        var waarde = tot[teken - 1] ?? (tekst.Is(teken - 1, Tokensoort.Niet) ? tot[teken - 2] : null);
        if (waarde is { Vast: true } or { Soort: Feitsoort.JaNee or Feitsoort.Datum })
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
