namespace Behoorlijkheid.Normen;

/// <summary>Another reading of the law on a last day, which is not the one that is followed.</summary>
/// <param name="Id">Its name, the same wherever the reading makes a difference.</param>
/// <param name="Als">When it makes a difference.</param>
/// <param name="Dag">The last day by that reading.</param>
/// <param name="Tekst">The reading as a sentence.</param>
internal sealed record AndereUitleg(string Id, Voorwaarde Als, Termijndag Dag, string Tekst);
