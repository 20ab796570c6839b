using System.Text;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Werkbank;
using Behoorlijkheid.Werkbank.Controle;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Werkbank.Controle;

/// <summary>A small kader in memory in which no check finds anything but that the dossier knows more facts than its one norm reads.</summary>
internal sealed class Controlekader
{
    public const string Norm = "proef.json";
    public const string Gevallen = "proef.gevallen.json";

    private const string Normtekst = """
        {
          "id": "proef",
          "titel": "Ondertekening van een schriftelijke klacht",
          "soort": "wettelijk",
          "vereisten": ["onpartijdigheid"],
          "thema": "behandelaar",
          "beschermt": "beiden",
          "reikwijdte": "klacht",
          "bronnen": ["jci1.3:c:BWBR0005537&artikel=9:7&lid=1"],
          "geldig": { "vanaf": "1999-07-01" },
          "peildatum": "afdoening.datum",
          "vanToepassingAls": "klacht.overGedraging",
          "voldaanAls": "klacht.ondertekend",
          "uitzonderingen": [
            { "id": "een", "als": "klacht.bijlagen", "bron": "jci1.3:c:BWBR0005537&artikel=9:7&lid=2", "tekst": "Er waren bijlagen." }
          ],
          "motivering": {
            "nageleefd": "De klacht is ondertekend.",
            "geschonden": "De klacht is niet ondertekend.",
            "nietVanToepassing": "De klacht hoefde niet te zijn ondertekend.",
            "nietVastTeStellen": "Uit dit dossier is niet vast te stellen of de klacht is ondertekend."
          },
          "aanwijzing": "Onderteken de klacht."
        }
        """;

    private static readonly Lazy<string> Woorden = new(() => $$"""{ "feiten": {{{string.Join(",\n", Feitenmodel.Klachtdossier.Feiten.Select(Woord))}}} }""");

    private readonly Dictionary<string, ReadOnlyMemory<byte>> bestanden = new(StringComparer.Ordinal);

    public Controlekader(bool metGevallen = false)
    {
        Met(Norm, Normtekst);
        Met("begrippen.json", """{ "begrippen": [] }""");
        Met("feiten.json", Woorden.Value);
        Met("feestdagen.json", """{ "vast": [{ "naam": "Koninginnedag", "maand": 4, "dag": 30, "tot": "2013-12-31" }], "pasen": [], "gelijkgesteld": [] }""");
        Met("CHANGELOG.md", "# Wijzigingen\n\n## 1.0.0\n\n- Alles.\n");
        Met("toegang.json", """
            { "gronden": [{ "id": "a", "als": "onderdeel.toegang.algemeenBeleid", "gevolg": "buitenBevoegdheid", "redencode": "beleid",
              "bron": "jci1.3:c:BWBR0005537&artikel=9:22&onderdeel=a", "tekst": "Dit onderdeel gaat over beleid." }] }
            """);
        Met("overzicht.json", """
            { "artikelen": [{ "lid": "9:7 lid 1", "reden": "Betrokkenheid." }, { "lid": "9:7 lid 2", "reden": "Uitzondering." }, { "lid": "9:3", "reden": "Geen plicht." }],
              "codes": [{ "code": "N01", "onderwerp": "Ondertekenen", "normen": ["proef"] }] }
            """);
        Met("kader.json", """
            { "id": "proef", "titel": "Proef", "versie": "1.0.0", "kernwaarden": [{ "id": "eerlijk", "naam": "Eerlijk" }],
              "vereisten": [{ "id": "onpartijdigheid", "nummer": 1, "naam": "Onpartijdigheid", "kernwaarde": "eerlijk", "definitie": "De overheid is onpartijdig.", "voorheen": [] }],
              "themas": [{ "id": "behandelaar", "naam": "De behandelaar" }] }
            """);
        if (metGevallen)
        {
            Met(Gevallen, $$"""
                { "norm": "proef", "gevallen": [
                  {{Geval("ondertekend", "\"overGedraging\": true, \"ondertekend\": true, \"bijlagen\": false", "nageleefd")}},
                  {{Geval("niet ondertekend", "\"overGedraging\": true, \"ondertekend\": false, \"bijlagen\": false", "geschonden")}},
                  {{Geval("mondeling", "\"overGedraging\": false, \"ondertekend\": true", "nietVanToepassing")}},
                  {{Geval("met bijlagen", "\"overGedraging\": true, \"ondertekend\": false, \"bijlagen\": true", "nietVanToepassing")}},
                  {{Geval("niets bekend", "\"elektronisch\": true", "nietVastTeStellen")}}
                ] }
                """);
        }
    }

    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Bestanden => bestanden;

    public static string Geval(string naam, string klacht, string verwacht) => $$"""
        { "naam": "{{naam}}", "op": "2024-06-01", "dossier": { "bestuursorgaan": { "soort": "college" },
          "klacht": { "ontvangen": "2024-01-10", {{klacht}} }, "afdoening": { "datum": "2024-02-15" } }, "verwacht": "{{verwacht}}" }
        """;

    public Controlekader Met(string pad, string inhoud)
    {
        bestanden[pad] = Encoding.UTF8.GetBytes(inhoud);
        return this;
    }

    /// <summary>A file with the first occurrence of a piece of its text replaced.</summary>
    public Controlekader Vervang(string pad, string oud, string nieuw)
    {
        var tekst = Tekst(pad);
        var plek = tekst.IndexOf(oud, StringComparison.Ordinal);
        return plek < 0 ? throw new ArgumentException(oud) : Met(pad, string.Concat(tekst.AsSpan(0, plek), nieuw, tekst.AsSpan(plek + oud.Length)));
    }

    /// <summary>A second norm, made of the first.</summary>
    public Controlekader MetTweede(string bestand, params (string Oud, string Nieuw)[] anders)
    {
        Met(bestand, Normtekst);
        foreach (var (oud, nieuw) in anders)
        {
            Vervang(bestand, oud, nieuw);
        }

        return this;
    }

    public string Tekst(string pad) => Encoding.UTF8.GetString(bestanden[pad].Span);

    public Kaderwerk Lees()
    {
        var gelezen = Kaderwerklezer.Lees(bestanden);
        Assert.That(gelezen.Problemen.Select(p => $"{p.Plaats} {p.Melding}"), Is.Empty);
        return gelezen.Waarde;
    }

    public Bevinding[] Controleer() => [.. Ronde().Bevindingen];

    public Controleronde Ronde() => Controleur.Controleer(new(Lees(), new Kaderbronnen(bestanden)));

    private static string Woord(Feitlid feit)
    {
        var woorden = feit.Waarde.Soort == Waardesoort.Waarheid ? "\"bevestigend\": \"het is zo\", \"ontkennend\": \"het is niet zo\"" : "\"bevestigend\": \"het is {{ waarde }}\"";
        return $"\"{feit.Pad}\": {{ \"vraag\": \"Is het zo?\", {woorden}{(feit.IsGewogen ? ", \"aanwijzingen\": [\"Het staat er.\"]" : string.Empty)} }}";
    }
}
