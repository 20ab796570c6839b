namespace Behoorlijkheid.Dossiers;

/// <summary>The facts that decide whether the ombudsman may and must judge a part of a request (Awb 9:20 and 9:22 to 9:24).</summary>
public sealed record Toegang
{
    /// <summary>Whether it concerns general government policy or the general policy of the organ, and not its application; a person must judge it (Awb 9:22 a).</summary>
    [Gewogen]
    public Feit<bool> AlgemeenBeleid { get; init; }

    /// <summary>Whether it concerns a generally binding regulation (Awb 9:22 b).</summary>
    public Feit<bool> AlgemeenVerbindendVoorschrift { get; init; }

    /// <summary>Whether beklag can be made or beroep instituted against the conduct now; whether it is about a late decision is asked apart (Awb 9:22 c).</summary>
    public Feit<bool> BeklagOfBeroepKan { get; init; }

    /// <summary>Whether a beklag or beroep against the conduct is pending (Awb 9:22 c).</summary>
    public Feit<bool> BeklagOfBeroepAanhangig { get; init; }

    /// <summary>Whether the conduct is not taking a decision in time, which takes away the bar of an open beroep or bezwaar but not of a pending one (Awb 9:22 c and 9:23 e).</summary>
    public Feit<bool> NietTijdigBesluit { get; init; }

    /// <summary>Whether a bestuursrechter has ruled on the conduct itself (Awb 9:22 d).</summary>
    public Feit<bool> UitspraakBestuursrechter { get; init; }

    /// <summary>Whether the conduct itself is pending before a court other than the bestuursrechter (Awb 9:22 e).</summary>
    public Feit<bool> AndereRechterAanhangig { get; init; }

    /// <summary>Whether appeal is open against a ruling of such a court on it (Awb 9:22 e).</summary>
    public Feit<bool> BeroepTegenAndereRechterOpen { get; init; }

    /// <summary>Whether the judiciary supervises the conduct (Awb 9:22 f).</summary>
    public Feit<bool> RechterlijkeMachtZietToe { get; init; }

    /// <summary>Whether the request is kennelijk ongegrond; a person must judge it (Awb 9:23 b).</summary>
    [Gewogen]
    public Feit<bool> KennelijkOngegrond { get; init; }

    /// <summary>Whether the verzoeker's interest in an investigation is kennelijk insufficient; a person must judge it (Awb 9:23 c).</summary>
    [Gewogen]
    public Feit<bool> BelangKennelijkOnvoldoende { get; init; }

    /// <summary>Whether the weight of the conduct is kennelijk insufficient; a person must judge it (Awb 9:23 c).</summary>
    [Gewogen]
    public Feit<bool> GewichtKennelijkOnvoldoende { get; init; }

    /// <summary>Whether the verzoeker is another than the one toward whom the conduct took place (Awb 9:23 d).</summary>
    public Feit<bool> GedragingJegensAnder { get; init; }

    /// <summary>Whether bezwaar can be made against the conduct now (Awb 9:23 e).</summary>
    public Feit<bool> BezwaarKan { get; init; }

    /// <summary>Whether a bezwaar against the conduct is pending (Awb 9:23 e).</summary>
    public Feit<bool> BezwaarAanhangig { get; init; }

    /// <summary>Whether the verzoeker could have used bezwaar, beroep or beklag against the conduct earlier (Awb 9:23 f).</summary>
    public Feit<bool> RechtsmiddelHadGekund { get; init; }

    /// <summary>Whether a court other than the bestuursrechter has ruled on the conduct (Awb 9:23 g).</summary>
    public Feit<bool> UitspraakAndereRechter { get; init; }

    /// <summary>Whether a complaint about the conduct was first lodged with the organ; not asked of a request about complaint handling (Awb 9:20 lid 1 and 9:23 h).</summary>
    public Feit<bool> EerstBijOrgaanGeklaagd { get; init; }

    /// <summary>Whether that could not reasonably be asked of the verzoeker; a person must judge it (Awb 9:20 lid 1).</summary>
    [Gewogen]
    public Feit<bool> EerstKlagenNietTeVergen { get; init; }

    /// <summary>Whether the ombudsman is already handling a request about the same conduct (Awb 9:23 i).</summary>
    public Feit<bool> ZelfdeVerzoekInBehandeling { get; init; }

    /// <summary>Whether the ombudsman has disposed of a request about the same conduct (Awb 9:23 i).</summary>
    public Feit<bool> ZelfdeVerzoekAfgedaan { get; init; }

    /// <summary>Whether a new fact or circumstance could have led to another judgement in that case; a person must judge it (Awb 9:23 i).</summary>
    [Gewogen]
    public Feit<bool> NieuwFeit { get; init; }

    /// <summary>Whether a procedure is pending about other conduct of the organ that is closely connected with the subject (Awb 9:23 j).</summary>
    public Feit<bool> SamenhangendeProcedure { get; init; }

    /// <summary>Whether a closely connected subject is before a court other than the bestuursrechter (Awb 9:23 k).</summary>
    public Feit<bool> SamenhangendeZaakAndereRechter { get; init; }

    /// <summary>Whether after the ombudsman's intervention the grievances were properly met after all; a person must judge it (Awb 9:23 l).</summary>
    [Gewogen]
    public Feit<bool> AlsnogNaarBehorenTegemoetgekomen { get; init; }

    /// <summary>Whether another independent complaints body, set up by law, handles or has disposed of a request about the same conduct (Awb 9:23 m).</summary>
    public Feit<bool> AndereKlachtinstantie { get; init; }

    /// <summary>Whether within a year after the conduct it was put before a court other than the bestuursrechter, or bezwaar, administratief beroep or beklag was made against it (Awb 9:24 lid 2).</summary>
    public Feit<bool> ProcedureBinnenEenJaar { get; init; }

    /// <summary>The day on which that procedure ended, by a ruling that is final or otherwise (Awb 9:24 lid 2 a and b).</summary>
    public Feit<Datum> ProcedureGeeindigdOp { get; init; }
}
