using System.Collections.Immutable;
using Behoorlijkheid.Werkbank;
using Behoorlijkheid.Werkbank.Documentatie;

namespace Behoorlijkheid.Browser.Tests.Support;

/// <summary>The site of the shipped kader, in a folder of its own.</summary>
internal sealed class Site
{
    /// <summary>A page of every kind there is.</summary>
    public static readonly ImmutableArray<string> Kinds =
    [
        "index.html",
        "leeswijzer.html",
        "zoeken.html",
        "artikelen.html",
        "vereisten.html",
        "vereisten/onpartijdigheid.html",
        "themas.html",
        "soorten.html",
        "begrippen.html",
        "begrippen/voldoende-afstand.html",
        "feiten.html",
        "feiten/contact.html",
        "termijnen.html",
        "toegang.html",
        "normen/awb-9-7-lid-1.html",
        "normen/awb-9-11-lid-3.html",
        "normen/awb-9-11-lid-3.tot-2009-12-21.html",
        "normen/weging-fair-play.html",
    ];

    public Site()
    {
        Folder = Directory.CreateTempSubdirectory("behoorlijkheid-site-").FullName;
        Documentatiemap.Schrijf(Folder, Documentatiemaker.Maak(Kaderwerklezer.Meegeleverd().Waarde));
    }

    public string Folder { get; }

    public string AddressOf(string page) => new Uri(Path.Combine(Folder, page)).AbsoluteUri;

    public void Remove() => Directory.Delete(Folder, recursive: true);
}
