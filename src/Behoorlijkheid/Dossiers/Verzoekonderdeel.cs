using System.Collections.Immutable;

namespace Behoorlijkheid.Dossiers;

/// <summary>One part of the request to the ombudsman: what he is asked to judge and what it invokes (Awb 9:18).</summary>
public sealed record Verzoekonderdeel
{
    private readonly Rij<string> normen;
    private readonly Rij<string> themas;
    private readonly Rij<string> vereisten;
    private readonly Rij<string> klachtonderdelen;
    private readonly Rij<string> beklaagden;
    private readonly Rij<string> items;

    /// <summary>What the dossier calls it; unique among all ids of the dossier.</summary>
    [Verplicht]
    public string Id { get; init; } = "";

    /// <summary>What the verzoeker asks to judge, in words.</summary>
    [Verplicht]
    [Persoonsgegeven]
    public string Omschrijving { get; init; } = "";

    /// <summary>Whether it concerns how the complaint was handled or the conduct itself; only the first needs no complaint to the organ beforehand (Awb 9:20 lid 2).</summary>
    [Verplicht]
    public Voorwerp Voorwerp { get; init; }

    /// <summary>Ids of the norms it invokes; empty when it is not limited to norms.</summary>
    public ImmutableArray<string> Normen
    {
        get => normen.Items;
        init => normen = new(value);
    }

    /// <summary>Ids of the themes it invokes; empty when it is not limited to themes.</summary>
    public ImmutableArray<string> Themas
    {
        get => themas.Items;
        init => themas = new(value);
    }

    /// <summary>Ids of the vereisten it invokes; empty when it is not limited to vereisten.</summary>
    public ImmutableArray<string> Vereisten
    {
        get => vereisten.Items;
        init => vereisten = new(value);
    }

    /// <summary>Ids of the parts of the complaint that it concerns; empty when it concerns them all.</summary>
    [Verwijst("klachtonderdelen")]
    public ImmutableArray<string> Klachtonderdelen
    {
        get => klachtonderdelen.Items;
        init => klachtonderdelen = new(value);
    }

    /// <summary>Ids of the beklaagden whom it concerns; empty when it concerns them all.</summary>
    [Verwijst("beklaagden")]
    public ImmutableArray<string> Beklaagden
    {
        get => beklaagden.Items;
        init => beklaagden = new(value);
    }

    /// <summary>Ids of the items of any list to which it is limited; empty when it is not.</summary>
    [Verwijst("*")]
    public ImmutableArray<string> Items
    {
        get => items.Items;
        init => items = new(value);
    }

    /// <summary>The facts that decide whether the ombudsman may and must judge it (Awb 9:20 and 9:22 to 9:24).</summary>
    public Toegang Toegang { get; init; } = new();

    /// <summary>The ombudsman's decision not to judge it; <c>null</c> when he took none (Awb 9:25 lid 1).</summary>
    public OnderdeelBesluit? Besluit { get; init; }
}
