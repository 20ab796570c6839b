namespace Behoorlijkheid.Dossiers;

/// <summary>One person or organisation that complained to the organ (Awb 9:1 lid 1), and how the handling treated him.</summary>
public sealed record Klager
{
    /// <summary>What the dossier calls him; unique among all ids of the dossier.</summary>
    [Verplicht]
    [Persoonsgegeven(Persoonsgegevensoort.Naam)]
    public string Id { get; init; } = "";

    /// <summary>His name; not needed for the assessment.</summary>
    [Persoonsgegeven(Persoonsgegevensoort.Naam)]
    public string? Naam { get; init; }

    /// <summary>In what capacity he complained; anyone may, also another bestuursorgaan (Awb 9:1 lid 1).</summary>
    public Feit<Hoedanigheid> Hoedanigheid { get; init; }

    /// <summary>Whether he depended on the organ's care or needed more help than others, so that special care was due; a person must judge it.</summary>
    [Gewogen]
    public Feit<bool> Kwetsbaar { get; init; }

    /// <summary>Whether the handling gave him the care that his vulnerability asked for (Awb 2:1 lid 1); a person must judge it.</summary>
    [Gewogen]
    public Feit<bool> BijzondereZorgGegeven { get; init; }

    /// <summary>The person who represents or assists him (Awb 2:1 lid 2).</summary>
    public Gemachtigde Gemachtigde { get; init; } = new();

    /// <summary>Whether he was given the opportunity to be heard; being asked for a written reaction is not (Awb 9:10 lid 1).</summary>
    public Feit<bool> GelegenheidTotHoren { get; init; }

    /// <summary>The day on which the invitation to be heard was sent (Awb 9:10 lid 1).</summary>
    public Feit<Datum> UitgenodigdOp { get; init; }

    /// <summary>Whether the term set for him to say that he wants to be heard was reasonable; no term set is not reasonable (Awb 9:10 lid 2 c).</summary>
    [Gewogen]
    public Feit<bool> RedelijkeTermijnGesteld { get; init; }

    /// <summary>The last day on which he could still say that he wanted to be heard (Awb 9:10 lid 2 c).</summary>
    public Feit<Datum> ReactietermijnTot { get; init; }

    /// <summary>Whether he declared that he wants to be heard; his silence is "no" here and no waiver yet (Awb 9:10 lid 2 c).</summary>
    public Feit<bool> VerklaardTeWillenWordenGehoord { get; init; }

    /// <summary>Whether he declared that he does not want to be heard; silence is not such a declaration (Awb 9:10 lid 2 b).</summary>
    public Feit<bool> VerklaardNietTeWillenWordenGehoord { get; init; }

    /// <summary>Whether he was in fact heard in the formal handling; a talk in the informal track does not count (Awb 9:10 lid 1).</summary>
    public Feit<bool> Gehoord { get; init; }

    /// <summary>The day on which he was heard (Awb 9:10 lid 1).</summary>
    public Feit<Datum> GehoordOp { get; init; }

    /// <summary>How he was heard; the Awb prescribes no form (Awb 9:10 lid 1).</summary>
    public Feit<Hoorwijze> Hoorwijze { get; init; }

    /// <summary>Whether he could react to what the beklaagde stated before the organ judged; not necessarily in each other's presence (Awb 9:2; hoor en wederhoor).</summary>
    public Feit<bool> KonReagerenOpBeklaagde { get; init; }

    /// <summary>Whether the views of third parties were put to him before the organ judged (Awb 9:2; hoor en wederhoor).</summary>
    public Feit<bool> ZienswijzenDerdenVoorgelegd { get; init; }

    /// <summary>Whether the report of the hearing was sent to him; the Awb asks for a report and not for sending it (Awb 9:10 lid 3).</summary>
    public Feit<bool> HoorverslagToegezonden { get; init; }

    /// <summary>Whether the adjournment was announced to him in writing; an oral announcement is "no" (Awb 9:11 lid 2).</summary>
    public Feit<bool> VerdagingSchriftelijkGemeld { get; init; }

    /// <summary>The day on which that announcement was sent to him (Awb 9:11 lid 2).</summary>
    public Feit<Datum> VerdagingGemeldOp { get; init; }
}
