using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Oordelen;

/// <summary>The handling of one complaint in time: what happened when, which last days there were or are, and how each stands.</summary>
public sealed record Tijdlijn
{
    internal Tijdlijn(Toetsingskader kader) => Toetsingskader = kader;

    /// <summary>What happened, in order of time.</summary>
    public required ImmutableArray<Gebeurtenis> Gebeurtenissen { get; init; }

    /// <summary>The moments with a last day, in order of that day; those whose last day is unknown stand at the end.</summary>
    public required ImmutableArray<Termijnmoment> Momenten { get; init; }

    /// <summary>What is to be said where the kader knows no last day, such as for a special regime that it does not have.</summary>
    public required ImmutableArray<string> NietGecodeerd { get; init; }

    /// <summary>What it was made from, with the day as of which.</summary>
    public required Beoordelingsherkomst Herkomst { get; init; }

    /// <summary>The dossier.</summary>
    public required Klachtdossier Dossier { get; init; }

    /// <summary>The kader, for its names and words.</summary>
    internal Toetsingskader Toetsingskader { get; }
}
