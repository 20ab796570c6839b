using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Tests.Voorbeelden;

/// <summary>The norms of the Emmen letter alone, with those that decide wegingen: a kader that stays small while the shipped one grows, so that a change of one statement shows what it does.</summary>
internal static class Briefkader
{
    private static readonly string[] Ids =
    [
        "awb-9-6", "awb-9-7-lid-1", "awb-9-9", "awb-9-10-lid-1-klager", "awb-9-10-lid-1-beklaagde", "awb-9-10-lid-3", "awb-9-11-lid-1",
        "awb-9-11-lid-2-klager", "awb-9-11-lid-2-beklaagde", "awb-9-12-lid-1", "awb-9-12-lid-2", "formele-behandeling-op-verzoek",
        "afstand-tot-beklaagde", "schijn-van-partijdigheid", "geen-oordeel-bij-tegenstrijdige-verklaringen",
        "niet-zonder-meer-lezing-medewerker", "oordeel-op-weging-van-feiten", "burgerperspectief",
    ];

    public static Toetsingskader Van(Toetsingskader kader, params string[] meer) => new(kader.Feestdagen)
    {
        Id = "brief",
        Titel = kader.Titel,
        Versie = "proef",
        Sha256 = new string('0', 64),
        Vereisten = kader.Vereisten,
        Kernwaarden = kader.Kernwaarden,
        Themas = kader.Themas,
        Begrippen = kader.Begrippen,
        Normen = [.. kader.Normen.Where(n => Ids.Contains(n.Id) || n.Thema == "weging" || meer.Contains(n.Id))],
        Toegangsgronden = kader.Toegangsgronden,
        Feitwoorden = kader.Feitwoorden,
    };
}
