namespace Behoorlijkheid.Weergave;

/// <summary>A mark at a day of the timeline.</summary>
/// <param name="Teken">The mark.</param>
/// <param name="Dag">The day.</param>
/// <param name="Regel">The line of the picture that it stands on.</param>
internal sealed record Tijdlijnpunt(string Teken, DateOnly Dag, string Regel);
