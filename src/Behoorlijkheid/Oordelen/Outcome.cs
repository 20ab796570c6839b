using System.Collections.Immutable;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Toetsing;

namespace Behoorlijkheid.Oordelen;

/// <summary>Names a set of possible outcomes.</summary>
internal static class Outcome
{
    private static readonly ImmutableArray<Naleving>[] MembersBySet = [.. Enumerable.Range(0, 8).Select(set => Enumerate((Outcomes)set))];

    /// <summary>Geschonden and niet van toepassing only when nothing else is possible; nageleefd when a breach is impossible.</summary>
    public static Naleving NameOf(Outcomes possible) => possible switch
    {
        Outcomes.Breached => Naleving.Geschonden,
        Outcomes.NotApplicable => Naleving.NietVanToepassing,
        Outcomes.Complied or (Outcomes.Complied | Outcomes.NotApplicable) => Naleving.Nageleefd,
        _ => Naleving.NietVastTeStellen,
    };

    public static ImmutableArray<Naleving> Members(Outcomes possible) => MembersBySet[(int)possible];

    private static ImmutableArray<Naleving> Enumerate(Outcomes set)
    {
        var members = ImmutableArray.CreateBuilder<Naleving>();
        Add(Outcomes.Complied, Naleving.Nageleefd);
        Add(Outcomes.Breached, Naleving.Geschonden);
        Add(Outcomes.NotApplicable, Naleving.NietVanToepassing);
        return members.ToImmutable();

        void Add(Outcomes outcome, Naleving naleving)
        {
            if ((set & outcome) != 0)
            {
                members.Add(naleving);
            }
        }
    }
}
