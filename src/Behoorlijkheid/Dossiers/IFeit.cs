using System.Collections.Immutable;

namespace Behoorlijkheid.Dossiers;

/// <summary>A fact without its type: what the stages after reading need to know of any fact.</summary>
internal interface IFeit
{
    Feitstatus Status { get; }

    Herkomst Herkomst { get; }

    bool IsBetwist { get; }

    string? Aannemelijk { get; }

    object? Vastgesteld { get; }

    ImmutableArray<(string Volgens, object Waarde, string? Bron, string? Vindplaats)> LezingenZonderType { get; }
}
