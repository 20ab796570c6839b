namespace Behoorlijkheid.Tests.Werkbank.Controle;

/// <summary>A wrong kader and a right one for a check.</summary>
/// <param name="Basis">What both are made of.</param>
/// <param name="Fout">The wrong one.</param>
/// <param name="Goed">The right one.</param>
internal sealed record Controlevoorbeeld(Controlekader Basis, Controlekader Fout, Controlekader Goed);
