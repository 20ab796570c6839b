namespace Behoorlijkheid.Dossiers;

/// <summary>The adjournment and further delay (Awb 9:11 lid 2 and 3).</summary>
public sealed record Verdaging
{
    /// <summary>Whether the organ adjourned the handling; a date alone cannot say "never" (Awb 9:11 lid 2).</summary>
    public Feit<bool> Verdaagd { get; init; }

    /// <summary>The day on which it decided so; when it was announced stands with each person (Awb 9:11 lid 2).</summary>
    public Feit<Datum> VerdaagdOp { get; init; }

    /// <summary>For how many weeks it adjourned; at most four (Awb 9:11 lid 2).</summary>
    public Feit<int> Weken { get; init; }

    /// <summary>Whether the organ delayed further than the adjournment (Awb 9:11 lid 3).</summary>
    public Feit<bool> VerderUitstel { get; init; }

    /// <summary>The last day to which it delayed further (Awb 9:11 lid 3).</summary>
    public Feit<Datum> VerderUitstelTot { get; init; }

    /// <summary>Whether the klager agreed to that further delay; the beklaagde's consent is not needed (Awb 9:11 lid 3).</summary>
    public Feit<bool> KlagerStemtIn { get; init; }

    /// <summary>Whether that consent was in writing; an e-mail is (Awb 9:11 lid 3).</summary>
    public Feit<bool> InstemmingSchriftelijk { get; init; }

    /// <summary>The day on which the klager gave that consent (Awb 9:11 lid 3).</summary>
    public Feit<Datum> InstemmingOp { get; init; }

    /// <summary>Whether the handling lasted so long that interim messages were due; a person must judge it (goede informatieverstrekking).</summary>
    [Gewogen]
    public Feit<bool> TussenberichtenNodig { get; init; }

    /// <summary>Whether interim messages were sent; the announcement of the adjournment is not one.</summary>
    public Feit<bool> TussenberichtenGestuurd { get; init; }

    /// <summary>The day on which the last interim message was sent.</summary>
    public Feit<Datum> LaatsteTussenberichtOp { get; init; }
}
