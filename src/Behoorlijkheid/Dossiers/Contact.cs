namespace Behoorlijkheid.Dossiers;

/// <summary>The first contact with the klager about the complaint (Awb 9:2; luisteren naar de burger).</summary>
public sealed record Contact
{
    /// <summary>Whether there was personal contact, by talk or telephone; a letter or confirmation of receipt is not.</summary>
    public Feit<bool> Persoonlijk { get; init; }

    /// <summary>Whether personal contact failed to come because the klager did not want it or, in spite of attempts, could not be reached (Awb 9:2).</summary>
    public Feit<bool> UitgeblevenDoorKlager { get; init; }

    /// <summary>The day of the first personal contact.</summary>
    public Feit<Datum> EersteContactOp { get; init; }

    /// <summary>Whether it was explored with the klager what the complaint really is about; a person must judge it.</summary>
    [Gewogen]
    public Feit<bool> KlachtVerkend { get; init; }

    /// <summary>Whether the ways of handling were put to the klager so that he could choose.</summary>
    public Feit<bool> VormVoorgelegd { get; init; }

    /// <summary>Whether the klager was told who handles the complaint.</summary>
    public Feit<bool> BehandelaarGenoemd { get; init; }

    /// <summary>Whether the procedure was explained to the klager.</summary>
    public Feit<bool> ProcedureUitgelegd { get; init; }

    /// <summary>Whether the tone toward the klager during the handling was decent, apart from the notice; a person must judge it (fatsoenlijke bejegening).</summary>
    [Gewogen]
    public Feit<bool> ToonBehoorlijk { get; init; }
}
