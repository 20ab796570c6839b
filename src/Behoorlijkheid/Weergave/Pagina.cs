using System.Collections.Immutable;
using Behoorlijkheid.Oordelen;

namespace Behoorlijkheid.Weergave;

/// <summary>A beoordeling as a page for people: what is said in which order, apart from how it looks.</summary>
/// <remarks>Text, Markdown and the terminal render this one page, so that no sentence is written twice.</remarks>
internal sealed record Pagina(ImmutableArray<Blok> Blokken)
{
    /// <summary>Makes the page of a beoordeling.</summary>
    public static Pagina Van(Beoordeling beoordeling)
    {
        var context = new Weergavecontext(beoordeling);
        return new(
        [
            .. Oordeeldeel.Blokken(context),
            .. Normendeel.Blokken(context),
            .. Slotdeel.Blokken(context),
        ]);
    }
}
