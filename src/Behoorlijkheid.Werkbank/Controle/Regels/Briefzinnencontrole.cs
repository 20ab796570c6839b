using Behoorlijkheid.Brieven.Sjablonen;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Controle.Regels;

/// <summary>The sentences of letters against the norms, of a kader that has such sentences beside it.</summary>
internal sealed class Briefzinnencontrole : IControle
{
    private const string Bestand = SjabloonsetReader.Voorvoegsel + Sjabloonset.Zinnenbestand;

    private static readonly string[] Normzinnen = ["uitgangspunt", "nageleefd", "geschonden"];

    public IEnumerable<Bevinding> Zoek(Controlewerk werk)
    {
        if (werk.Bronnen.Inhoud(Bestand) is null)
        {
            return [];
        }

        // What is weighed has a sentence of its own in every letter.
        var zinnen = werk.Bronnen.Knoop(Bestand, "/normen") as JsonObject;
        return from norm in werk.Kader.Normen
               where !Wegingen.Weegt(norm) && Gemist(zinnen, norm) is [_, ..]
               select werk.Vond("norm-zonder-briefzinnen", norm.Bestand, "/id", ControleTeksten.ZonderBriefzinnen(Gemist(zinnen, norm)));
    }

    // As letters look them up: those of the version, else those of the id.
    private static string[] Gemist(JsonObject? zinnen, Norm norm)
    {
        var eigen = (zinnen?.Zoek(Path.GetFileNameWithoutExtension(norm.Bestand)) ?? zinnen?.Zoek(norm.Id)) as JsonObject;
        return [.. Normzinnen.Where(naam => eigen?.Zoek(naam) is null)];
    }
}
