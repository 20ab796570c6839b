using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Oordelen;

namespace Behoorlijkheid.Weergave;

/// <summary>The norms that the dossier does not decide: which questions each is waiting for, and what many wait for only once.</summary>
internal sealed class OpenNormendeel(Weergavecontext context, Func<Normbevinding, string> kopregel, Func<Normbevinding, IEnumerable<string>> regels)
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
        yield return new Blok.Alinea(Weergaveteksten.NietVastTeStellenInleiding);
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

    /// <summary>Whether nothing is to be said of a norm but which answers are missing.</summary>
    public static bool IsAlleenOpen(Normbevinding bevinding) =>
        bevinding is { NogNietOpeisbaar: false, Begrensd: false, AndereUitleg.IsEmpty: true, Ontbrekend.IsEmpty: false }
        && bevinding.Gronden.All(g => g.Status == Feitstatus.Vastgesteld && g.Lezingen.IsEmpty);

    public ImmutableArray<int> Vragen(Normbevinding bevinding) => context.Vragen(bevinding.Ontbrekend);

    private Punt Punt(Normbevinding bevinding, HashSet<int> gemeen) => IsAlleenOpen(bevinding)
        ? new(Weergaveteksten.MetVragen(kopregel(bevinding), [.. Vragen(bevinding).Where(v => !gemeen.Contains(v))]))
        : new(kopregel(bevinding) + ".", [.. regels(bevinding)]);

    // The questions that at least a third of the norms wait for, when enough norms wait for them all.
    private HashSet<int> Gemeen(IReadOnlyList<Normbevinding> bevindingen)
    {
        var gemeen = bevindingen.SelectMany(b => Vragen(b)).GroupBy(v => v)
            .Where(g => g.Count() * 3 >= bevindingen.Count).Select(g => g.Key).ToHashSet();
        return gemeen.Count >= MinsteVragen && bevindingen.Count(b => gemeen.IsSubsetOf(Vragen(b))) >= MinsteNormen ? gemeen : [];
    }
}
