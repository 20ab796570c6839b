namespace Behoorlijkheid.Dossiers;

/// <summary>One person who had a hand in the handling, with his roles and his distance to the conduct (Awb 9:7).</summary>
public sealed record Behandelaar
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

    /// <summary>The department he worked in during the handling, spelled as with the beklaagden.</summary>
    [Persoonsgegeven(Persoonsgegevensoort.Functie)]
    public Feit<string> Afdeling { get; init; }

    /// <summary>The team he worked in during the handling, spelled as with the beklaagden.</summary>
    [Persoonsgegeven(Persoonsgegevensoort.Functie)]
    public Feit<string> Team { get; init; }

    /// <summary>Whether he took in the complaint; that alone is not yet handling it (Awb 9:7 lid 1).</summary>
    public Feit<bool> IsOntvanger { get; init; }

    /// <summary>Whether he acted in the informal track (Awb 9:5); to that Awb 9:7 lid 1 does not apply.</summary>
    public Feit<bool> InInformeleBehandeling { get; init; }

    /// <summary>Whether he acted in the formal handling, from investigation and hearing to drawing conclusions (Awb 9:7 lid 1).</summary>
    public Feit<bool> InFormeleBehandeling { get; init; }

    /// <summary>Whether he conducted a hearing (Awb 9:10 and 9:15 lid 2).</summary>
    public Feit<bool> IsHoorder { get; init; }

    /// <summary>Whether he made the report of a hearing (Awb 9:10 lid 3).</summary>
    public Feit<bool> IsNotulist { get; init; }

    /// <summary>Whether he advised on the complaint as, or as a member of, the adviser of Awb 9:14; not as an adviser in another sense.</summary>
    public Feit<bool> IsAdviseur { get; init; }

    /// <summary>Whether he drafted the notice (Awb 9:12).</summary>
    public Feit<bool> IsOpsteller { get; init; }

    /// <summary>Whether he signed the notice (Awb 9:12).</summary>
    public Feit<bool> IsOndertekenaar { get; init; }

    /// <summary>Whether he took part in the conduct complained of; being present or being a superior is asked apart (Awb 9:7 lid 1).</summary>
    public Feit<bool> BetrokkenBijGedraging { get; init; }

    /// <summary>Whether he was present at the conduct; presence alone does not yet say that he was involved (Awb 9:7 lid 1).</summary>
    public Feit<bool> AanwezigBijGedraging { get; init; }

    /// <summary>Whether he bore administrative or official responsibility for the conduct, such as by instructing it (MvT at Awb 9:7).</summary>
    public Feit<bool> AmbtelijkVerantwoordelijk { get; init; }

    /// <summary>Whether his position or acts could give the impression of partiality, also if he was not partial; a person must judge it (Awb 2:4; onpartijdigheid).</summary>
    [Gewogen]
    public Feit<bool> SchijnVanPartijdigheid { get; init; }

    /// <summary>Whether he was trained for handling complaints (professionaliteit).</summary>
    public Feit<bool> Opgeleid { get; init; }

    /// <summary>Whether he acted by the standards of his profession; a person must judge it (professionaliteit).</summary>
    [Gewogen]
    public Feit<bool> ProfessioneelGehandeld { get; init; }

    /// <summary>His relation to each beklaagde, keyed by the id of the beklaagde; a missing key is unknown and not "none" (Awb 9:7; onpartijdigheid).</summary>
    [PaarMet("beklaagden", "relatie")]
    public PaarFeiten<Relatie> Relaties { get; init; }
}
