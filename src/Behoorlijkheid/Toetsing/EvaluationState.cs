using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;

namespace Behoorlijkheid.Toetsing;

/// <summary>What an evaluation looks at: the facts, the items of the row, the date, and what is assumed of open facts while searching.</summary>
/// <remarks>
/// Not thread-safe: one assessment owns one state. Conditions record the first open fact that kept them from an answer, so that a search knows what to try next.
/// An assessment that is over gives its state to the next (see <see cref="SpareState"/>).
/// </remarks>
internal sealed class EvaluationState(Toetsplan plan)
{
    private readonly Waarheid[] kept = new Waarheid[plan.Shared];
    private readonly int[] termEnds = new int[plan.TermEnds];
    private Assumptions? assumptions;

    public Toetsplan Plan { get; } = plan;

    public Feitenset Facts { get; } = new(plan.Layout);

    /// <summary>Item index per variable; the index one past the known items is the unknown rest of a list.</summary>
    public int[] Items { get; } = new int[plan.Variables];

    public int AssessmentDay { get; private set; }

    /// <summary>Assumed values of open facts; created when a search begins.</summary>
    public Assumptions Assumptions => assumptions ??= new(Facts.Count);

    /// <summary>Whether anything is assumed at the moment.</summary>
    public bool Assumes => assumptions is { IsEmpty: false };

    /// <summary>While set, settled open facts are read as open, whatever is assumed of them: the burden of proof looks before readings are enumerated.</summary>
    public bool IgnoreSettled { get; set; }

    /// <summary>First unstated fact (or free comparison) met that left something onbekend; -1 when none.</summary>
    public int UnstatedPivot { get; private set; } = -1;

    /// <summary>First settled open fact met that left something onbekend; -1 when none.</summary>
    public int SettledPivot { get; private set; } = -1;

    /// <summary>First open fact with values to try, unstated or settled, met; -1 when none.</summary>
    public int AnyPivot { get; private set; } = -1;

    /// <summary>Whether what could still decide is being looked for.</summary>
    public bool Searching { get; set; }

    /// <summary>While set, a duty that is not due yet counts as due.</summary>
    public bool AllIsDue { get; set; }

    /// <summary>Whether the investigation is closed: what is unstated is no longer tried.</summary>
    public bool Closed { get; private set; }

    /// <summary>First day on which anything in the dossier can have happened, as a day number.</summary>
    public int FirstDay { get; private set; }

    /// <summary>How much was evaluated so far: rows, and items of lists.</summary>
    public long Work { get; set; }

    /// <summary>Collects every open variable met, when somebody wants to know them all.</summary>
    public HashSet<int>? Met { get; set; }

    /// <summary>A list to gather rows in: for one at a time, who leaves no row in it that another could take for his.</summary>
    public List<Toetsresultaat> Rows { get; } = [];

    private bool FreeAllowed => Searching && !Closed;

    public (int Unstated, int Settled, int Any) Pivots => (UnstatedPivot, SettledPivot, AnyPivot);

    /// <summary>Looks at a dossier from now on; its facts have no place before <see cref="Feitenset.Lay"/>.</summary>
    public void Open(Klachtdossier dossier, DateOnly assessmentDate)
    {
        Facts.Open(dossier);
        AssessmentDay = assessmentDate.DayNumber;
        Closed = dossier.Onderzoek.Gesloten;
        FirstDay = FirstDayOf(dossier);
    }

    /// <summary>Forgets the dossier and all that was found in it.</summary>
    public void Clear()
    {
        Facts.Clear();
        Rows.Clear();
        Array.Clear(kept);
        Array.Clear(termEnds);
        assumptions = null;
        (IgnoreSettled, Searching, AllIsDue, Met, Work) = (false, false, false, null, 0);
        ClearPivots();
    }

    public void ClearPivots() => UnstatedPivot = SettledPivot = AnyPivot = -1;

    /// <summary>Forgets what was recorded since: a part that is decided needs no search.</summary>
    public void Restore((int Unstated, int Settled, int Any) pivots) => (UnstatedPivot, SettledPivot, AnyPivot) = pivots;

    /// <summary>What the established facts decided of a begrip; onbekend when that is not known (yet).</summary>
    public Waarheid Kept(int begrip) => kept[begrip];

    public void Keep(int begrip, Waarheid truth) => kept[begrip] = truth;

    /// <summary>The last day of a term that the established facts fix, as a day number; 0 when that is not known (yet).</summary>
    public int TermEnd(int number) => termEnds[number];

    public void KeepTermEnd(int number, long day) => termEnds[number] = (int)day;

    /// <summary>The fact as it stands, or as it is assumed to be.</summary>
    public Cell Read(int index)
    {
        ref readonly var cell = ref Facts.Cells[index];
        if (!cell.IsOpen || assumptions is null || !assumptions.TryGet(index, out var choice) || (IgnoreSettled && cell.IsSettledOpen))
        {
            return cell;
        }

        return cell.Choose(choice);
    }

    /// <summary>Records that an open fact kept a condition from an answer.</summary>
    public void ReportOpen(int index)
    {
        ref readonly var cell = ref Facts.Cells[index];
        if (cell.Choices == 0)
        {
            return;
        }

        Met?.Add(index);
        if (AnyPivot < 0)
        {
            AnyPivot = index;
        }

        // After the investigation is closed, what is unstated stays open as if that were settled.
        if (cell.IsUnstated && !Closed)
        {
            UnstatedPivot = UnstatedPivot < 0 ? index : UnstatedPivot;
        }
        else
        {
            SettledPivot = SettledPivot < 0 ? index : SettledPivot;
        }
    }

    /// <summary>Truth that a search assumes for something that only a statement could decide (a day, a number, the rest of a list).</summary>
    /// <param name="key">What it is, the same wherever it is met.</param>
    /// <returns>The assumed truth; onbekend when nothing is assumed, and then it is recorded as something to try.</returns>
    public Waarheid Free(FreeKey key)
    {
        return FreeAllowed ? Assumed(key) : Waarheid.Onbekend;
    }

    /// <summary>As <see cref="Free"/>, for what time still decides: allowed in every search.</summary>
    public Waarheid NotYetDue(FreeKey key) => AllIsDue ? Waarheid.Onwaar : Searching ? Assumed(key) : Waarheid.Onbekend;

    /// <summary>Whether an open fact stays open whatever is stated.</summary>
    public bool IsSettled(int variable) => variable < Facts.Count && (Closed || Facts.Cells[variable].IsSettledOpen);

    public int ChoicesOf(int variable) => variable < Facts.Count ? Facts.Cells[variable].Choices : 2;

    private static int FirstDayOf(Klachtdossier dossier)
    {
        var received = dossier.Klacht.Ontvangen;
        var first = received.Status switch
        {
            Feitstatus.Vastgesteld => received.Waarde.Eerste,
            Feitstatus.Betwist => received.Lezingen.Min(l => l.Waarde.Eerste),
            _ => DateOnly.MinValue,
        };
        var notBefore = dossier.NietVoor ?? DateOnly.MinValue;
        return (first > notBefore ? first : notBefore).DayNumber;
    }

    private Waarheid Assumed(FreeKey key)
    {
        var assumptions = Assumptions;
        var variable = Facts.Count + assumptions.IdOf(key);
        if (assumptions.TryGet(variable, out var choice))
        {
            return Kleene.Of(choice == 1);
        }

        Met?.Add(variable);
        if (UnstatedPivot < 0)
        {
            UnstatedPivot = variable;
        }

        return Waarheid.Onbekend;
    }
}
