using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Brieven.Anonimiseren;

/// <summary>A text of a dossier by its place and what the model says of it.</summary>
/// <param name="Pointer">Where it stands.</param>
/// <param name="Rol">What it is to the dossier.</param>
/// <param name="Soort">In what way it can identify a person; <c>null</c> when the model says that it cannot.</param>
/// <param name="Lid">The name of the member that holds it.</param>
/// <param name="Verklaring">Of a declared fact: its declaration, if the dossier was held against a kader.</param>
internal readonly record struct Tekstplek(string Pointer, Tekstrol Rol, Persoonsgegevensoort? Soort, string Lid, AanvullendFeit? Verklaring = null);
