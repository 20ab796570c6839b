using System.Collections.Immutable;

namespace Behoorlijkheid.Weergave;

/// <summary>A piece of a page. Texts are single lines without layout; how they look is up to who renders them.</summary>
internal abstract record Blok
{
    private Blok()
    {
    }

    /// <summary>A heading; level 1 is the title of the page.</summary>
    internal sealed record Kop(int Niveau, string Tekst) : Blok;

    /// <summary>The sentence that the page is about.</summary>
    internal sealed record Uitspraak(string Tekst, Toon Toon) : Blok;

    internal sealed record Alinea(string Tekst) : Blok;

    /// <summary>Names with their values.</summary>
    internal sealed record Gegevens(ImmutableArray<Gegeven> Rijen) : Blok;

    internal sealed record Opsomming(ImmutableArray<Punt> Punten, bool Genummerd = false) : Blok;
}
