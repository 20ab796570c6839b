using System.Text;

namespace Behoorlijkheid.Normen.Lezing;

/// <summary>The order of norms: by path as a reader counts, so that article 9:6 comes before 9:10.</summary>
internal static class Normvolgorde
{
    private const int Cijfers = 6;

    /// <summary>A key by which paths sort so, ordinally.</summary>
    /// <param name="pad">Path in the kader.</param>
    /// <returns>The path with every number written out to the same width.</returns>
    public static string Sleutel(string pad)
    {
        var sleutel = new StringBuilder(pad.Length + Cijfers);
        for (var i = 0; i < pad.Length;)
        {
            var eind = i;
            while (eind < pad.Length && char.IsAsciiDigit(pad[eind]))
            {
                eind++;
            }

            sleutel.Append('0', eind > i ? Math.Max(0, Cijfers - (eind - i)) : 0);
            eind = Math.Max(eind, i + 1);
            sleutel.Append(pad, i, eind - i);
            i = eind;
        }

        return sleutel.ToString();
    }
}
