using System.Globalization;

namespace Behoorlijkheid.Brieven.Vormen;

/// <summary>The measures of Office Open XML: twentieths of a point, and half points for the size of letters.</summary>
internal static class Docxmaat
{
    public static int Millimeters(decimal millimeters) => Punten(Briefmaten.Punten(millimeters));

    public static int Punten(decimal punten) => (int)Math.Round(punten * 20, MidpointRounding.AwayFromZero);

    public static string Letters(decimal punten) => Tekst((int)Math.Round(punten * 2, MidpointRounding.AwayFromZero));

    public static string Tekst(int getal) => getal.ToString(CultureInfo.InvariantCulture);
}
