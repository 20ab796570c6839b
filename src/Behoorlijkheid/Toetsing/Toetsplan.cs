using System.Collections.Immutable;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Toetsing.Condities;

namespace Behoorlijkheid.Toetsing;

/// <summary>A kader ready to be applied: its norms as evaluable conditions, and the layout of the facts that they read. It never changes.</summary>
/// <param name="Kader">The kader.</param>
/// <param name="Layout">The facts it reads.</param>
/// <param name="Norms">Its norms, in order.</param>
/// <param name="Access">Its grounds for not examining a part of a request.</param>
/// <param name="Variables">Number of variables that an evaluation needs.</param>
/// <param name="Shared">Number of begrippen of the whole dossier.</param>
/// <param name="TermEnds">Number of different term ends.</param>
internal sealed record Toetsplan(
    Toetsingskader Kader,
    FactLayout Layout,
    ImmutableArray<NormPlan> Norms,
    ImmutableArray<(Toegangsgrond Ground, Condition Condition)> Access,
    int Variables,
    int Shared,
    int TermEnds);
