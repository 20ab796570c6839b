using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Weergave;

/// <summary>The norms that do not apply: every reason once, with the norms that it concerns; of what there is nothing to test, only how many norms.</summary>
internal sealed class BuitenToepassingdeel(Weergavecontext context, Motivering motivering, Feitzin feiten, Func<Normbevinding, string> kopregel)
{
    private const int MeesteFeiten = 3;

    public IEnumerable<Blok> Blokken(IReadOnlyList<Normbevinding> bevindingen)
    {
        if (bevindingen.Count == 0)
        {
            yield break;
        }

        yield return new Blok.Kop(2, Weergaveteksten.NietVanToepassing);
        ImmutableArray<Punt> punten =
        [
            .. bevindingen.Where(b => !IsVerzwegen(b)).GroupBy(Reden).Select(g => new Punt(g.Key, [.. g.Select(b => kopregel(b) + ".")])),
        ];
        if (!punten.IsEmpty)
        {
            yield return new Blok.Alinea(Weergaveteksten.NietVanToepassingInleiding);
            yield return new Blok.Opsomming(punten);
        }

        ImmutableArray<string> slot = [.. Slot(bevindingen)];
        if (!slot.IsEmpty)
        {
            yield return new Blok.Alinea(string.Join(' ', slot));
        }
    }

    /// <summary>Why a norm does not apply: the few facts that decided it, or else its sentence.</summary>
    public string Reden(Normbevinding bevinding)
    {
        var uitleg = bevinding.Explanation;
        var kort = !uitleg.NotInForce && uitleg.Exception is null
            && bevinding.Gronden.Length is > 0 and <= MeesteFeiten
            && bevinding.Gronden.All(g => g.Status == Feitstatus.Vastgesteld && g.Lezingen.IsEmpty);
        return kort
            ? Woorden.Zin(string.Join("; ", bevinding.Gronden.Select(g => feiten.Zin(g.Woord, g.Waarde!))))
            : motivering.Tekst(bevinding);
    }

    // A list without items, and wegingen of other vereisten, say nothing of the case.
    private static bool IsVerzwegen(Normbevinding bevinding) => bevinding.Explanation.EmptyList || IsWeging(bevinding);

    private static bool IsWeging(Normbevinding bevinding) => bevinding.Result.Row.Plan.Weighings >= 0;

    private IEnumerable<string> Slot(IReadOnlyList<Normbevinding> bevindingen)
    {
        var wegingen = Aantal(bevindingen.Where(IsWeging));
        if (wegingen > 0)
        {
            yield return Weergaveteksten.NietsTeWegen(wegingen);
        }

        foreach (var lijst in bevindingen.Where(b => b.Explanation.EmptyList && !IsWeging(b)).GroupBy(motivering.LegeLijst))
        {
            yield return Weergaveteksten.LegeLijst(Aantal(lijst), lijst.Key);
        }
    }

    // A norm of which another row does say something is named there.
    private int Aantal(IEnumerable<Normbevinding> bevindingen)
    {
        var elders = context.Beoordeling.Normen.Where(n => n.Naleving != Naleving.NietVanToepassing).Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
        return bevindingen.Select(b => b.Id).Distinct(StringComparer.Ordinal).Count(id => !elders.Contains(id));
    }
}
