namespace Behoorlijkheid.Brieven.Anonimiseren;

/// <summary>A person of a dossier, under whatever names it has for him.</summary>
internal sealed class Persoon(string aanduiding)
{
    /// <summary>What the publication calls him, with its article if it has one.</summary>
    public string Aanduiding { get; set; } = aanduiding;

    /// <summary>Whether somebody chose what he is called.</summary>
    public bool IsGekozen { get; set; }

    /// <summary>His names as the dossier writes them.</summary>
    public List<string> Namen { get; } = [];

    /// <summary>Words that stand for him before his name, folded: <c>klager</c>, <c>klantmanager</c>.</summary>
    public HashSet<string> Rolwoorden { get; } = new(StringComparer.Ordinal);

    /// <summary>The letters that his given names begin with, folded.</summary>
    public HashSet<char> Voorletters { get; } = [];
}
