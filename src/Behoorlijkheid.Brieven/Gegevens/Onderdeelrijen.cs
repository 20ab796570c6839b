using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Toetsing;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>Chooses the findings that count for a part of what was asked, as the oordeel does.</summary>
internal sealed class Onderdeelrijen(Beoordeling beoordeling)
{
    private readonly Bescherming? verzoeker = PartRows.ProtectedRole(beoordeling.Dossier);

    /// <summary>The findings for a part, without wegingen and without what does not apply.</summary>
    public ImmutableArray<Normbevinding> Van(Onderdeeloordeel onderdeel)
    {
        var deel = Deel(onderdeel);
        return [.. beoordeling.Normen.Where(b => !b.IsWeging && b.Naleving != Naleving.NietVanToepassing && PartRows.Counts(b.Norm, deel, verzoeker) && Binnen(b, deel))];
    }

    /// <summary>The part as the dossier states it; <c>null</c> for the whole handling.</summary>
    public Verzoekonderdeel? Deel(Onderdeeloordeel onderdeel) =>
        beoordeling.Aanleiding == Aanleiding.Verzoek ? beoordeling.Dossier.Verzoek?.Onderdelen.Items.FirstOrDefault(o => o.Id == onderdeel.Id) : null;

    private bool Binnen(Normbevinding bevinding, Verzoekonderdeel? deel)
    {
        if (deel is null)
        {
            return true;
        }

        var row = bevinding.Result.Row;
        var items = bevinding.Norm.VoorElk;
        for (var i = 0; i < items.Length; i++)
        {
            var lijst = (ILijst)items[i].Lijst.Lees(beoordeling.Dossier)!;
            var grens = Grens(items[i].Lijst.Naam, lijst, deel);
            var index = i == 0 ? row.First : row.Second;
            if (!grens.IsEmpty && (row.Kind != RowKind.Item || !grens.Contains(Itemnaam.Id(lijst.Item(index)), StringComparer.Ordinal)))
            {
                return false;
            }
        }

        return true;
    }

    private static ImmutableArray<string> Grens(string lijst, ILijst items, Verzoekonderdeel deel)
    {
        var genoemd = lijst switch
        {
            "klachtonderdelen" => deel.Klachtonderdelen,
            "beklaagden" => deel.Beklaagden,
            _ => [],
        };
        return deel.Items.IsEmpty
            ? genoemd
            : [.. genoemd, .. deel.Items.Where(id => Enumerable.Range(0, items.Aantal).Any(i => Itemnaam.Id(items.Item(i)) == id))];
    }
}
