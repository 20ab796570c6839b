namespace Behoorlijkheid.Werkbank.Mutaties;

/// <summary>A mutation that no case noticed.</summary>
/// <param name="Mutatie">The mutation.</param>
/// <param name="Bewezen">Whether it was proved to change nothing.</param>
/// <param name="Reden">Why its author says that it is harmless; <c>null</c> when nothing is said of it.</param>
internal sealed record Overlevende(Mutatie Mutatie, bool Bewezen, string? Reden)
{
    public bool Verantwoord => Bewezen || Reden is not null;
}
