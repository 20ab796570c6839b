using System.Collections.Immutable;

namespace Behoorlijkheid.Brieven.Document;

/// <summary>A letter apart from how it looks: every form (DOCX, ODT, HTML, Markdown) renders this one document, so that no sentence is written twice.</summary>
internal sealed record Briefdocument
{
    /// <summary>The title for who lists documents, such as <c>Rapportbrief 2016.33232</c>; it stands in the metadata and nowhere on the page.</summary>
    public required string Titel { get; init; }

    /// <summary>What every page bears in its head, such as <c>Ons nummer 2016.33232</c>; empty for nothing.</summary>
    public required string Paginakop { get; init; }

    /// <summary>Marked on every page; <c>null</c> for a letter that may go out.</summary>
    public required string? Conceptmerk { get; init; }

    /// <summary>The name of the sender above the letter.</summary>
    public required string Afzender { get; init; }

    /// <summary>The sender's address and numbers, line by line, in a column of their own.</summary>
    public required ImmutableArray<string> Afzendergegevens { get; init; }

    /// <summary>To whom it goes, line by line; empty for a document that is not sent.</summary>
    public required ImmutableArray<string> Geadresseerde { get; init; }

    /// <summary>Date, reference, subject and the like.</summary>
    public required ImmutableArray<Kenmerkregel> Kenmerken { get; init; }

    /// <summary>The text, from salutation to signature.</summary>
    public required ImmutableArray<Briefblok> Blokken { get; init; }

    /// <summary>The footnotes in the order in which the text first refers to them; <see cref="Tekstdeel.Nootverwijzing"/> names one by its place here, from 0.</summary>
    public required ImmutableArray<ImmutableArray<Tekstdeel>> Noten { get; init; }

    /// <summary>How it looks.</summary>
    public required Huisstijl Huisstijl { get; init; }
}
