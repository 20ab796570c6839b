namespace Behoorlijkheid.Dossiers;

/// <summary>The procedure with an adviser or advisory committee (Awb 9:13 to 9:16).</summary>
public sealed record Adviesprocedure
{
    /// <summary>Whether the procedure applies, by legal rule or decision of the organ; asking someone's opinion is not enough, and it makes the term ten weeks (Awb 9:11 lid 1 and 9:13).</summary>
    public Feit<bool> VanToepassing { get; init; }

    /// <summary>What makes it apply (Awb 9:13).</summary>
    public Feit<Adviesgrondslag> Grondslag { get; init; }

    /// <summary>Whether a person or a committee is charged with it (Awb 9:14 lid 1).</summary>
    public Feit<Adviseur> Adviseur { get; init; }

    /// <summary>Whether the organ gave the adviser instructions on this complaint; only general ones are allowed, so <c>true</c> is the breach (Awb 9:14 lid 2).</summary>
    public Feit<bool> BijzondereInstructies { get; init; }

    /// <summary>Whether the hearing was done by the adviser, or by the chair or a member whom the committee charged with it (Awb 9:15 lid 2).</summary>
    public Feit<bool> GehoordDoorAdviseur { get; init; }

    /// <summary>Whether the committee itself charged its chair or a member with the hearing (Awb 9:15 lid 2).</summary>
    public Feit<bool> HoorderAangewezenDoorCommissie { get; init; }

    /// <summary>Whether the adviser, and not the organ, decided on omitting the hearing (Awb 9:15 lid 3).</summary>
    public Feit<bool> AdviseurBeslisteOverAfzien { get; init; }

    /// <summary>Whether the adviser sent the organ a report of findings (Awb 9:15 lid 4).</summary>
    public Feit<bool> RapportUitgebracht { get; init; }

    /// <summary>Whether that report contains the report of the hearing (Awb 9:15 lid 4).</summary>
    public Feit<bool> RapportBevatHoorverslag { get; init; }

    /// <summary>Whether the adviser sent the organ an advice (Awb 9:15 lid 4).</summary>
    public Feit<bool> AdviesUitgebracht { get; init; }

    /// <summary>The day on which the advice was sent (Awb 9:15 lid 4).</summary>
    public Feit<Datum> AdviesOp { get; init; }

    /// <summary>Whether the conclusions of the organ deviate from the advice on any point; following one part and passing over another is deviating (Awb 9:16).</summary>
    public Feit<bool> ConclusiesWijkenAf { get; init; }

    /// <summary>Whether the conclusions mention that deviation (Awb 9:16).</summary>
    public Feit<bool> AfwijkingVermeld { get; init; }

    /// <summary>Whether they give a reason that bears that deviation; a person must judge it (Awb 9:16).</summary>
    [Gewogen]
    public Feit<bool> AfwijkingGemotiveerd { get; init; }

    /// <summary>Whether the advice was sent along with the notice; only due when the conclusions deviate (Awb 9:16).</summary>
    public Feit<bool> AdviesMeegezonden { get; init; }

    /// <summary>Whether the adviser was composed so as to be independent; a person must judge it (onpartijdigheid).</summary>
    [Gewogen]
    public Feit<bool> OnafhankelijkSamengesteld { get; init; }

    /// <summary>Whether the advice rests on objective criteria; a person must judge it (goede motivering).</summary>
    [Gewogen]
    public Feit<bool> ObjectieveCriteria { get; init; }
}
