namespace Behoorlijkheid.Dossiers;

/// <summary>The end of the handling and the notice of it (Awb 9:12).</summary>
public sealed record Afdoening
{
    /// <summary>Whether a notice that ends the handling was sent; a date alone cannot say "never" (Awb 9:11 lid 1 and 9:12 lid 1).</summary>
    public Feit<bool> Verzonden { get; init; }

    /// <summary>The day on which that notice was sent, or, without a notice, on which the handling ended; not the date on a letter sent later (Awb 9:11 lid 1 and 9:24 lid 1).</summary>
    public Feit<Datum> Datum { get; init; }

    /// <summary>How the handling ended (Awb 9:5, 9:8 and 9:12).</summary>
    public Feit<Afdoeningswijze> Wijze { get; init; }

    /// <summary>Whether the notice is known in full; of one only quoted, what the quotation does not show is unknown and not absent.</summary>
    public Feit<Bekendheid> Bekendheid { get; init; }

    /// <summary>Whether the notice was in writing (Awb 9:12 lid 1).</summary>
    public Feit<bool> Schriftelijk { get; init; }

    /// <summary>Whether it gives the findings, that is the facts as established (Awb 9:12 lid 1).</summary>
    public Feit<bool> BevindingenVermeld { get; init; }

    /// <summary>Whether it gives the organ's judgement; saying that there is no judgement is one (Awb 9:12 lid 1).</summary>
    public Feit<bool> OordeelVermeld { get; init; }

    /// <summary>Whether the reasons it gives bear the judgement; a person must judge it (Awb 9:12 lid 1).</summary>
    [Gewogen]
    public Feit<bool> Gemotiveerd { get; init; }

    /// <summary>Whether the organ attached conclusions to it, such as measures; it need not (Awb 9:12 lid 1).</summary>
    public Feit<bool> ConclusiesVerbonden { get; init; }

    /// <summary>Whether the notice gives those conclusions (Awb 9:12 lid 1).</summary>
    public Feit<bool> ConclusiesVermeld { get; init; }

    /// <summary>Whether it deals with all parts of the complaint (Awb 9:12 lid 1; goede motivering).</summary>
    public Feit<bool> AlleOnderdelenBehandeld { get; init; }

    /// <summary>Whether it names an ombudsman (Awb 9:12 lid 2).</summary>
    public Feit<bool> VermeldtOmbudsman { get; init; }

    /// <summary>Whether the ombudsman it names is the competent one (Awb 9:12 lid 2 and 9:17).</summary>
    public Feit<bool> JuisteOmbudsman { get; init; }

    /// <summary>Whether it names a term for the request to the ombudsman (Awb 9:12 lid 2).</summary>
    public Feit<bool> VermeldtVerzoektermijn { get; init; }

    /// <summary>Whether the term it names is right, which is one year (Awb 9:12 lid 2 and 9:24).</summary>
    public Feit<bool> JuisteVerzoektermijn { get; init; }

    /// <summary>On whose behalf it was signed, in its own words.</summary>
    [Persoonsgegeven]
    public Feit<string> Namens { get; init; }

    /// <summary>Whether it shows that it was taken by or on behalf of the organ (Awb 10:10).</summary>
    public Feit<bool> NamensBestuursorgaan { get; init; }

    /// <summary>Whether who took it had the power to, by law or mandate (Awb 10:1 and following).</summary>
    public Feit<bool> BevoegdGenomen { get; init; }

    /// <summary>Whether the klager can understand it, with legal terms explained; a person must judge it (goede informatieverstrekking).</summary>
    [Gewogen]
    public Feit<bool> Begrijpelijk { get; init; }

    /// <summary>Whether its tone is decent and does not disqualify the klager; a person must judge it (fatsoenlijke bejegening).</summary>
    [Gewogen]
    public Feit<bool> ToonBehoorlijk { get; init; }
}
