namespace Behoorlijkheid.Dossiers;

/// <summary>The informal track, up to the klager's satisfaction or his wish for formal handling (Awb 9:5).</summary>
public sealed record InformeleBehandeling
{
    /// <summary>Whether the organ offered the klager to handle the complaint informally.</summary>
    public Feit<bool> Aangeboden { get; init; }

    /// <summary>Whether the klager accepted that offer.</summary>
    public Feit<bool> Aanvaard { get; init; }

    /// <summary>Whether informal handling was in fact tried; the terms of Awb 9:11 run on meanwhile.</summary>
    public Feit<bool> Geprobeerd { get; init; }

    /// <summary>The day on which the informal track began.</summary>
    public Feit<Datum> BegonnenOp { get; init; }

    /// <summary>Whether the klager was pressed to choose or stay in the informal track; <c>true</c> is the breach, and a person must judge it.</summary>
    [Gewogen]
    public Feit<bool> Aangedrongen { get; init; }

    /// <summary>Whether what was agreed in the informal track was put down in writing.</summary>
    public Feit<bool> AfsprakenVastgelegd { get; init; }

    /// <summary>Whether the organ met the complaint in whatever way; whether to his satisfaction is asked apart (Awb 9:5).</summary>
    public Feit<bool> Tegemoetgekomen { get; init; }

    /// <summary>The day on which the organ met the complaint (Awb 9:5).</summary>
    public Feit<Datum> TegemoetgekomenOp { get; init; }

    /// <summary>Whether the klager was satisfied, in his own eyes and not the organ's; only then do the duties lapse (Awb 9:5).</summary>
    public Feit<bool> KlagerTevreden { get; init; }

    /// <summary>Whether that satisfaction is on record, such as by his statement or withdrawal (Awb 9:5).</summary>
    public Feit<bool> TevredenheidVastgelegd { get; init; }

    /// <summary>Whether the klager asked for formal handling (Awb 9:5).</summary>
    public Feit<bool> FormeleBehandelingGevraagd { get; init; }

    /// <summary>The day on which he asked for it (Awb 9:5).</summary>
    public Feit<Datum> FormeleBehandelingGevraagdOp { get; init; }

    /// <summary>Whether the klager was pointed to the formal track.</summary>
    public Feit<bool> FormeleRouteGewezen { get; init; }

    /// <summary>Whether the informal track had come to a halt without a solution; a person must judge it.</summary>
    [Gewogen]
    public Feit<bool> Vastgelopen { get; init; }
}
