using System.Text.RegularExpressions;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Werkbank.Controle.Logica;
using Behoorlijkheid.Werkbank.Uitdrukkingen;

namespace Behoorlijkheid.Werkbank.Controle.Regels;

/// <summary>What can be written shorter or neater and then means the same; most of it can be mended.</summary>
internal sealed partial class Schrijfwijzecontrole : IControle
{
    public IEnumerable<Bevinding> Zoek(Controlewerk werk) =>
        werk.Teksten.SelectMany(t => Spaties(werk, t).Concat(Punt(werk, t))).Concat(werk.Uitdrukkingen.SelectMany(u => Omslachtig(werk, u)));

    private static IEnumerable<Bevinding> Spaties(Controlewerk werk, Tekstplaats tekst)
    {
        var netjes = Wit().Replace(tekst.Tekst, " ").Trim();
        if (netjes != tekst.Tekst)
        {
            yield return werk.Vond("kader-spaties", tekst.Bestand, tekst.Pointer, ControleTeksten.Spaties, herstel: new(tekst.Bestand, tekst.Pointer, tekst.Tekst, netjes));
        }
    }

    private static IEnumerable<Bevinding> Punt(Controlewerk werk, Tekstplaats tekst)
    {
        var zin = tekst.Tekst.TrimEnd();
        if (tekst.Soort is Tekstsoort.Motivering or Tekstsoort.Zinnen or Tekstsoort.Toelichting && !tekst.Pointer.EndsWith("/vraag", StringComparison.Ordinal) && char.IsLetterOrDigit(zin[^1]))
        {
            yield return werk.Vond("kader-zin-zonder-punt", tekst.Bestand, tekst.Pointer, ControleTeksten.ZonderPunt, herstel: new(tekst.Bestand, tekst.Pointer, tekst.Tekst, zin + "."));
        }
    }

    private static IEnumerable<Bevinding> Omslachtig(Controlewerk werk, Uitdrukkingsplaats plaats)
    {
        var nu = Uitdrukkingschrijver.Schrijf(plaats.Voorwaarde);
        var nieuw = Uitdrukkingschrijver.Schrijf(Vereenvoudiging.Van(plaats.Voorwaarde, veilig: false));
        if (nieuw != nu || IsDubbelOntkend(plaats))
        {
            yield return werk.Vond("norm-omslachtig", plaats.Bestand, plaats.Pointer, ControleTeksten.Omslachtig, ControleTeksten.Schrijf(nieuw), Herstel(werk, plaats, nu));
        }
    }

    // The proof that nothing changes: both have one canonical form.
    private static Tekstherstel? Herstel(Controlewerk werk, Uitdrukkingsplaats plaats, string nu)
    {
        var veilig = Vereenvoudiging.Van(plaats.Voorwaarde, veilig: true);
        var nieuw = Uitdrukkingschrijver.Schrijf(veilig);
        return (nieuw != nu || IsDubbelOntkend(plaats))
            && Formulemaker.Maak(veilig).Tekst == Formulemaker.Maak(plaats.Voorwaarde).Tekst
            && werk.Bronnen.Knoop(plaats.Bestand, plaats.Pointer) is JsonTekst oud
            ? new(plaats.Bestand, plaats.Pointer, oud.Waarde, nieuw)
            : null;
    }

    // A double negation is gone once an expression is read; only its text shows it.
    private static bool IsDubbelOntkend(Uitdrukkingsplaats plaats) => plaats.Tekst is { } tekst && DubbelOntkend().IsMatch(tekst);

    [GeneratedRegex(@"\bnot\s+not\b|\bnot\s*\(\s*not\s*([\w.]+|\((?>[^()]+|(?<open>\()|(?<-open>\)))*(?(open)(?!))\))\s*\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DubbelOntkend();

    [GeneratedRegex(@"\s{2,}|[\t\r\n\u00a0]", RegexOptions.CultureInvariant)]
    private static partial Regex Wit();
}
