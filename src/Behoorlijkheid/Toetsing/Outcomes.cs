namespace Behoorlijkheid.Toetsing;

/// <summary>The outcomes of a row that are still possible.</summary>
[Flags]
internal enum Outcomes
{
    None = 0,
    Complied = 1,
    Breached = 2,
    NotApplicable = 4,
}
