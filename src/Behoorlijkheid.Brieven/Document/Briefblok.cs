using System.Collections.Immutable;

namespace Behoorlijkheid.Brieven.Document;

/// <summary>A piece of the text of a letter.</summary>
internal abstract record Briefblok
{
    private Briefblok()
    {
    }

    /// <summary>A heading; level 1 is a section of the letter, level 2 and 3 lie within it.</summary>
    internal sealed record Kop(int Niveau, ImmutableArray<Tekstdeel> Tekst) : Briefblok;

    internal sealed record Alinea(ImmutableArray<Tekstdeel> Tekst) : Briefblok;

    /// <summary>A list; a point holds paragraphs and may hold lists.</summary>
    internal sealed record Opsomming(bool Genummerd, ImmutableArray<ImmutableArray<Briefblok>> Punten) : Briefblok;

    /// <summary>A table; every row has as many cells as there are headings.</summary>
    internal sealed record Tabel(ImmutableArray<ImmutableArray<Tekstdeel>> Koppen, ImmutableArray<ImmutableArray<ImmutableArray<Tekstdeel>>> Rijen) : Briefblok;

    /// <summary>What someone said or wrote, set apart.</summary>
    internal sealed record Citaat(ImmutableArray<Briefblok> Blokken) : Briefblok;
}
