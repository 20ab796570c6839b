namespace Behoorlijkheid.Dossiers;

/// <summary>The shape of a member of the dossier: the one description that reader, writer and schema share.</summary>
internal abstract record Vorm
{
    private Vorm()
    {
    }

    /// <summary>A single value that is no fact; a <c>bool</c> that may not be missing is <c>false</c> when it is not stated.</summary>
    public sealed record Enkel(Waardevorm Waarde, bool MagOntbreken) : Vorm;

    /// <summary>A fact, in one of its four ways of writing.</summary>
    public sealed record Feit(Waardevorm Waarde, bool Gewogen) : Vorm;

    /// <summary>Facts about pairs, keyed by the ids of a list.</summary>
    public sealed record Paar(Feit Waarde, string Sleutels) : Vorm;

    /// <summary>A list of single values.</summary>
    public sealed record Waarden(Waardevorm Item) : Vorm;

    /// <summary>An object with members of its own; one that may be missing differs from an empty one.</summary>
    public sealed record Groep(Modeltype Type, bool MagOntbreken) : Vorm;

    /// <summary>The facts that a kader declares, by name.</summary>
    public sealed record Aanvullend : Vorm;

    /// <summary>A list of objects.</summary>
    public sealed record Lijst(Modeltype Item, bool MagOnvolledig) : Vorm;
}
