using System.Collections.Immutable;
using Behoorlijkheid.Brieven.Anonimiseren;
using Behoorlijkheid.Brieven.Gegevens;

namespace Behoorlijkheid.Brieven.Sjablonen;

/// <summary>The templates, house styles and sentences of letters and what makes them anonymous, checked; make it once and use it from any thread.</summary>
public sealed class Sjabloonset
{
    internal const string Extensie = ".liquid";
    internal const string Zinnenbestand = "zinnen.json";
    internal const string Huisstijlbestand = "huisstijl.json";
    internal const string Anoniembestand = "anoniem.json";

    /// <summary>The files that are no templates.</summary>
    internal static readonly ImmutableArray<string> Jsonbestanden = [Zinnenbestand, Huisstijlbestand, Anoniembestand];

    internal Sjabloonset(Sjabloonmotor motor, Huisstijlen huisstijlen, Briefzinnen zinnen, Anonimiseerregels anonimiseerregels, Kaderdagen kaderdagen, string sha256)
    {
        Motor = motor;
        Huisstijlen = huisstijlen;
        Zinnen = zinnen;
        Anonimiseerregels = anonimiseerregels;
        Kaderdagen = kaderdagen;
        Uitleg = new(zinnen.Begrippen);
        Sha256 = sha256;
    }

    /// <summary>SHA-256 of all files of the set by name, lower-case hexadecimal.</summary>
    public string Sha256 { get; }

    internal Sjabloonmotor Motor { get; }

    internal Huisstijlen Huisstijlen { get; }

    internal Briefzinnen Zinnen { get; }

    internal Anonimiseerregels Anonimiseerregels { get; }

    /// <summary>The days of the law in the sentences of letters.</summary>
    internal Kaderdagen Kaderdagen { get; }

    internal Begripsuitleg Uitleg { get; }
}
