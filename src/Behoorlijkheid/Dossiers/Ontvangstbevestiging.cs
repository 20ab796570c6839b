namespace Behoorlijkheid.Dossiers;

/// <summary>The confirmation of receipt of the klaagschrift (Awb 9:6 and 9:15 lid 1).</summary>
public sealed record Ontvangstbevestiging
{
    /// <summary>Whether receipt was confirmed at all, in whatever form (Awb 9:6).</summary>
    public Feit<bool> Gegeven { get; init; }

    /// <summary>The day on which the confirmation was sent; the Awb sets no term (Awb 9:6).</summary>
    public Feit<Datum> Datum { get; init; }

    /// <summary>Whether the confirmation was in writing; an e-mail is (Awb 9:6).</summary>
    public Feit<bool> Schriftelijk { get; init; }

    /// <summary>Whether it tells how the complaint will be handled (goede informatieverstrekking).</summary>
    public Feit<bool> VermeldtProcedure { get; init; }

    /// <summary>Whether it tells within what term the complaint will be handled (goede informatieverstrekking).</summary>
    public Feit<bool> VermeldtTermijn { get; init; }

    /// <summary>Whether it tells who handles the complaint (goede informatieverstrekking).</summary>
    public Feit<bool> VermeldtBehandelaar { get; init; }

    /// <summary>Whether it tells that a person or committee will advise on the complaint (Awb 9:15 lid 1).</summary>
    public Feit<bool> VermeldtAdvisering { get; init; }
}
