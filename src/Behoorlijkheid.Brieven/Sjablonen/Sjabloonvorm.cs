using System.Collections.Immutable;

namespace Behoorlijkheid.Brieven.Sjablonen;

/// <summary>The shape of what a template can name: templates are checked against it before anything is filled in.</summary>
internal abstract record Sjabloonvorm
{
    private Sjabloonvorm()
    {
    }

    internal sealed record Tekst : Sjabloonvorm;

    internal sealed record JaNee : Sjabloonvorm;

    internal sealed record Getal : Sjabloonvorm;

    /// <summary>Numbers of footnotes; they are printed and nothing else.</summary>
    internal sealed record Nootnummers : Sjabloonvorm;

    internal sealed record Reeks(Sjabloonvorm Item) : Sjabloonvorm;

    internal sealed record Groep(ImmutableSortedDictionary<string, Sjabloonvorm> Leden) : Sjabloonvorm;

    /// <summary>What an error left behind: nothing more is said of it.</summary>
    internal sealed record Onbekend : Sjabloonvorm;
}
