using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using static Behoorlijkheid.Tests.Werkbank.Controle.Controlekader;

namespace Behoorlijkheid.Tests.Werkbank.Controle;

/// <content>Texts and the words for facts.</content>
internal static partial class Controlevoorbeelden
{
    private const string Onbekend = "Uit dit dossier is niet vast te stellen of de klacht is ondertekend.";
    private const string Feit = "\"klacht.ondertekend\": { \"vraag\": \"Is het zo?\", \"bevestigend\": \"het is zo\", \"ontkennend\": \"het is niet zo\"";

    private static void Teksten(Dictionary<string, Controlevoorbeeld> alle)
    {
        Voeg(alle, "norm-titel-zonder-inhoud", Norm, Titel, "Ondertekening", "Ondertekening vereist");
        Voeg(alle, "norm-aanwijzing-niet-gebiedend", Norm, Aanwijzing, "Het bestuursorgaan ondertekent de klacht.", "Laat de klacht ondertekenen.");
        Voeg(
            alle, "norm-verwijt-bij-onbekend", Norm, Onbekend, "Uit dit dossier is niet vast te stellen of de klacht ten onrechte niet is ondertekend.",
            "Uit dit dossier is niet vast te stellen of de klacht niet is ondertekend.");
        Voeg(alle, "norm-onbekend-zonder-aanhef", Norm, Onbekend, "Onduidelijk is of de klacht is ondertekend.", "Uit dit dossier is niet vast te stellen wie ondertekende.");
        Voeg(alle, "norm-motivering-gelijk", Norm, "De klacht is niet ondertekend.", "De klacht is ondertekend.", "De klacht is niet ondertekend door de klager.");
        Voeg(alle, "kader-tekst-niet-af", Norm, Aanwijzing, "Onderteken de klacht binnen … dagen.", "Onderteken de klacht binnen twee dagen.");
        Voeg(alle, "kader-plaatshouder-onbekend", Norm, Aanwijzing, "Onderteken {{ klacht.ontvangen }} de klacht.", "Onderteken op tijd de klacht.");
        Voeg(alle, "kader-spaties", Norm, Aanwijzing, "Onderteken  de klacht.", "Onderteken steeds de klacht.");
        Voeg(alle, "kader-zin-zonder-punt", Norm, Aanwijzing, "Onderteken de klacht", "Onderteken de klacht!");
        alle["norm-titel-dubbel"] = new(
            new(),
            Tweede((Voldaan, "\"klacht.gedagtekend\"")).Vervang("twee.json", "Dagtekening", "Ondertekening"),
            Tweede((Voldaan, "\"klacht.gedagtekend\"")));
    }

    private static void Leesbaarheid(Dictionary<string, Controlevoorbeeld> alle)
    {
        Voeg(alle, "kader-zin-te-lang", Norm, Aanwijzing, Zin(31), Zin(30));
        Voeg(
            alle, "kader-zin-genest", Norm, Aanwijzing, "Zeg dat de klager, die weet dat het mag, vraagt omdat het moet.",
            "Zeg dat de klager, die weet dat het mag, vraagt om antwoord.");
        Voeg(
            alle, "kader-zin-lijdend", Norm, Aanwijzing, "Laat weten of wordt gewerkt, wordt gebeld of werd geschreven.", "Laat weten of wordt gewerkt of wordt gebeld.");
        Voeg(alle, "kader-jargon", Norm, Aanwijzing, "Onderteken de klacht middels een pen.", "Onderteken de klacht met een pen.");

        static string Zin(int woorden) => $"Onderteken {string.Join(' ', Enumerable.Repeat("en", woorden - 2))} klaar.";
    }

    private static void Woorden(Dictionary<string, Controlevoorbeeld> alle)
    {
        Voeg(alle, "kader-vraag-zonder-vraagteken", "feiten.json", Feit, Feit.Replace("zo?", "zo", StringComparison.Ordinal), Feit.Replace("zo?", "zo? (Of niet.)", StringComparison.Ordinal));
        Voeg(alle, "kader-woorden-gelijk", "feiten.json", Feit, Feit.Replace("het is niet zo", "het is zo", StringComparison.Ordinal));
        alle["norm-open-zonder-aanwijzingen"] = new(new(), Gewogen(met: false), Gewogen(met: true));
    }

    /// <summary>A kader whose norm reads a fact that only a person can weigh.</summary>
    private static Controlekader Gewogen(bool met)
    {
        var model = Feitenmodel.Klachtdossier;
        var feit = model.Feiten.First(f => f.IsGewogen && f.Waarde.Soort == Waardesoort.Waarheid && model.Lijsten.All(l => !f.Pad.StartsWith(l.Pad + ".", StringComparison.Ordinal)));
        var kader = new Controlekader().Vervang(Norm, Voldaan, $"\"{feit.Pad}\"");
        var woorden = $"\"{feit.Pad}\": {{ \"vraag\": \"Is het zo?\", \"bevestigend\": \"het is zo\", \"ontkennend\": \"het is niet zo\"";
        return met ? kader : kader.Vervang("feiten.json", woorden + ", \"aanwijzingen\": [\"Het staat er.\"]", woorden);
    }
}
