namespace Behoorlijkheid.Feiten;

/// <summary>One fact of one dossier, in the form that conditions are evaluated over.</summary>
/// <remarks>A yes/no is 0 or 1, a date its day number, an enum its number, a text stands in <see cref="Content"/>. For a contested fact <see cref="Content"/> holds the cells of its readings.</remarks>
internal struct Cell
{
    /// <summary>The least value it can have.</summary>
    public int Low;

    /// <summary>The greatest value it can have.</summary>
    public int High;

    public CellState State;

    public bool IsYesNo;

    public object? Content;

    /// <summary>Whether somebody could still state or weigh it.</summary>
    public readonly bool IsUnstated => State is CellState.Unstated or CellState.Unweighed;

    /// <summary>Whether it was settled that it stays open.</summary>
    public readonly bool IsSettledOpen => State is CellState.Undecided or CellState.NotEstablishable;

    public readonly bool IsContestedOpen => State is CellState.Unweighed or CellState.Undecided;

    public readonly bool IsOpen => State != CellState.Established;

    /// <summary>Whether it is established and has one value.</summary>
    public readonly bool IsOneValue => State == CellState.Established && Low == High;

    /// <summary>Whether nobody stated anything of it at all.</summary>
    public readonly bool IsUnstatedAndBlank() => State == CellState.Unstated;

    /// <summary>Number of values that can be tried one by one; 0 when the fact is not yes/no and not contested.</summary>
    public readonly int Choices => IsContestedOpen ? ((Cell[])Content!).Length : IsOpen && IsYesNo ? 2 : 0;

    /// <summary>The cell as it would be under one of its <see cref="Choices"/>.</summary>
    public readonly Cell Choose(int choice) => IsContestedOpen
        ? ((Cell[])Content!)[choice]
        : new Cell { Low = choice, High = choice, State = CellState.Established, IsYesNo = true };
}
