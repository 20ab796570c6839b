namespace Behoorlijkheid.Dossiers;

/// <summary>Makes lists.</summary>
public static class Lijst
{
    /// <summary>A complete list.</summary>
    /// <typeparam name="T">Type of the items.</typeparam>
    /// <param name="items">All there are.</param>
    /// <returns>The list.</returns>
    public static Lijst<T> Van<T>(ReadOnlySpan<T> items)
        where T : class => new([.. items], volledig: true);

    /// <summary>A list of which there may be more items.</summary>
    /// <typeparam name="T">Type of the items.</typeparam>
    /// <param name="items">The known ones.</param>
    /// <returns>The list.</returns>
    public static Lijst<T> Onvolledig<T>(params ReadOnlySpan<T> items)
        where T : class => new([.. items], volledig: false);
}
