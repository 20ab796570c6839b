using Behoorlijkheid.Brieven.Document;
using Behoorlijkheid.Brieven.Vormen;
using Behoorlijkheid.Oordelen;

namespace Behoorlijkheid.Brieven;

/// <summary>A letter, to be had in every form.</summary>
public sealed class Brief
{
    internal Brief(Briefsoort soort, Briefdocument document, Beoordeling beoordeling)
    {
        Soort = soort;
        Document = document;
        Beoordeling = beoordeling;
    }

    /// <summary>The kind of letter.</summary>
    public Briefsoort Soort { get; }

    /// <summary>Whether it is a draft, and marked so on every page.</summary>
    public bool IsConcept => Document.Conceptmerk is not null;

    /// <summary>The beoordeling that it follows from; of the publication that of the anonymised dossier.</summary>
    public Beoordeling Beoordeling { get; }

    /// <summary>The letter as plain text.</summary>
    public string Tekst => Brieftekst.Van(Document);

    internal Briefdocument Document { get; }

    /// <summary>The letter as a file; the same letter gives the same bytes.</summary>
    /// <param name="vorm">The form.</param>
    /// <returns>The bytes of the file.</returns>
    public ReadOnlyMemory<byte> Als(Briefvorm vorm) => Briefschrijver.Schrijf(Document, vorm);
}
