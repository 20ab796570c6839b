using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Werkbank.Controle.Regels;

/// <summary>When norms are in force. Versions that overlap are refused when the kader is read.</summary>
internal sealed class Versiecontrole : IControle
{
    private static readonly DateOnly Klachttitel = new(1999, 7, 1);

    public IEnumerable<Bevinding> Zoek(Controlewerk werk) =>
        werk.Kader.Normen.GroupBy(n => n.Id, StringComparer.Ordinal).SelectMany(versies => Versies(werk, versies))
            .Concat(werk.Kader.Normen.SelectMany(n => Bestandsnaam(werk, n).Concat(Begin(werk, n))));

    private static IEnumerable<Bevinding> Versies(Controlewerk werk, IEnumerable<Norm> versies)
    {
        var opTijd = versies.OrderBy(n => Tijdvak.Begin(n.Geldig)).ToList();
        foreach (var (eerder, later) in opTijd.Zip(opTijd.Skip(1)))
        {
            if (eerder.Geldig.Tot is { } tot && later.Geldig.Vanaf is { } vanaf && tot.AddDays(1) < vanaf)
            {
                yield return werk.Vond("norm-gat-tussen-versies", later.Bestand, "/geldig/vanaf", ControleTeksten.Gat(eerder, tot, vanaf));
            }
            else if (ZegtHetzelfde(eerder, later))
            {
                yield return werk.Vond("norm-versie-zonder-verschil", later.Bestand, "/geldig", ControleTeksten.VersieZonderVerschil(eerder));
            }
        }
    }

    private static bool ZegtHetzelfde(Norm een, Norm ander) =>
        een.Uitdrukkingen.OrderBy(u => u.Key, StringComparer.Ordinal).SequenceEqual(ander.Uitdrukkingen.OrderBy(u => u.Key, StringComparer.Ordinal))
        && een.Uitzonderingen.Select(u => (u.AlsTekst, u.Geldig)).SequenceEqual(ander.Uitzonderingen.Select(u => (u.AlsTekst, u.Geldig)))
        && een.Vereisten.SequenceEqual(ander.Vereisten)
        && een.Bronnen.SequenceEqual(ander.Bronnen)
        && een.Motivering == ander.Motivering
        && een.Titel == ander.Titel;

    private static IEnumerable<Bevinding> Bestandsnaam(Controlewerk werk, Norm norm)
    {
        if (norm.Geldig.Tot is { } tot && !norm.Bestand.EndsWith($".tot-{ControleTeksten.Dag(tot)}.json", StringComparison.Ordinal))
        {
            yield return werk.Vond("norm-bestandsnaam-zonder-tot", norm.Bestand, "/geldig/tot", ControleTeksten.BestandsnaamZonderTot(tot), ControleTeksten.NoemBestand(norm, tot));
        }
    }

    private static IEnumerable<Bevinding> Begin(Controlewerk werk, Norm norm)
    {
        if (norm.Soort == Normsoort.Wettelijk && Tijdvak.Begin(norm.Geldig) < Klachttitel && norm.Bronnen.Any(Jciregels.IsKlachttitel))
        {
            yield return werk.Vond("norm-geldig-voor-klachttitel", norm.Bestand, norm.Geldig.Vanaf is null ? "/geldig" : "/geldig/vanaf", ControleTeksten.VoorKlachttitel);
        }
    }
}
