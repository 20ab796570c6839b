using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Behoorlijkheid.Brieven.Anonimiseren;

/// <summary>What words say of persons: from <c>anoniem.json</c>, which an analyst edits. All words are folded (<see cref="Vouwer"/>).</summary>
internal sealed record Anonimiseerregels
{
    /// <summary>Words that identify nobody: of common functions and departments, roles, institutions and titles.</summary>
    public required FrozenSet<string> Algemeen { get; init; }

    /// <summary>Functions of which an organisation has one, so that they identify who has them.</summary>
    public required ImmutableArray<string> EenmaligeFuncties { get; init; }

    /// <summary>Words with which the name of an institution begins.</summary>
    public required FrozenSet<string> Instellingen { get; init; }

    /// <summary>What stands before a name, such as <c>mevrouw</c>.</summary>
    public required FrozenSet<string> Titels { get; init; }

    /// <summary>What stands before a surname and identifies nobody by itself, such as <c>van</c>.</summary>
    public required FrozenSet<string> Tussenvoegsels { get; init; }

    /// <summary>Names that are common words too: their occurrences are doubtful.</summary>
    public required FrozenSet<string> GewoneWoorden { get; init; }

    /// <summary>Words for functions and roles: a capital behind one may begin a name.</summary>
    public required FrozenSet<string> Rollen { get; init; }

    private const int LangsteAfkorting = 4;
    private const string Heer = "heer";

    /// <summary>Whether a point behind a title belongs to it: that behind a whole word ends a sentence.</summary>
    public static bool IsAfgekort(string titel) => titel.Length <= LangsteAfkorting && titel != Heer;

    /// <summary>Whether what stands there, with its point, is a title.</summary>
    public bool IsTitel(string woord) => Titels.Contains(woord) || (woord.EndsWith('.') && IsAfgekort(woord[..^1]) && Titels.Contains(woord[..^1]));

    /// <summary>Whether a word is one for a function or a role.</summary>
    public bool IsRol(string woord) => Rollen.Contains(woord);

    /// <summary>Whether an organisation has one person with a function: one of those, or one of those of a part of the organisation, such as <c>hoofd Burgerzaken</c>.</summary>
    public bool IsEenmalig(string functie)
    {
        var gevouwen = Vouwer.Tekst(Vervanger.ZonderLidwoord(functie));
        return EenmaligeFuncties.Any(e => gevouwen.StartsWith(e, StringComparison.Ordinal) && (gevouwen.Length == e.Length || gevouwen[e.Length] == ' '));
    }
}
