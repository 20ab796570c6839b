namespace Behoorlijkheid.Brieven.Document;

/// <summary>A piece of a line.</summary>
internal abstract record Tekstdeel
{
    private Tekstdeel()
    {
    }

    internal sealed record Tekst(string Inhoud, bool Vet = false, bool Cursief = false) : Tekstdeel;

    /// <summary>A new line within the paragraph, as in a signature.</summary>
    internal sealed record Regeleinde : Tekstdeel;

    /// <summary>A link; the address is absolute, with https or mailto.</summary>
    internal sealed record Koppeling(string Inhoud, Uri Adres) : Tekstdeel;

    /// <summary>The number of a footnote.</summary>
    /// <param name="Noot">Its place among the footnotes of the document, from 0.</param>
    internal sealed record Nootverwijzing(int Noot) : Tekstdeel;
}
