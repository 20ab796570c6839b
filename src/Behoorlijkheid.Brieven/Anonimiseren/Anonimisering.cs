using System.Collections.Immutable;
using Behoorlijkheid.Brieven.Document;
using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Brieven.Anonimiseren;

/// <summary>A dossier in which nothing identifies a person, with what was found; the doubtful finds are for a person to decide.</summary>
internal sealed class Anonimisering
{
    private readonly Tekstzuiveraar zuiveraar;

    internal Anonimisering(Klachtdossier dossier, ImmutableArray<Vondst> vondsten, Tekstzuiveraar zuiveraar)
    {
        Dossier = dossier;
        Vondsten = vondsten;
        this.zuiveraar = zuiveraar;
    }

    public Klachtdossier Dossier { get; }

    public ImmutableArray<Vondst> Vondsten { get; }

    /// <summary>The last sweep over a letter made of the dossier: takes out what still stands there, and tells days in month and year.</summary>
    /// <param name="document">The letter.</param>
    /// <param name="kader">The days of the law, which stay.</param>
    public (Briefdocument Document, ImmutableArray<Vondst> Vondsten) Nalopen(Briefdocument document, Kaderdagen kader)
    {
        var naloper = new Briefnaloper(zuiveraar, kader);
        var nagelopen = naloper.LoopNa(document);
        return (nagelopen, [.. naloper.Vondsten]);
    }
}
