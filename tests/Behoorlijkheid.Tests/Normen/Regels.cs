using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Tests.Support;
using Behoorlijkheid.Werkbank;
using Behoorlijkheid.Werkbank.Gevallen;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Normen;

/// <summary>The folder <c>rules/</c> with its cases, read once, so that a changed norm needs no build.</summary>
internal static class Regels
{
    private static readonly Lazy<Kaderwerk> Gelezen = new(() =>
    {
        var werk = Kaderwerklezer.Lees(Repository.Pad("rules"));
        Assert.That(werk.Problemen.Select(Tekst), Is.Empty);
        return werk.Waarde;
    });

    public static Kaderwerk Werk => Gelezen.Value;

    public static Toetsingskader Kader => Werk.Kader;

    /// <summary>The files of the norms, relative to the kader.</summary>
    public static IEnumerable<string> Bestanden() => Kader.Normen.Select(n => n.Bestand);

    public static Norm Norm(string bestand) => Kader.Normen.Single(n => n.Bestand == bestand);

    public static IEnumerable<Geval> Gevallen(string bestand) => Werk.Gevallen.Where(g => g.Bestand == bestand).SelectMany(g => g.Gevallen);

    private static string Tekst(Probleem probleem) =>
        $"{probleem.Plaats.Bestand}({probleem.Plaats.Regel},{probleem.Plaats.Kolom}) {probleem.Code}: {probleem.Melding} {probleem.Suggestie}";
}
