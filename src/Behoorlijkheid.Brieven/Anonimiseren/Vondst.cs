namespace Behoorlijkheid.Brieven.Anonimiseren;

/// <summary>Something that can identify a person, and what became of it.</summary>
/// <param name="Plaats">Where: the pointer of a text in the dossier, or the part of a letter.</param>
/// <param name="Soort">What it is.</param>
/// <param name="IsZeker">Whether it needs no look of a person; a doubtful find does.</param>
/// <param name="Tekst">What stood there.</param>
/// <param name="Vervanging">What stands there now; <c>null</c> when it was left, and empty when it was dropped.</param>
internal sealed record Vondst(string Plaats, Vondstsoort Soort, bool IsZeker, string Tekst, string? Vervanging)
{
    /// <summary>The find in a sentence, for who decides about it.</summary>
    public string Omschrijving => AnonimiseerTeksten.Omschrijving(this);
}
