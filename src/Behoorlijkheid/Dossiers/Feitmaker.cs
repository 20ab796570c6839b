namespace Behoorlijkheid.Dossiers;

/// <inheritdoc cref="IFeitmaker"/>
internal sealed class Feitmaker<T> : IFeitmaker
    where T : notnull
{
    public object Vast(object waarde, Herkomst? herkomst) => Feit<T>.Van((T)waarde, herkomst);

    public object NietVastTeStellen(Herkomst? herkomst) => Feit<T>.NietVastTeStellen(herkomst);

    public object Betwist(IEnumerable<(string Volgens, object Waarde, string? Bron, string? Vindplaats)> lezingen, string? aannemelijk, Herkomst? herkomst) =>
        Feit<T>.Betwist([.. lezingen.Select(l => new Lezing<T>(l.Volgens, (T)l.Waarde, l.Bron, l.Vindplaats))], aannemelijk, herkomst);

    public object Paar(IReadOnlyList<KeyValuePair<string, object>> feiten)
    {
        // A loop: LINQ over pairs of this type would be compiled at every start.
        var paren = new KeyValuePair<string, Feit<T>>[feiten.Count];
        for (var i = 0; i < paren.Length; i++)
        {
            paren[i] = new(feiten[i].Key, (Feit<T>)feiten[i].Value);
        }

        return new PaarFeiten<T>(paren);
    }
}
