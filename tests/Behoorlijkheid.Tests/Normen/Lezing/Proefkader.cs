using System.Text;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Tests.Support;
using Behoorlijkheid.Werkbank;

namespace Behoorlijkheid.Tests.Normen.Lezing;

/// <summary>A small kader in memory: the shipped words and feestdagen, with begrippen, grounds and norms of its own.</summary>
internal sealed class Proefkader
{
    public const string Norm = """
        {
          "id": "proef",
          "titel": "Proef",
          "soort": "wettelijk",
          "vereisten": ["onpartijdigheid"],
          "thema": "behandelaar",
          "beschermt": "beiden",
          "reikwijdte": "klacht",
          "bronnen": ["jci1.3:c:BWBR0005537&artikel=9:7&lid=1"],
          "geldig": { "vanaf": "1999-07-01" },
          "peildatum": "afdoening.datum",
          "voorElk": "behandelaars",
          "vanToepassingAls": "klacht.schriftelijk",
          "voldaanAls": "not behandelaar.betrokkenBijGedraging",
          "uitzonderingen": [
            { "id": "een", "als": "klacht.bijlagen", "bron": "jci1.3:c:BWBR0005537&artikel=9:7&lid=2", "tekst": "Een." }
          ],
          "motivering": { "nageleefd": "Ja.", "geschonden": "Nee, {{ behandelaar.functie }}.", "nietVastTeStellen": "Onbekend." },
          "aanwijzing": "Doe het goed."
        }
        """;

    private static readonly Dictionary<string, ReadOnlyMemory<byte>> Vast =
        new[] { "kader.json", "feiten.json", "feestdagen.json" }.ToDictionary(naam => naam, naam => (ReadOnlyMemory<byte>)File.ReadAllBytes(Repository.Pad($"rules/{naam}")));

    private readonly Dictionary<string, ReadOnlyMemory<byte>> bestanden = new(Vast);

    public Proefkader(string norm = Norm)
    {
        Met("begrippen.json", """{ "begrippen": [] }""");
        Met("toegang.json", """{ "gronden": [] }""");
        Met("proef.json", norm);
    }

    /// <summary>The usual norm with one piece of its text replaced.</summary>
    public static Proefkader MetNorm(string oud, string nieuw) =>
        Norm.Contains(oud, StringComparison.Ordinal) ? new(Norm.Replace(oud, nieuw, StringComparison.Ordinal)) : throw new ArgumentException(oud);

    public Proefkader Met(string pad, string inhoud) => Met(pad, Encoding.UTF8.GetBytes(inhoud));

    public Proefkader Met(string pad, byte[] inhoud)
    {
        bestanden[pad] = inhoud;
        return this;
    }

    /// <summary>A shipped file with the first occurrence of a piece of its text replaced.</summary>
    public Proefkader MetVervangen(string pad, string oud, string nieuw)
    {
        var tekst = Encoding.UTF8.GetString(Vast[pad].Span);
        var plek = tekst.IndexOf(oud, StringComparison.Ordinal);
        return plek < 0 ? throw new ArgumentException(oud) : Met(pad, string.Concat(tekst.AsSpan(0, plek), nieuw, tekst.AsSpan(plek + oud.Length)));
    }

    public Proefkader MetBegrippen(string begrippen) => Met("begrippen.json", $$"""{ "begrippen": [{{begrippen}}] }""");

    public Proefkader Zonder(string pad)
    {
        bestanden.Remove(pad);
        return this;
    }

    public Uitkomst<Toetsingskader> Lees(Kadergrenzen? grenzen = null) => KaderReader.Lees(bestanden, grenzen);

    /// <summary>The kader with the cases beside its norms.</summary>
    public Uitkomst<Kaderwerk> Werk() => Kaderwerklezer.Lees(bestanden);

    /// <summary>Each problem as file, line, column, code, sentence and suggestion.</summary>
    public string[] Problemen(Kadergrenzen? grenzen = null) => [.. Lees(grenzen).Problemen.Select(Schrijf)];

    public static string Schrijf(Probleem probleem) =>
        $"{probleem.Plaats.Bestand}({probleem.Plaats.Regel},{probleem.Plaats.Kolom}) {probleem.Code}: {probleem.Melding} {probleem.Suggestie}".TrimEnd();
}
