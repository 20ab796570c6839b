using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Oordelen;

namespace Behoorlijkheid.Weergave;

/// <summary>The norms that the dossier does not decide: which questions each is waiting for, and what many wait for only once.</summary>
internal sealed class OpenNormendeel(Weergavecontext context, Motivering motivering, Feitzin feiten)
{
    private const int MinsteNormen = 4;
    private const int MinsteVragen = 3;

    public IEnumerable<Blok> Blokken(IReadOnlyList<Normbevinding> bevindingen)
    {
        if (bevindingen.Count == 0)
        {
            yield break;
        }

        yield return new Blok.Kop(2, Weergaveteksten.NietVastTeStellen);
        yield return new Blok.Alinea(Weergaveteksten.NietVastTeStellenInleiding(bevindingen.Any(b => !Vragen(b).IsEmpty)));
        var gemeen = Gemeen(bevindingen);
        ImmutableArray<Punt> samen = [.. bevindingen.Where(Hoort).Select(b => Punt(b, gemeen))];
        ImmutableArray<Punt> los = [.. bevindingen.Where(b => !Hoort(b)).Select(b => Punt(b, []))];
        if (!samen.IsEmpty)
        {
            yield return new Blok.Alinea(Weergaveteksten.HangenAfVan([.. gemeen.Order()]));
            yield return new Blok.Opsomming(samen);
        }

        if (!los.IsEmpty)
        {
            if (!samen.IsEmpty)
            {
                yield return new Blok.Alinea(Weergaveteksten.EnVerder);
            }

            yield return new Blok.Opsomming(los);
        }

        bool Hoort(Normbevinding bevinding) => gemeen.Count > 0 && gemeen.IsSubsetOf(Vragen(bevinding));
    }

    /// <summary>The norm with the questions that it waits for, or with what else leaves it open.</summary>
    public Punt Punt(Normbevinding bevinding) => Punt(bevinding, []);

    // Nothing is to be said then of a norm but which answers are missing.
    private static bool IsAlleenOpen(Normbevinding bevinding) =>
        bevinding is { NogNietOpeisbaar: false, Begrensd: false, AndereUitleg.IsEmpty: true, Ontbrekend.IsEmpty: false }
        && bevinding.Gronden.All(g => g.Status == Feitstatus.Vastgesteld && g.Lezingen.IsEmpty);

    private ImmutableArray<int> Vragen(Normbevinding bevinding) => context.Vragen(bevinding.Ontbrekend);

    private Punt Punt(Normbevinding bevinding, HashSet<int> gemeen) => IsAlleenOpen(bevinding)
        ? new(Weergaveteksten.MetVragen(context.Kopregel(bevinding), [.. Vragen(bevinding).Where(v => !gemeen.Contains(v))]))
        : new(context.Kopregel(bevinding) + ".", [.. Regels(bevinding)]);

    private IEnumerable<string> Regels(Normbevinding bevinding)
    {
        var vragen = Vragen(bevinding);
        return
        [
            motivering.Tekst(bevinding),
            .. feiten.NietVastTeStellen(bevinding),
            .. vragen.IsEmpty ? [] : new[] { Weergaveteksten.ZieVragen(vragen) },
            .. Motivering.Uitleg(bevinding),
        ];
    }

    // The questions that at least a third of the norms wait for, when enough norms wait for them all.
    private HashSet<int> Gemeen(IReadOnlyList<Normbevinding> bevindingen)
    {
        var gemeen = bevindingen.SelectMany(b => Vragen(b)).GroupBy(v => v)
            .Where(g => g.Count() * 3 >= bevindingen.Count).Select(g => g.Key).ToHashSet();
        return gemeen.Count >= MinsteVragen && bevindingen.Count(b => gemeen.IsSubsetOf(Vragen(b))) >= MinsteNormen ? gemeen : [];
    }
}
