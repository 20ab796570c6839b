using Behoorlijkheid.Feiten;

namespace Behoorlijkheid.Toetsing.Condities;

/// <summary>Why an operand is not one value: what was met while reading it.</summary>
internal struct OpenCauses
{
    /// <summary>Something that a statement could still settle and that has no values to try one by one.</summary>
    public bool Statable;

    /// <summary>Something that cannot be established, with no values to try.</summary>
    public bool Blocked;

    /// <summary>Some settled open fact was read.</summary>
    public bool Settled;

    /// <summary>Some fact was read that somebody could still state, weigh or narrow.</summary>
    public bool Unstated;

    /// <summary>Contested or yes/no facts met, with values to try; <c>null</c> when none.</summary>
    public List<int>? Enumerable;

    public void Meet(in Cell cell, int index)
    {
        if (!cell.IsOpen)
        {
            Statable |= cell.Low != cell.High;
            Unstated |= cell.Low != cell.High;
            return;
        }

        Settled |= cell.IsSettledOpen;
        Unstated |= cell.IsUnstated;
        if (cell.Choices > 0)
        {
            (Enumerable ??= []).Add(index);
        }
        else if (cell.IsUnstated)
        {
            Statable = true;
        }
        else
        {
            Blocked = true;
        }
    }
}
