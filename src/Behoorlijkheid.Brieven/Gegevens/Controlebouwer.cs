using System.Collections.Immutable;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>Checks a notice of the outcome by what the law wants in it.</summary>
internal sealed class Controlebouwer(Briefbron bron)
{
    private const string Artikel = "9:12";

    private readonly Bevindingbouwer bevindingen = new(bron);

    public ImmutableArray<Controlepunt> Maak() =>
        [.. bron.Beoordeling.Normen.Where(b => IsOverKennisgeving(b) && !b.Explanation.NotInForce).OrderBy(b => b.Norm.Bronnen[0], StringComparer.Ordinal).Select(Punt)];

    // A duty of the law whose first source is this article; norms that only lean on it are about something else.
    private static bool IsOverKennisgeving(Normbevinding bevinding) =>
        bevinding.Soort == Normsoort.Wettelijk && Jci.Lees(bevinding.Bronnen[0]) is { } jci && jci.Deel("artikel") == Artikel;

    private Controlepunt Punt(Normbevinding bevinding) => new()
    {
        Titel = bevinding.Titel,
        Uitkomst = bevinding.Naleving switch
        {
            Naleving.Nageleefd => "aanwezig",
            Naleving.Geschonden => "ontbreekt",
            Naleving.NietVanToepassing => "nietVanToepassing",
            _ => "nietVermeld",
        },
        Zin = bevindingen.Zin(bevinding),
        Toelichting = [.. bron.Motivering.Kern(bevinding).Skip(1)],
        Feiten = [.. bevindingen.Feiten(bevinding)],
        Aanwijzing = Woorden.Zin(bevinding.Aanwijzing),
        Vragen = [.. bron.Beoordeling.OpenVragen.Where(v => bevinding.Ontbrekend.Contains(v.Feit, StringComparer.Ordinal)).Select(v => v.Vraag)],
        Noten = bron.Bronnen.Norm([bevinding.Bronnen[0]]),
    };
}
