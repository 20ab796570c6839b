using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Toetsing.Condities;

namespace Behoorlijkheid.Toetsing;

/// <summary>Makes a plan of a kader.</summary>
internal static class PlanCompiler
{
    public static Toetsplan Compile(Toetsingskader kader) => Compile(kader, kader.Normen, kader.Toegangsgronden);

    /// <summary>A plan of some norms of a kader only, or of norms as another reading of the law has them.</summary>
    public static Toetsplan Compile(Toetsingskader kader, ImmutableArray<Norm> norms) => Compile(kader, norms, []);

    private static Toetsplan Compile(Toetsingskader kader, ImmutableArray<Norm> norms, ImmutableArray<Toegangsgrond> grounds)
    {
        var context = new CompilationContext(new FactLayoutBuilder(), new Termijnen(kader.Feestdagen));
        ImmutableArray<NormPlan> plans = [.. norms.Select((n, i) => Compile(n, i, kader, context))];
        ImmutableArray<(Toegangsgrond, Condition)> access = [.. grounds.Select(g =>
            (g, new ConditionCompiler(context, [g.Onderdeel], burden: false).Compile(g.Als)))];
        return new(kader, context.Layout.Build(), plans, access, context.Variables, context.Shared, context.TermEnds);
    }

    private static NormPlan Compile(Norm norm, int index, Toetsingskader kader, CompilationContext context)
    {
        var plain = new ConditionCompiler(context, norm.VoorElk, burden: false);
        var date = plain.Address(norm.Peildatum);
        return new()
        {
            Norm = norm,
            Index = index,
            Requirements = [.. norm.Vereisten.Select(id => IndexOf(kader, id)).Where(i => i >= 0)],
            Lists = [.. norm.VoorElk.Select(v => context.Layout.ScopeOf(v.Lijst))],
            Weighings = Weighings(norm),
            InForce = InForce(norm.Geldig, date, context),
            Applies = plain.Compile(norm.VanToepassingAls),
            Due = plain.CompileShared(norm.OpeisbaarAls),
            Complied = new ConditionCompiler(context, norm.VoorElk, norm.BewijslastBestuursorgaan).Compile(norm.VoldaanAls),
            CompliedWithoutBurden = plain.Compile(norm.VoldaanAls),
            Exceptions = [.. norm.Uitzonderingen.Select(e => new ExceptionPlan(
                e,
                InForce(e.Geldig, date, context),
                new ConditionCompiler(context, norm.VoorElk, e.BewijslastBestuursorgaan).CompileShared(e.Als),
                plain.CompileShared(e.Als)))],
        };
    }

    private static int Weighings(Norm norm)
    {
        for (var i = 0; i < norm.VoorElk.Length; i++)
        {
            if (norm.VoorElk[i].Lijst.Itemtype == typeof(Wegingspost))
            {
                return i;
            }
        }

        return -1;
    }

    private static int IndexOf(Toetsingskader kader, string requirement)
    {
        for (var i = 0; i < kader.Vereisten.Length; i++)
        {
            if (kader.Vereisten[i].Id == requirement)
            {
                return i;
            }
        }

        return -1;
    }

    private static Condition InForce(Geldigheid validity, FactAddress date, CompilationContext context)
    {
        if (validity is { Vanaf: null, Tot: null })
        {
            return ConstantCondition.True;
        }

        var key = $"geldig {validity.Vanaf:O} {validity.Tot:O} {date}";
        return date.First < 0
            ? context.Share(key, () => new InForceCondition(context.NumberOf(key), date, validity))
            : new InForceCondition(context.NumberOf(key), date, validity);
    }
}
