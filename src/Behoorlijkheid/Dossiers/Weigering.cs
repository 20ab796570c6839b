namespace Behoorlijkheid.Dossiers;

/// <summary>The refusal to handle the complaint and the facts of each ground for it (Awb 9:8).</summary>
public sealed record Weigering
{
    /// <summary>Whether the organ did not take the complaint into handling or stopped handling it (Awb 9:8 lid 1 and 2).</summary>
    public Feit<bool> Geweigerd { get; init; }

    /// <summary>Whether the klager was notified of that (Awb 9:8 lid 3).</summary>
    public Feit<bool> Meegedeeld { get; init; }

    /// <summary>The day on which that notification was sent; the term is four weeks after receipt of the klaagschrift (Awb 9:8 lid 3).</summary>
    public Feit<Datum> MeegedeeldOp { get; init; }

    /// <summary>Whether the notification was in writing (Awb 9:8 lid 3).</summary>
    public Feit<bool> Schriftelijk { get; init; }

    /// <summary>Whether the reasons given bear the refusal; a person must judge it (goede motivering).</summary>
    [Gewogen]
    public Feit<bool> Gemotiveerd { get; init; }

    /// <summary>Whether the organ looked at the content of this complaint and not just at the person; a person must judge it (redelijkheid).</summary>
    [Gewogen]
    public Feit<bool> InhoudGewogen { get; init; }

    /// <summary>Whether the notification names an ombudsman (Awb 9:8 lid 3 with 9:12 lid 2).</summary>
    public Feit<bool> VermeldtOmbudsman { get; init; }

    /// <summary>Whether the ombudsman it names is the competent one (Awb 9:8 lid 3 with 9:12 lid 2 and 9:17).</summary>
    public Feit<bool> JuisteOmbudsman { get; init; }

    /// <summary>Whether it names a term for the request to the ombudsman (Awb 9:8 lid 3 with 9:12 lid 2).</summary>
    public Feit<bool> VermeldtVerzoektermijn { get; init; }

    /// <summary>Whether the term it names is right, which is one year (Awb 9:8 lid 3 with 9:12 lid 2 and 9:24).</summary>
    public Feit<bool> JuisteVerzoektermijn { get; init; }

    /// <summary>The ground that the organ invoked; whether it was so is a fact of its own (Awb 9:8 lid 1 and 2).</summary>
    public Feit<Weigeringsgrond> AangevoerdeGrond { get; init; }

    /// <summary>Whether an earlier complaint about the same conduct was handled with observance of Awb 9:4 and following (Awb 9:8 lid 1 a).</summary>
    public Feit<bool> EerderBehandeld { get; init; }

    /// <summary>Whether the klager could have made bezwaar against the conduct (Awb 9:8 lid 1 c).</summary>
    public Feit<bool> BezwaarHadGekund { get; init; }

    /// <summary>Whether the klager can now institute beroep against the conduct (Awb 9:8 lid 1 d).</summary>
    public Feit<bool> BeroepKan { get; init; }

    /// <summary>Whether the klager could have instituted beroep against the conduct earlier (Awb 9:8 lid 1 d).</summary>
    public Feit<bool> BeroepHadGekund { get; init; }

    /// <summary>Whether the conduct is not taking a decision in time, which takes away the ground of an open beroep (Awb 9:8 lid 1 d).</summary>
    public Feit<bool> NietTijdigBeslissen { get; init; }

    /// <summary>Whether the conduct itself is or has been before a court other than the bestuursrechter (Awb 9:8 lid 1 e).</summary>
    public Feit<bool> AndereRechter { get; init; }

    /// <summary>Whether a criminal investigation ordered by the officier van justitie, or a prosecution, about it is going on (Awb 9:8 lid 1 f).</summary>
    public Feit<bool> StrafrechtelijkOnderzoekGaande { get; init; }

    /// <summary>Whether the conduct is part of the investigation or prosecution of an offence (Awb 9:8 lid 1 f).</summary>
    public Feit<bool> DeelVanOpsporingOfVervolging { get; init; }

    /// <summary>Whether the klager's interest was in fact kennelijk insufficient; a person must judge it (Awb 9:8 lid 2).</summary>
    [Gewogen]
    public Feit<bool> BelangKennelijkOnvoldoende { get; init; }

    /// <summary>Whether the weight of the conduct was in fact kennelijk insufficient, that is a trifle; a person must judge it (Awb 9:8 lid 2).</summary>
    [Gewogen]
    public Feit<bool> GewichtKennelijkOnvoldoende { get; init; }
}
