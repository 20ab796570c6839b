using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Oordelen;

/// <summary>The problems that only show when a dossier meets a kader.</summary>
internal static class Beoordelingsproblemen
{
    public static Probleem Unknown(string kind, string name, IEnumerable<string> known, string pointer) => new(
        "verwijzing.niet-in-kader",
        new(null, pointer),
        $"Het toetsingskader kent geen {kind} \"{name}\".",
        Suggesties.Voor(name, known));
}
