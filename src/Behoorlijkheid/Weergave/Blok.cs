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

    /// <summary>Rows with the same columns; the one with most text takes what room is left.</summary>
    internal sealed record Tabel(ImmutableArray<string> Kolommen, ImmutableArray<ImmutableArray<string>> Rijen) : Blok;

    /// <summary>A picture in characters, line by line. What it shows is said in words elsewhere on the page.</summary>
    internal sealed record Tekening(ImmutableArray<string> Regels) : Blok;

    internal sealed record Opsomming(ImmutableArray<Punt> Punten, bool Genummerd = false) : Blok;
}
