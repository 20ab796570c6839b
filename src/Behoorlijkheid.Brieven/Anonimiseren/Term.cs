namespace Behoorlijkheid.Brieven.Anonimiseren;

/// <summary>A personal value or a part of one that is looked for in texts.</summary>
internal sealed class Term(string tekst, Vondstsoort soort, bool isGeheel, string vervanging)
{
    /// <summary>The folded text.</summary>
    public string Tekst { get; } = tekst;

    public Vondstsoort Soort { get; } = soort;

    /// <summary>Whether it is a whole value of more than one word, which nothing else can mean.</summary>
    public bool IsGeheel { get; } = isGeheel;

    /// <summary>What takes its place where it is no name.</summary>
    public string Vervanging { get; } = vervanging;

    /// <summary>Of a name: those who bear it.</summary>
    public List<Persoon> Personen { get; } = [];

    /// <summary>What stands before it in the names that have it, such as <c>van der</c>.</summary>
    public HashSet<string> Voorvoegsels { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the word identifies nobody by itself.</summary>
    public bool IsAlgemeen { get; init; }

    /// <summary>Whether it is a common word too.</summary>
    public bool IsGewoon { get; init; }

    /// <summary>Whether it is a word out of a reference, the domain of an e-mail address or a sentence: a word like any other, unless it stands as a name.</summary>
    public bool IsLosWoord { get; init; }

    /// <summary>Too short to be looked for inside words.</summary>
    public bool IsKort => Tekst.Length <= Termenlijst.KortWoord;
}
