namespace Behoorlijkheid.Dossiers;

/// <summary>What the organ did with the outcome of the complaint (coulante opstelling).</summary>
public sealed record Nazorg
{
    /// <summary>Whether the organ apologised in the handling or the notice; later apologies belong in the remedies.</summary>
    public Feit<bool> Excuses { get; init; }

    /// <summary>Whether the outcome asked for a measure; a person must judge it.</summary>
    [Gewogen]
    public Feit<bool> MaatregelNodig { get; init; }

    /// <summary>Whether a measure was taken; announcing one is not.</summary>
    public Feit<bool> MaatregelGetroffen { get; init; }

    /// <summary>Whether that measure fitted what had gone wrong; a person must judge it.</summary>
    [Gewogen]
    public Feit<bool> MaatregelPassend { get; init; }

    /// <summary>Whether the klager was told of the measure (Awb 9:12 lid 1).</summary>
    public Feit<bool> MaatregelMeegedeeld { get; init; }

    /// <summary>Whether the complaint was fed back so that the organisation could learn from it.</summary>
    public Feit<bool> Geleerd { get; init; }

    /// <summary>Whether the klager asked for compensation with his complaint (coulante opstelling).</summary>
    public Feit<bool> SchadeverzoekGedaan { get; init; }

    /// <summary>Whether a request for compensation in the complaint was dealt with or forwarded.</summary>
    public Feit<bool> SchadeverzoekBehandeld { get; init; }
}
