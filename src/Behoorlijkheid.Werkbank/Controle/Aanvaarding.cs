using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Werkbank.Controle;

/// <summary>Why something that a check finds may stay as it is, in the words of the analyst.</summary>
/// <param name="Code">The code of the check.</param>
/// <param name="Bestand">The file in which it finds something.</param>
/// <param name="Pointer">Where in that file; an item of a list is named, not numbered.</param>
/// <param name="Reden">Why.</param>
/// <param name="Plaats">Where the pointer stands.</param>
internal sealed record Aanvaarding(string Code, string Bestand, string Pointer, string Reden, Plaats Plaats);
