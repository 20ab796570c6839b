using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Cli;

/// <summary>What the commands make of a dossier: each is one of these, and all else they share.</summary>
internal static class Work
{
    /// <summary>The work of <c>beoordeel</c>.</summary>
    public static Uitkomst<Document> Assess(Beoordelaar assessor, Klachtdossier dossier, DateOnly asOf) =>
        Show(assessor.Beoordeel(dossier, asOf), b => new(
            _ => Pagina.Van(b), () => TekstWeergave.Schrijf(b), () => BeoordelingJson.Schrijf(b), () => MarkdownWeergave.Schrijf(b)));

    /// <summary>The work of <c>termijnen</c>.</summary>
    public static Uitkomst<Document> Terms(Beoordelaar assessor, Klachtdossier dossier, DateOnly asOf) =>
        Show(assessor.Tijdlijn(dossier, asOf), t => new(
            width => Tijdlijnpagina.Van(t, width), () => TekstWeergave.Schrijf(t), () => TijdlijnJson.Schrijf(t), () => MarkdownWeergave.Schrijf(t)));

    private static Uitkomst<Document> Show<T>(Uitkomst<T> made, Func<T, Document> show)
        where T : class =>
        made.Probeer(out var outcome)
            ? Uitkomst<Document>.Van(show(outcome), made.Waarschuwingen)
            : Uitkomst<Document>.Mislukt(made.Problemen);
}
