using System.Collections.Immutable;

namespace Behoorlijkheid.Dossiers;

/// <summary>One part of the complaint on which the organ had to decide (Awb 9:12 lid 1).</summary>
public sealed record Klachtonderdeel
{
    private readonly Rij<string> beklaagden;

    /// <summary>What the dossier calls it; unique among all ids of the dossier.</summary>
    [Verplicht]
    public string Id { get; init; } = "";

    /// <summary>What is complained of, in words.</summary>
    [Verplicht]
    [Persoonsgegeven]
    public string Omschrijving { get; init; } = "";

    /// <summary>Ids of the beklaagden whose conduct this part concerns; empty when it is not set apart.</summary>
    [Verwijst("beklaagden")]
    public ImmutableArray<string> Beklaagden
    {
        get => beklaagden.Items;
        init => beklaagden = new(value);
    }

    /// <summary>Whether there is a statement of the klager about what happened, the klaagschrift included.</summary>
    public Feit<bool> VerklaringKlager { get; init; }

    /// <summary>Whether there is a statement of the beklaagde about what happened.</summary>
    public Feit<bool> VerklaringBeklaagde { get; init; }

    /// <summary>Whether those statements contradict each other on a point that decides this part; differing on a detail is not enough.</summary>
    public Feit<bool> Tegenstrijdig { get; init; }

    /// <summary>What the klager says happened, for the text of the outcome.</summary>
    [Persoonsgegeven]
    public string? LezingKlager { get; init; }

    /// <summary>What the beklaagde says happened, for the text of the outcome.</summary>
    [Persoonsgegeven]
    public string? LezingBeklaagde { get; init; }

    /// <summary>Whether there is other material than the statements of the two sides.</summary>
    public Feit<bool> AnderBewijs { get; init; }

    /// <summary>Whether others witnessed what happened.</summary>
    public Feit<bool> Getuigen { get; init; }

    /// <summary>Whether those witnesses were asked in the handling (goede voorbereiding).</summary>
    public Feit<bool> GetuigenGehoord { get; init; }

    /// <summary>Whether a recording of what happened was made.</summary>
    public Feit<bool> Opname { get; init; }

    /// <summary>Whether that recording was still there for the handling.</summary>
    public Feit<bool> OpnameBewaard { get; init; }

    /// <summary>Whether the organ had a duty to record what happened, so that a lack of record counts against it; a person must judge it.</summary>
    [Gewogen]
    public Feit<bool> Vastleggingsplicht { get; init; }

    /// <summary>Whether the organ did record what happened.</summary>
    public Feit<bool> Vastgelegd { get; init; }

    /// <summary>Whether, lacking the record that was due, the organ started from the klager's account; a person must judge it.</summary>
    [Gewogen]
    public Feit<bool> KlagerAlsUitgangspuntGenomen { get; init; }

    /// <summary>Whose reading is the more plausible as the assessor weighs it, <c>geen</c> when neither; not what the organ found.</summary>
    [Gewogen]
    public Feit<Aannemelijkheid> Aannemelijkheid { get; init; }

    /// <summary>What the organ decided on this part; not what it should have decided (Awb 9:12 lid 1).</summary>
    public Feit<Klachtoordeel> OordeelOrgaan { get; init; }

    /// <summary>The reasons the organ gave for it, for the text of the outcome (Awb 9:12 lid 1).</summary>
    [Persoonsgegeven]
    public string? RedenenOrgaan { get; init; }

    /// <summary>Whether the notice deals with this part at all (Awb 9:12 lid 1).</summary>
    public Feit<bool> BehandeldInKennisgeving { get; init; }

    /// <summary>Whether the reasons given bear the decision on this part; a person must judge it (Awb 9:12 lid 1; goede motivering).</summary>
    [Gewogen]
    public Feit<bool> Gemotiveerd { get; init; }

    /// <summary>Whether the handling kept facts and opinions apart on this part; a person must judge it (professionaliteit).</summary>
    [Gewogen]
    public Feit<bool> FeitenEnMeningenOnderscheiden { get; init; }

    /// <summary>Whether the decision on this part rests on a weighing of facts; a person must judge it (goede motivering).</summary>
    [Gewogen]
    public Feit<bool> OordeelRustOpWegingVanFeiten { get; init; }

    /// <summary>Whether the organ took the employee's reading for true without more; <c>true</c> is the breach, and a person must judge it (onpartijdigheid).</summary>
    [Gewogen]
    public Feit<bool> ZonderMeerLezingMedewerker { get; init; }

    /// <summary>Whether the klager's experience was acknowledged, also where the facts could not be established; a person must judge it (onpartijdigheid).</summary>
    [Gewogen]
    public Feit<bool> BelevingErkend { get; init; }

    /// <summary>What the adviser advised to decide on this part (Awb 9:15 lid 4).</summary>
    public Feit<Klachtoordeel> OordeelAdvies { get; init; }

    /// <summary>The reasons the adviser gave for it, for the text of the outcome (Awb 9:15 lid 4).</summary>
    [Persoonsgegeven]
    public string? RedenenAdvies { get; init; }

    /// <summary>Whether the organ's conclusions on this part deviate from the advice (Awb 9:16).</summary>
    public Feit<bool> WijktAfVanAdvies { get; init; }

    /// <summary>Whether the conclusions give the reason for that deviation; a person must judge it (Awb 9:16).</summary>
    [Gewogen]
    public Feit<bool> AfwijkingGemotiveerd { get; init; }
}
