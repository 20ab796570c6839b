using Behoorlijkheid.Normen;
using Behoorlijkheid.Toetsing.Condities;

namespace Behoorlijkheid.Toetsing;

/// <summary>One step of counting a term: so many weeks from one day to another, as far as each is known.</summary>
/// <param name="Unit">What is counted in.</param>
/// <param name="Count">How many.</param>
/// <param name="Start">The day from which, as a day number.</param>
/// <param name="End">The last day that counts, as a day number.</param>
internal sealed record CountStep(Termijnsoort Unit, Span Count, Span Start, Span End);
