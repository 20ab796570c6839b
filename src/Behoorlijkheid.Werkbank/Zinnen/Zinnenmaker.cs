using System.Collections.Immutable;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Zinnen;

/// <summary>Writes conditions as Dutch sentences that say exactly the same.</summary>
/// <remarks>A sentence is a condition as if everything were known; what follows from what is not known is told once for all of them.</remarks>
internal sealed class Zinnenmaker(Toetsingskader kader)
{
    private readonly Feitwoordenboek woorden = new(kader);

    public Feitwoordenboek Woorden => woorden;

    /// <summary>Writes a condition.</summary>
    /// <param name="voorwaarde">The condition.</param>
    /// <param name="items">The items it is said of.</param>
    /// <returns>The sentence, with what it is made of.</returns>
    public Zin Van(Voorwaarde voorwaarde, ImmutableArray<Variabele> items) => Schrijf(voorwaarde, new(items), niet: false);

    /// <summary>A value in words, such as the last day of a term.</summary>
    public string Van(Term term, ImmutableArray<Variabele> items) => new Termwoorden(woorden, new(items)).Van(term);

    private Zin Schrijf(Voorwaarde voorwaarde, Zinsverband verband, bool niet) => voorwaarde switch
    {
        Voorwaarde.Constante constante => new(constante.Waar != niet ? ZinTeksten.Altijd : ZinTeksten.Nooit),
        Voorwaarde.Niet ontkenning => Schrijf(ontkenning.Deel, verband, !niet),
        Voorwaarde.En en => Samen(Plat(en), niet ? ZinTeksten.NietAlle : ZinTeksten.Alle, verband, niet),
        Voorwaarde.Of of => Samen(Plat(of), niet ? ZinTeksten.Geen : ZinTeksten.Enige, verband, niet),
        Voorwaarde.Feit feit => new(woorden.JaNee(feit.Verwijzing.Lid, !niet) + new Termwoorden(woorden, verband).Welke(feit.Verwijzing)),
        Voorwaarde.Vergelijking vergelijking => Vergelijking(verband).Van(vergelijking, niet),
        Voorwaarde.Lidmaatschap lidmaatschap => Vergelijking(verband).Van(lidmaatschap, niet),
        Voorwaarde.Kwantor kwantor => Kwantor(kwantor, verband, niet),
        Voorwaarde.Begripsgebruik gebruik => Begrip(gebruik, verband, niet),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private Vergelijkingszin Vergelijking(Zinsverband verband) => new(woorden, verband, (deel, binnen) => Schrijf(deel, binnen, niet: false));

    // Under a heading that denies, the parts stand as they are: "aan geen van deze voorwaarden is voldaan".
    private Zin Samen(ImmutableArray<Voorwaarde> delen, string kop, Zinsverband verband, bool niet) => delen is [var enige]
        ? Schrijf(enige, verband, niet)
        : new(kop, [.. delen.Select(deel => Schrijf(deel, verband, niet: false))]);

    private Zin Kwantor(Voorwaarde.Kwantor kwantor, Zinsverband verband, bool niet)
    {
        var lijst = kwantor.Lijst.Lid;
        var binnen = verband.Met(kwantor.Variabele);
        var welke = binnen.Welke(kwantor.Variabele);
        var begin = (kwantor.Soort, niet) switch
        {
            (Kwantorsoort.Alle, false) => ZinTeksten.VoorElke(lijst, welke),
            (Kwantorsoort.Alle, true) => ZinTeksten.NietVoorElke(lijst, welke),
            (_, false) => ZinTeksten.VoorEnige(lijst, welke),
            _ => ZinTeksten.VoorGeen(lijst, welke),
        };
        return Zin.Met(begin, Schrijf(kwantor.Deel, binnen, niet: false));
    }

    private static Zin Begrip(Voorwaarde.Begripsgebruik gebruik, Zinsverband verband, bool niet)
    {
        var over = gebruik.Over.IsEmpty ? string.Empty : ZinTeksten.Over(gebruik.Over.Select(v => ZinTeksten.Deze(v.Lijst) + verband.Welke(v)));
        return new(
            [
                new(ZinTeksten.BegripVoor),
                new(ZinTeksten.BegripNaam(gebruik.Begrip), gebruik.Begrip),
                new(ZinTeksten.BegripNa(!niet, over)),
            ],
            []);
    }

    private static ImmutableArray<Voorwaarde> Plat(Voorwaarde.En en) => [.. en.Delen.SelectMany(d => d is Voorwaarde.En binnen ? Plat(binnen) : [d])];

    private static ImmutableArray<Voorwaarde> Plat(Voorwaarde.Of of) => [.. of.Delen.SelectMany(d => d is Voorwaarde.Of binnen ? Plat(binnen) : [d])];
}
