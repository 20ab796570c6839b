using System.Collections.Immutable;

namespace Behoorlijkheid.Werkbank.Documentatie;

/// <summary>A piece of HTML. It holds texts as they are; what they look like in HTML is up to <see cref="Htmlschrijver"/> alone, so that nothing can be forgotten.</summary>
internal abstract record Html
{
    private Html()
    {
    }

    /// <summary>Text.</summary>
    public static implicit operator Html(string tekst) => new Kaal(tekst);

    /// <summary>An element without attributes.</summary>
    public static Html El(string naam, params ImmutableArray<Html> inhoud) => new Element(naam, [], inhoud);

    /// <summary>An element with attributes.</summary>
    public static Html Met(string naam, ImmutableArray<Attribuut> attributen, params ImmutableArray<Html> inhoud) => new Element(naam, attributen, inhoud);

    /// <summary>An element of a class.</summary>
    public static Html Van(string naam, string klasse, params ImmutableArray<Html> inhoud) => new Element(naam, [new("class", klasse)], inhoud);

    public static Html Rij(params IEnumerable<Html> delen) => new Reeks([.. delen]);

    public static Html Link(string adres, params ImmutableArray<Html> inhoud) => new Element("a", [new("href", adres)], inhoud);

    public static Html Alinea(params ImmutableArray<Html> inhoud) => new Element("p", [], inhoud);

    public static Html Lijst(IEnumerable<Html> punten) => El("ul", [.. punten.Select(p => El("li", p))]);

    public static Html Code(string tekst) => El("code", tekst);

    /// <summary>A section that a link can point to, with its heading.</summary>
    public static Html Deel(int niveau, string id, string kop, params ImmutableArray<Html> inhoud) =>
        Met("section", [new("id", id)], [El($"h{Weergave.Woorden.Getal(niveau)}", kop), .. inhoud]);

    /// <summary>Something to open.</summary>
    public static Html Open(Html kop, params ImmutableArray<Html> inhoud) => El("details", [El("summary", kop), .. inhoud]);

    internal sealed record Kaal(string Tekst) : Html;

    internal sealed record Reeks(ImmutableArray<Html> Delen) : Html;

    internal sealed record Element(string Naam, ImmutableArray<Attribuut> Attributen, ImmutableArray<Html> Inhoud) : Html;
}
