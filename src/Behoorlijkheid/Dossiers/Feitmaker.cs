namespace Behoorlijkheid.Dossiers;

/// <inheritdoc cref="IFeitmaker"/>
internal sealed class Feitmaker<T> : IFeitmaker
    where T : notnull
{
    public object Vast(object waarde, Herkomst? herkomst) => Feit<T>.Van((T)waarde, herkomst);

    public object NietVastTeStellen(Herkomst? herkomst) => Feit<T>.NietVastTeStellen(herkomst);

    public object Betwist(IEnumerable<(string Volgens, object Waarde, string? Bron, string? Vindplaats)> lezingen, string? aannemelijk, Herkomst? herkomst) =>
        Feit<T>.Betwist([.. lezingen.Select(l => new Lezing<T>(l.Volgens, (T)l.Waarde, l.Bron, l.Vindplaats))], aannemelijk, herkomst);

    public object Paar(IEnumerable<KeyValuePair<string, object>> feiten) =>
        new PaarFeiten<T>(feiten.Select(f => KeyValuePair.Create(f.Key, (Feit<T>)f.Value)));
}
