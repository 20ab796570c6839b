using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Toetsing;

namespace Behoorlijkheid.Oordelen;

/// <summary>What can be said of one norm for one item, and what that rests on.</summary>
public sealed class Normbevinding
{
    private readonly Toetsresultaat result;
    private readonly Explainer explainer;
    private Explanation? explanation;

    internal Normbevinding(Toetsresultaat result, Explainer explainer)
    {
        this.result = result;
        this.explainer = explainer;
    }

    /// <summary>Id of the norm.</summary>
    public string Id => Norm.Id;

    /// <summary>Title of the norm.</summary>
    public string Titel => Norm.Titel;

    /// <summary>What a breach of the norm means.</summary>
    public Normsoort Soort => Norm.Soort;

    /// <summary>Ids of the vereisten whose breach the norm states; the first is the primary one.</summary>
    public ImmutableArray<string> Vereisten => Norm.Vereisten;

    /// <summary>The sources of the norm: jci links and report numbers.</summary>
    public ImmutableArray<string> Bronnen => Norm.Bronnen;

    /// <summary>What the organ should have done.</summary>
    public string Aanwijzing => Norm.Aanwijzing;

    /// <summary>The item or pair it was tested for, such as <c>behandelaars[0] × beklaagden[0]</c>; <c>null</c> for the dossier itself.</summary>
    public string? Item => Explanation.Item;

    /// <summary>What can be said of the norm.</summary>
    public Naleving Naleving => Outcome.NameOf(result.Possible);

    /// <summary>Of a norm that is nageleefd: whether it is open that it applies at all.</summary>
    public bool VoorZoverVanToepassing => result.Possible == (Outcomes.Complied | Outcomes.NotApplicable);

    /// <summary>The outcomes that are still possible.</summary>
    public ImmutableArray<Naleving> Mogelijk => Outcome.Members(result.Possible);

    /// <summary>Whether the duty was not due yet on the day of assessment.</summary>
    public bool NogNietOpeisbaar => result.IsNotDue;

    /// <summary>Whether there were too many readings to try them all; the answer is then the more careful one.</summary>
    public bool Begrensd => result.IsLimited;

    /// <summary>Id of the exception that applies, if one does.</summary>
    public string? Uitzondering => Explanation.Exception?.Id;

    /// <summary>The facts that decided it, and only those.</summary>
    public ImmutableArray<Grond> Gronden => Explanation.Grounds;

    /// <summary>Where readings of contested facts lead to different answers: what follows from which.</summary>
    public ImmutableArray<NalevingPerLezing> Lezingen => Explanation.Readings;

    /// <summary>Paths of the facts and lists that nobody stated and that leave it open.</summary>
    public ImmutableArray<string> Ontbrekend => Explanation.Missing;

    /// <summary>Where the law is contested: the readings under which something else would be said of the norm.</summary>
    public ImmutableArray<AndereUitleg> AndereUitleg => Explanation.OtherReadings;

    /// <summary>Whether it is about a weging.</summary>
    internal bool IsWeging => result.Row.Plan.Weighings >= 0;

    /// <summary>Whether a person weighed it, also one who found that it cannot be established.</summary>
    internal bool IsGewogen => IsWeging && Gronden.Any(g => g.Herkomst.BeoordeeldDoor is not null);

    internal Norm Norm => result.Row.Plan.Norm;

    internal Toetsresultaat Result => result;

    // Two threads may both explain: they find the same.
    internal Explanation Explanation => explanation ??= explainer.Explain(result);
}
