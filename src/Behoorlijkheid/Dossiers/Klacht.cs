namespace Behoorlijkheid.Dossiers;

/// <summary>The complaint as it was brought to the organ (Awb 9:1 to 9:4).</summary>
public sealed record Klacht
{
    /// <summary>By which way the complaint first reached the organ (Awb 9:2).</summary>
    public Feit<Kanaal> Kanaal { get; init; }

    /// <summary>Whether there is a written complaint; an e-mail or web form is one, a note that the organ made of a talk is not (Awb 9:4 lid 1).</summary>
    public Feit<bool> Schriftelijk { get; init; }

    /// <summary>Whether the complaint was first uttered orally (Awb 9:2).</summary>
    public Feit<bool> MondelingGeuit { get; init; }

    /// <summary>The day on which it was uttered orally; no term of Awb 9:11 starts on it (Awb 9:2).</summary>
    public Feit<Datum> MondelingGeuitOp { get; init; }

    /// <summary>The day on which the competent organ received the klaagschrift, which starts the terms; not the date on the letter and not the day of an oral complaint (Awb 9:11 lid 1).</summary>
    public Feit<Datum> Ontvangen { get; init; }

    /// <summary>Whether it is signed; a sufficiently reliable electronic method counts (Awb 9:4 lid 2).</summary>
    public Feit<bool> Ondertekend { get; init; }

    /// <summary>Whether it gives both the name and the address of the sender (Awb 9:4 lid 2 a).</summary>
    public Feit<bool> NaamEnAdresVermeld { get; init; }

    /// <summary>Whether it bears a date (Awb 9:4 lid 2 b).</summary>
    public Feit<bool> Gedagtekend { get; init; }

    /// <summary>Whether it describes the conduct that it is against (Awb 9:4 lid 2 c).</summary>
    public Feit<bool> GedragingOmschreven { get; init; }

    /// <summary>Whether documents were enclosed with it (Awb 9:9).</summary>
    public Feit<bool> Bijlagen { get; init; }

    /// <summary>Whether it is written in a foreign language (Awb 9:4 lid 3 with 6:5 lid 3).</summary>
    public Feit<bool> InVreemdeTaal { get; init; }

    /// <summary>Whether a translation was needed for a good handling; a person must judge it (Awb 9:4 lid 3 with 6:5 lid 3).</summary>
    [Gewogen]
    public Feit<bool> VertalingNodig { get; init; }

    /// <summary>Whether the klager handed over a translation (Awb 9:4 lid 3 with 6:5 lid 3).</summary>
    public Feit<bool> VertalingOverlegd { get; init; }

    /// <summary>Whether it concerns conduct of the organ in a particular matter, and not policy, a rule or the content of a decision (Awb 9:1 lid 1).</summary>
    public Feit<bool> OverGedraging { get; init; }

    /// <summary>Whether it concerns conduct toward the klager himself; conduct toward another keeps Awb 9:5 to 9:12 from applying (Awb 9:4 lid 1).</summary>
    public Feit<bool> JegensKlager { get; init; }

    /// <summary>The day of the conduct; of continuing conduct the last day (Awb 9:8 lid 1 b).</summary>
    public Feit<Datum> GedragingOp { get; init; }

    /// <summary>Whether the organ handled it as a klaagschrift under Awb 9:4 to 9:12, whatever its form.</summary>
    public Feit<bool> AlsKlaagschriftBehandeld { get; init; }

    /// <summary>Whether the organ invoked a defect in the form of the klaagschrift against the klager (Awb 9:4 lid 2).</summary>
    public Feit<bool> GebrekIngeroepen { get; init; }

    /// <summary>Whether the klager was given the opportunity to mend such a defect; the Awb does not demand it (Awb 9:2).</summary>
    public Feit<bool> AanvullingGeboden { get; init; }

    /// <summary>Whether the klaagschrift met the demands of form only after the klager had completed it (Awb 9:4 lid 2).</summary>
    public Feit<bool> Aangevuld { get; init; }

    /// <summary>The day on which it was completed so that it meets the demands of form (Awb 9:4 lid 2).</summary>
    public Feit<Datum> AangevuldOp { get; init; }

    /// <summary>Whether the organ recognised it as a complaint (Awb 9:2).</summary>
    public Feit<bool> Herkend { get; init; }

    /// <summary>The day on which the organ recognised it as a complaint; the terms run from receipt all the same (Awb 9:2).</summary>
    public Feit<Datum> HerkendOp { get; init; }

    /// <summary>Whether it was disposed of as a report or a signal instead of as a complaint (Awb 9:2).</summary>
    public Feit<bool> AlsMeldingAfgedaan { get; init; }

    /// <summary>Whether it was first lodged with an organ that was not competent (Awb 2:3 lid 1).</summary>
    public Feit<bool> BijOnbevoegdOrgaanIngediend { get; init; }

    /// <summary>The day on which that other organ received it; the term of Awb 9:11 does not start on it (Awb 2:3 lid 1).</summary>
    public Feit<Datum> OntvangenDoorOnbevoegdOrgaan { get; init; }

    /// <summary>Whether it was forwarded to the competent organ (Awb 2:3 lid 1).</summary>
    public Feit<bool> Doorgezonden { get; init; }

    /// <summary>The day on which it was forwarded (Awb 2:3 lid 1).</summary>
    public Feit<Datum> DoorgezondenOp { get; init; }

    /// <summary>The organ to which it was forwarded, as the text of the outcome should name it (Awb 2:3 lid 1).</summary>
    [Persoonsgegeven]
    public Feit<string> DoorgezondenAan { get; init; }

    /// <summary>Whether the klager was told of the forwarding at the same time (Awb 2:3 lid 1).</summary>
    public Feit<bool> DoorzendingGemeld { get; init; }

    /// <summary>Whether it was sent electronically (Awb 2:13).</summary>
    public Feit<bool> Elektronisch { get; init; }

    /// <summary>Whether it was sent by the way that the organ designated for electronic messages (Awb 2:13; since 2026).</summary>
    public Feit<bool> ViaAangewezenKanaal { get; init; }

    /// <summary>Whether the receipt of the electronic message was confirmed; apart from the confirmation of Awb 9:6 (Awb 2:17; since 2026).</summary>
    public Feit<bool> ElektronischeOntvangstBevestigd { get; init; }

    /// <summary>The day on which that confirmation was sent (Awb 2:17; since 2026).</summary>
    public Feit<Datum> ElektronischeOntvangstBevestigdOp { get; init; }

    /// <summary>Whether the sender was pointed to the designated way after using another one (Awb 2:16; since 2026).</summary>
    public Feit<bool> JuisteKanaalGewezen { get; init; }
}
