using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Werkbank.Controle;

/// <summary>Something about a kader that its author should look at.</summary>
/// <param name="Controle">The check that found it.</param>
/// <param name="Plaats">Where it stands.</param>
/// <param name="Zin">One Dutch sentence.</param>
/// <param name="Suggestie">What to do, as a sentence, or <c>null</c>.</param>
/// <param name="Herstel">The safe repair, or <c>null</c> when there is none.</param>
internal sealed record Bevinding(Controleuitleg Controle, Plaats Plaats, string Zin, string? Suggestie, Tekstherstel? Herstel)
{
    public string Code => Controle.Code;

    public Zwaarte Zwaarte => Controle.Zwaarte;
}
