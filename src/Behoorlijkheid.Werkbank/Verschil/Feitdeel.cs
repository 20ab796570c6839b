using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>What a kader says of one fact.</summary>
/// <param name="Pad">Its path.</param>
/// <param name="Woorden">The words for it.</param>
/// <param name="Verklaring">Of a fact that the kader itself declares: how it does so.</param>
internal sealed record Feitdeel(string Pad, Feitwoorden? Woorden, AanvullendFeit? Verklaring)
{
    /// <summary>What a person calls it.</summary>
    public string Naam => Woorden?.Vraag ?? Verklaring?.Omschrijving ?? Pad;

    public static string PadVan(AanvullendFeit feit) => $"{Aanvullingbinder.Naam}.{feit.Naam}";
}
