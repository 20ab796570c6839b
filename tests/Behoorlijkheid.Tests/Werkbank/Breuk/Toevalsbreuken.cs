using System.Text;
using Behoorlijkheid.Tests.Werkbank.Schemas;
using Newtonsoft.Json.Linq;

namespace Behoorlijkheid.Tests.Werkbank.Breuk;

/// <summary>Damage of which nobody knows whether the kader is still right.</summary>
internal static class Toevalsbreuken
{
    /// <summary>The file that was damaged, and what it holds now.</summary>
    public static (string Pad, byte[] Bytes) Maak(Random kans)
    {
        var (pad, bytes) = Breukkader.Bestanden.ElementAt(kans.Next(Breukkader.Bestanden.Count));
        if (kans.Next(3) == 0)
        {
            var json = JObject.Parse(Encoding.UTF8.GetString(bytes));
            Regelmutatie.Muteer(json, kans);
            return (pad, Breukkader.Bytes(json));
        }

        var nieuw = bytes.ToList();
        for (var i = 1 + kans.Next(3); i > 0; i--)
        {
            Verander(nieuw, kans);
        }

        return (pad, [.. nieuw]);
    }

    private static void Verander(List<byte> bytes, Random kans)
    {
        var plek = kans.Next(bytes.Count);
        var lengte = Math.Min(1 + kans.Next(kans.Next(2) == 0 ? 3 : 200), bytes.Count - plek);
        var stuk = bytes.GetRange(plek, lengte);
        switch (kans.Next(6))
        {
            case 0:
                bytes[plek] ^= (byte)(1 << kans.Next(8));
                break;
            case 1:
                bytes[plek] = (byte)"{}[]:,\"\\0aA.-("[kans.Next(14)];
                break;
            case 2 when bytes.Count > lengte + 1:
                bytes.RemoveRange(plek, lengte);
                break;
            case 3:
                bytes.InsertRange(kans.Next(bytes.Count), stuk);
                break;
            case 4 when bytes.Count > lengte + 1:
                bytes.RemoveRange(plek, lengte);
                bytes.InsertRange(kans.Next(bytes.Count), stuk);
                break;
            default:
                stuk.Reverse();
                bytes.RemoveRange(plek, lengte);
                bytes.InsertRange(plek, stuk);
                break;
        }
    }
}
