using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Normen.Lezing;

/// <summary>The hash of a kader: over its files by path, each as path, length and contents without white space.</summary>
internal static class Kaderhash
{
    public static string Van(ImmutableArray<Kaderbestand> bestanden)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> lengte = stackalloc byte[4];
        foreach (var bestand in bestanden)
        {
            var schrijver = new JsonSchrijver(compact: true);
            Schrijf(schrijver, bestand.Inhoud);
            var inhoud = Encoding.UTF8.GetBytes(schrijver.ToString());
            hash.AppendData(Encoding.UTF8.GetBytes(bestand.Pad + "\0"));
            BinaryPrimitives.WriteInt32BigEndian(lengte, inhoud.Length);
            hash.AppendData(lengte);
            hash.AppendData(inhoud);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Schrijf(JsonSchrijver schrijver, JsonKnoop knoop)
    {
        switch (knoop)
        {
            case JsonObject o:
                schrijver.Begin('{');
                foreach (var lid in o.Leden)
                {
                    schrijver.Naam(lid.Naam);
                    Schrijf(schrijver, lid.Waarde);
                }

                schrijver.Einde('}');
                break;
            case JsonLijst lijst:
                schrijver.Begin('[');
                foreach (var item in lijst.Items)
                {
                    Schrijf(schrijver, item);
                }

                schrijver.Einde(']');
                break;
            case JsonTekst tekst:
                schrijver.Tekst(tekst.Waarde);
                break;
            case JsonWaarheid waarheid:
                schrijver.Waarheid(waarheid.Waarde);
                break;
            case JsonGetal getal when getal.Geheel(out var waarde):
                schrijver.Getal(waarde);
                break;
            default:
                // A kader without problems holds nothing else.
                throw new System.Diagnostics.UnreachableException();
        }
    }
}
