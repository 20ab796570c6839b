namespace Behoorlijkheid.Dossiers;

/// <summary>One person or organ whose conduct the complaint concerns (Awb 9:1 lid 2 and 9:9), and how the handling treated him.</summary>
public sealed record Beklaagde
{
    /// <summary>What the dossier calls him; unique among all ids of the dossier.</summary>
    [Verplicht]
    [Persoonsgegeven(Persoonsgegevensoort.Naam)]
    public string Id { get; init; } = "";

    /// <summary>His name; not needed for the assessment.</summary>
    [Persoonsgegeven(Persoonsgegevensoort.Naam)]
    public string? Naam { get; init; }

    /// <summary>His function as the text of the outcome should name it.</summary>
    [Persoonsgegeven(Persoonsgegevensoort.Functie)]
    public Feit<string> Functie { get; init; }

    /// <summary>What he is to the organ; only the organ itself, its chair and its members switch off Awb 9:7 lid 1 (Awb 9:7 lid 2).</summary>
    public Feit<BeklaagdeSoort> Soort { get; init; }

    /// <summary>Whether he works under the responsibility of the organ, so that his conduct counts as the organ's (Awb 9:1 lid 2).</summary>
    public Feit<bool> OnderVerantwoordelijkheid { get; init; }

    /// <summary>The department he worked in at the time of the conduct, spelled as with the behandelaars.</summary>
    [Persoonsgegeven(Persoonsgegevensoort.Functie)]
    public Feit<string> Afdeling { get; init; }

    /// <summary>The team he worked in at the time of the conduct, spelled as with the behandelaars.</summary>
    [Persoonsgegeven(Persoonsgegevensoort.Functie)]
    public Feit<string> Team { get; init; }

    /// <summary>Whether a copy of the klaagschrift was sent to him; telling him of it is not enough (Awb 9:9).</summary>
    public Feit<bool> AfschriftToegezonden { get; init; }

    /// <summary>The day on which that copy was sent (Awb 9:9).</summary>
    public Feit<Datum> AfschriftOp { get; init; }

    /// <summary>Whether the documents enclosed with the klaagschrift were sent to him as well; whether there were any is <see cref="Klacht.Bijlagen"/> (Awb 9:9).</summary>
    public Feit<bool> MeegezondenStukkenToegezonden { get; init; }

    /// <summary>Whether he was given the opportunity to be heard; for him the Awb knows no exception (Awb 9:10 lid 1).</summary>
    public Feit<bool> GelegenheidTotHoren { get; init; }

    /// <summary>The day on which the invitation to be heard was sent (Awb 9:10 lid 1).</summary>
    public Feit<Datum> UitgenodigdOp { get; init; }

    /// <summary>Whether he was in fact heard in the handling (Awb 9:10 lid 1).</summary>
    public Feit<bool> Gehoord { get; init; }

    /// <summary>The day on which he was heard (Awb 9:10 lid 1).</summary>
    public Feit<Datum> GehoordOp { get; init; }

    /// <summary>How he was heard; the Awb prescribes no form (Awb 9:10 lid 1).</summary>
    public Feit<Hoorwijze> Hoorwijze { get; init; }

    /// <summary>Whether he was asked for his reading of the events in the handling itself, in whatever form; what he said earlier does not count (Awb 9:2).</summary>
    public Feit<bool> NaarLezingGevraagd { get; init; }

    /// <summary>Whether he could react to what the klager stated before the organ judged; not necessarily in each other's presence (Awb 9:2; hoor en wederhoor).</summary>
    public Feit<bool> KonReagerenOpKlager { get; init; }

    /// <summary>Whether the report of the hearing was sent to him; the Awb asks for a report and not for sending it (Awb 9:10 lid 3).</summary>
    public Feit<bool> HoorverslagToegezonden { get; init; }

    /// <summary>Whether the adjournment was announced to him in writing; an oral announcement is "no" (Awb 9:11 lid 2).</summary>
    public Feit<bool> VerdagingSchriftelijkGemeld { get; init; }

    /// <summary>The day on which that announcement was sent to him (Awb 9:11 lid 2).</summary>
    public Feit<Datum> VerdagingGemeldOp { get; init; }

    /// <summary>Whether he was told the outcome; the Awb demands the notice to the klager only (Awb 9:2 and 9:12 lid 1).</summary>
    public Feit<bool> UitkomstMeegedeeld { get; init; }
}
