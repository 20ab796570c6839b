using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Werkbank.Mutaties;

/// <summary>Why a mutation that no case notices is harmless, in the words of the analyst.</summary>
/// <param name="Bij">The file of the norm without folder and extension, or the name of the begrip.</param>
/// <param name="Mutatie">The id of the mutation.</param>
/// <param name="Reden">Why.</param>
/// <param name="Plaats">Where it stands.</param>
internal sealed record Verantwoording(string Bij, string Mutatie, string Reden, Plaats Plaats);
