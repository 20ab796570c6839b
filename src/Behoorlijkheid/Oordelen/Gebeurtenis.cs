using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Oordelen;

/// <summary>Something of which the dossier states when it happened.</summary>
public sealed record Gebeurtenis
{
    /// <summary>Path in the dossier, such as <c>klagers[0].gehoordOp</c>.</summary>
    public required string Feit { get; init; }

    /// <summary>Path in the vocabulary, such as <c>klagers.gehoordOp</c>; the key of its words.</summary>
    public required string Woord { get; init; }

    /// <summary>When it happened, as far as that is known.</summary>
    public required Datum Datum { get; init; }

    /// <summary>Of a contested day: according to whom; otherwise <c>null</c>.</summary>
    public string? Volgens { get; init; }

    /// <summary>What happened, where the dossier says it in words of its own.</summary>
    public string? Omschrijving { get; init; }

    /// <summary>The id of the person or the part that it is about; <c>null</c> for the handling as a whole.</summary>
    public string? Item { get; init; }
}
