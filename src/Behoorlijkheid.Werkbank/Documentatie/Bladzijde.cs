using System.Collections.Immutable;

namespace Behoorlijkheid.Werkbank.Documentatie;

/// <summary>A page: where it stands, what it is called and what it says.</summary>
/// <param name="Adres">Path from the root of the site.</param>
/// <param name="Titel">What it is called.</param>
/// <param name="Inhoud">What stands in it below its heading.</param>
internal sealed record Bladzijde(string Adres, string Titel, Html Inhoud)
{
    /// <summary>The part of the site that it belongs to: the address that the menu marks.</summary>
    public string Onder { get; init; } = Adres;

    /// <summary>What stands above the heading.</summary>
    public Html? Boven { get; init; }

    /// <summary>The parts of the page, for who wants to go to one.</summary>
    public ImmutableArray<Bladdeel> Delen { get; init; } = [];
}
