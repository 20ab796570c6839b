using System.Collections.Immutable;

namespace Behoorlijkheid.Dossiers;

/// <summary>What letters need beside the facts; it plays no part in the assessment.</summary>
public sealed record Briefgegevens
{
    private readonly Rij<Aanduiding> aanduidingen;
    private readonly Rij<string> voorgeschiedenis;
    private readonly Rij<string> slotopmerkingen;
    private readonly Rij<string> verzoeken;

    /// <summary>The day that the letters bear; absent, it is left open in the letter.</summary>
    public DateOnly? Dagtekening { get; init; }

    /// <summary>The verzoeker as the one to whom the rapportbrief goes.</summary>
    public Briefpartij Verzoeker { get; init; } = new();

    /// <summary>The bestuursorgaan as the one to whom the aanbiedingsbrief goes; the name is that of the person who is addressed.</summary>
    public Briefpartij Bestuursorgaan { get; init; } = new();

    /// <summary>Who answers questions about the letters.</summary>
    public Briefpartij Contactpersoon { get; init; } = new();

    /// <summary>The bestuursorgaan in a sentence, with its article, such as <c>de gemeente</c>; absent, its name alone.</summary>
    public string? Orgaan { get; init; }

    /// <summary>What letters call the persons of the dossier; who is not here is called by his role.</summary>
    public ImmutableArray<Aanduiding> Aanduidingen
    {
        get => aanduidingen.Items;
        init => aanduidingen = new(value);
    }

    /// <summary>What went before the complaint, paragraph by paragraph, addressed to the verzoeker; absent, the letter tells it from the facts.</summary>
    [Persoonsgegeven]
    public ImmutableArray<string> Voorgeschiedenis
    {
        get => voorgeschiedenis.Items;
        init => voorgeschiedenis = new(value);
    }

    /// <summary>Closing remarks that do not follow from the record, paragraph by paragraph, addressed to the verzoeker.</summary>
    [Persoonsgegeven]
    public ImmutableArray<string> Slotopmerkingen
    {
        get => slotopmerkingen.Items;
        init => slotopmerkingen = new(value);
    }

    /// <summary>What is asked of the bestuursorgaan beside what follows from the norms, each as a sentence.</summary>
    [Persoonsgegeven]
    public ImmutableArray<string> Verzoeken
    {
        get => verzoeken.Items;
        init => verzoeken = new(value);
    }
}
