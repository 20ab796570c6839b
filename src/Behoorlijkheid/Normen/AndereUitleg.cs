namespace Behoorlijkheid.Normen;

/// <summary>Another reading of the law on a last day, which is not the one that is followed.</summary>
/// <param name="Dag">The last day by that reading.</param>
/// <param name="Tekst">The reading in words, to follow on "Bij de andere uitleg".</param>
internal sealed record AndereUitleg(Termijndag Dag, string Tekst);
