using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using RulesEngine.Models;

namespace Behoorlijkheid.Tests.Support;

/// <summary>One call of RulesEngine: the norms of a workflow for one item or pair.</summary>
internal sealed record RulesEngineCall(string Workflow, ImmutableArray<Norm> Norms, ImmutableArray<int> Items, RuleParameter[] Parameters);
