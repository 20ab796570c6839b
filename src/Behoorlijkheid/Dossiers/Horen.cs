namespace Behoorlijkheid.Dossiers;

/// <summary>The hearing as a whole (Awb 9:10).</summary>
public sealed record Horen
{
    /// <summary>Whether hearing the klager was omitted by a decision to do so; just not hearing him is "no" (Awb 9:10 lid 2).</summary>
    public Feit<bool> Afgezien { get; init; }

    /// <summary>The day on which that was decided (Awb 9:10 lid 2).</summary>
    public Feit<Datum> AfgezienOp { get; init; }

    /// <summary>Who decided it; in an advice procedure that is for the adviser (Awb 9:15 lid 3).</summary>
    public Feit<AfgezienDoor> AfgezienDoor { get; init; }

    /// <summary>The ground that was invoked; whether it was so is a fact of its own (Awb 9:10 lid 2).</summary>
    public Feit<Afzieningsgrond> AfgezienOpGrond { get; init; }

    /// <summary>Whether the complaint was in fact kennelijk ongegrond, beyond reasonable doubt from the documents; a person must judge it (Awb 9:10 lid 2 a).</summary>
    [Gewogen]
    public Feit<bool> KennelijkOngegrond { get; init; }

    /// <summary>Whether instead of a hearing only a written reaction was asked; that is no waiver (Awb 9:10 lid 1).</summary>
    public Feit<bool> AlleenSchriftelijkeReactieGevraagd { get; init; }

    /// <summary>Whether klager and beklaagde were heard in each other's presence; the Awb does not demand it (Awb 9:10 lid 1).</summary>
    public Feit<bool> InElkaarsTegenwoordigheid { get; init; }

    /// <summary>Whether a report was made of the hearing (Awb 9:10 lid 3).</summary>
    public Feit<bool> VerslagGemaakt { get; init; }

    /// <summary>Whether that report keeps to facts and takes no side; a person must judge it (onpartijdigheid).</summary>
    [Gewogen]
    public Feit<bool> VerslagNeutraal { get; init; }

    /// <summary>Whether the organ obtained the views of third parties.</summary>
    public Feit<bool> ZienswijzenVanDerden { get; init; }

    /// <summary>Whether the klager asked to record the hearing.</summary>
    public Feit<bool> OpnameVerzocht { get; init; }

    /// <summary>Whether he was allowed to record the hearing.</summary>
    public Feit<bool> OpnameToegestaan { get; init; }

    /// <summary>Whether weighty reasons stood against recording; a person must judge it.</summary>
    [Gewogen]
    public Feit<bool> GewichtigeRedenenTegenOpname { get; init; }
}
