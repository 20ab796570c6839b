namespace Behoorlijkheid.Werkbank.Controle;

/// <summary>The explanation of a check.</summary>
/// <param name="Code">Its stable code.</param>
/// <param name="Zwaarte">How much what it finds matters.</param>
/// <param name="Titel">What it looks for, in a few words.</param>
/// <param name="Wat">What it finds, and what it does not.</param>
/// <param name="Waarom">Why that matters.</param>
/// <param name="Fout">An example that it finds.</param>
/// <param name="Goed">The same example as it should be.</param>
/// <param name="Herstelbaar">Whether it can mend what it finds.</param>
internal sealed record Controleuitleg(string Code, Zwaarte Zwaarte, string Titel, string Wat, string Waarom, string Fout, string Goed, bool Herstelbaar);
