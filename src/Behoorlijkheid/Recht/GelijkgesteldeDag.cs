namespace Behoorlijkheid.Recht;

/// <summary>A day equated with a feestdag by royal decree (Algemene termijnenwet, art. 3 lid 3).</summary>
/// <param name="Datum">The day.</param>
/// <param name="Bron">Where the decree was published.</param>
internal sealed record GelijkgesteldeDag(DateOnly Datum, string Bron);
