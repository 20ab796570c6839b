using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Normen;

/// <summary>A versioned set of norms with its words, definitions and calendar. It is read whole or not at all, and never changes.</summary>
public sealed class Toetsingskader
{
    private readonly Feestdagenkalender feestdagen;

    internal Toetsingskader(Feestdagenkalender feestdagen) => this.feestdagen = feestdagen;

    /// <summary>Name of the kader, such as <c>klachtbehandeling</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Title in Dutch.</summary>
    public required string Titel { get; init; }

    /// <summary>Version of the rules, apart from that of the library.</summary>
    public required string Versie { get; init; }

    /// <summary>SHA-256 over the files by path, in lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The vereisten van behoorlijkheid, in the order of the kader.</summary>
    public required ImmutableArray<Vereiste> Vereisten { get; init; }

    /// <summary>The facts that the kader declares beside those of the model; what reads dossiers for this kader is given it.</summary>
    public Aanvulling Aanvulling => Model.Aanvulling;

    /// <summary>The vocabulary of its norms.</summary>
    internal Feitenmodel Model { get; init; } = Feitenmodel.Klachtdossier;

    internal ImmutableArray<Kernwaarde> Kernwaarden { get; init; } = [];

    internal ImmutableArray<Thema> Themas { get; init; } = [];

    internal ImmutableArray<Begrip> Begrippen { get; init; } = [];

    internal ImmutableArray<Norm> Normen { get; init; } = [];

    internal ImmutableArray<Toegangsgrond> Toegangsgronden { get; init; } = [];

    /// <summary>The moments that have a last day; <c>null</c> when the kader knows none.</summary>
    internal Termijnregels? Termijnregels { get; init; }

    internal ImmutableDictionary<string, Feitwoorden> Feitwoorden { get; init; } = ImmutableDictionary<string, Feitwoorden>.Empty;

    internal Feestdagenkalender Feestdagen => feestdagen;
}
