namespace Behoorlijkheid.Recht;

/// <summary>A feestdag with a date of its own (Algemene termijnenwet, art. 3 lid 1).</summary>
/// <param name="Naam">Its name.</param>
/// <param name="Maand">The month, from 1.</param>
/// <param name="Dag">The day of the month; in a year without that day there is no such feestdag.</param>
/// <param name="DagEerderAlsZondag">Whether it is celebrated the day before when it falls on a Sunday, as Koningsdag is.</param>
/// <param name="Vanaf">The first day on which it can be celebrated, or <c>null</c>.</param>
/// <param name="Tot">The last day on which it can be celebrated, or <c>null</c>; that day counts.</param>
internal sealed record VasteFeestdag(string Naam, int Maand, int Dag, bool DagEerderAlsZondag = false, DateOnly? Vanaf = null, DateOnly? Tot = null);
