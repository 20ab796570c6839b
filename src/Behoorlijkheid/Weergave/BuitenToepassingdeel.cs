using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Weergave;

/// <summary>The norms that do not apply: every reason once, with the norms that it concerns; of what there is nothing to test, only how many norms.</summary>
internal sealed class BuitenToepassingdeel(Weergavecontext context, Motivering motivering, Feitzin feiten)
{
    private const int MeesteFeiten = 3;

    /// <summary>The norms under a heading of their own.</summary>
    public IEnumerable<Blok> Blokken(IReadOnlyList<Normbevinding> bevindingen) => bevindingen.Count == 0
        ? []
        : [new Blok.Kop(2, Weergaveteksten.NietVanToepassing), .. Lijst(bevindingen, Weergaveteksten.NietVanToepassingInleiding)];

    /// <summary>The norms after a sentence.</summary>
    public IEnumerable<Blok> Lijst(IReadOnlyList<Normbevinding> bevindingen, string inleiding)
    {
        ImmutableArray<Punt> punten =
        [
            .. bevindingen.Where(b => !IsVerzwegen(b)).GroupBy(Reden).Select(g => new Punt(g.Key, [.. context.Kopregels(g).Select(k => k + ".")])),
        ];
        if (!punten.IsEmpty)
        {
            yield return new Blok.Alinea(inleiding);
            yield return new Blok.Opsomming(punten);
        }

        ImmutableArray<string> slot = [.. Slot(bevindingen)];
        if (!slot.IsEmpty)
        {
            yield return new Blok.Alinea(string.Join(' ', slot));
        }
    }

    // Why a norm does not apply: the few facts that decided it, or else its sentence.
    private string Reden(Normbevinding bevinding)
    {
        var staatVast = bevinding.Gronden.All(g => g.Status == Feitstatus.Vastgesteld && g.Lezingen.IsEmpty);
        return bevinding.Explanation.Exception is null && staatVast && feiten.Zinnen(bevinding) is { Length: > 0 and <= MeesteFeiten } zinnen
            ? Woorden.Zin(string.Join("; ", zinnen))
            : motivering.Tekst(bevinding);
    }

    // A list without items, a norm that was not in force, and wegingen of other vereisten, say nothing of the case.
    private static bool IsVerzwegen(Normbevinding bevinding) => bevinding.Explanation is { EmptyList: true } or { NotInForce: true } || bevinding.IsWeging;

    private IEnumerable<string> Slot(IReadOnlyList<Normbevinding> bevindingen)
    {
        var wegingen = Aantal(bevindingen.Where(b => b.IsWeging));
        if (wegingen > 0)
        {
            yield return Weergaveteksten.NietsTeWegen(wegingen);
        }

        foreach (var lijst in bevindingen.Where(b => b.Explanation.EmptyList && !b.IsWeging).GroupBy(motivering.LegeLijst))
        {
            yield return Weergaveteksten.LegeLijst(Aantal(lijst), lijst.Key);
        }

        var buitenWerking = NietGeldend(bevindingen);
        if (buitenWerking > 0)
        {
            yield return Weergaveteksten.GoldNiet(buitenWerking);
        }
    }

    // Of a norm that has another version, that version is named.
    private int NietGeldend(IReadOnlyList<Normbevinding> bevindingen)
    {
        var geldend = context.Beoordeling.Normen.Where(n => !n.Explanation.NotInForce).Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
        return bevindingen.Where(b => b.Explanation.NotInForce && !b.IsWeging).Select(b => b.Id).Distinct(StringComparer.Ordinal).Count(id => !geldend.Contains(id));
    }

    // A norm of which another row does say something is named there.
    private int Aantal(IEnumerable<Normbevinding> bevindingen)
    {
        var elders = context.Beoordeling.Normen.Where(n => n.Naleving != Naleving.NietVanToepassing).Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
        return bevindingen.Select(b => b.Id).Distinct(StringComparer.Ordinal).Count(id => !elders.Contains(id));
    }
}
