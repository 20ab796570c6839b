using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Oordelen;

/// <summary>The question that a fact answers. That of a weging names the part of the request and the vereiste: its path tells neither.</summary>
internal static class FactQuestions
{
    private const string Part = "{{ onderdeel }}";
    private const string Requirement = "{{ vereiste }}";

    /// <summary>The question, or <c>null</c> when the kader has no words for the fact.</summary>
    /// <param name="word">Path in the vocabulary.</param>
    /// <param name="path">Path in the dossier.</param>
    /// <param name="dossier">The dossier.</param>
    /// <param name="kader">The kader.</param>
    public static string? Of(string word, string path, Klachtdossier dossier, Toetsingskader kader) =>
        kader.Feitwoorden.GetValueOrDefault(word)?.Vraag is not { } question ? null
        : question.Contains(Part, StringComparison.Ordinal) && ItemOf(path) is { } item ? Named(question, dossier.Wegingen.Items[item], dossier, kader)
        : question;

    private static string Named(string question, Wegingspost item, Klachtdossier dossier, Toetsingskader kader)
    {
        var part = dossier.Verzoek!.Onderdelen.Items.FirstOrDefault(o => o.Id == item.Id);
        var requirement = kader.Vereisten.FirstOrDefault(v => v.Id == item.Vereiste.Waarde);
        return question
            .Replace(Part, part?.Omschrijving.TrimEnd('.', ' ') ?? item.Id, StringComparison.Ordinal)
            .Replace(Requirement, requirement?.Naam ?? item.Vereiste.Waarde, StringComparison.Ordinal);
    }

    private static int? ItemOf(string path)
    {
        var open = path.IndexOf('[', StringComparison.Ordinal);
        var close = path.IndexOf(']', StringComparison.Ordinal);
        return open >= 0 && close > open && int.TryParse(path.AsSpan(open + 1, close - open - 1), out var item) ? item : null;
    }
}
