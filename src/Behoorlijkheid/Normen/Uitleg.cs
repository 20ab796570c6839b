namespace Behoorlijkheid.Normen;

/// <summary>Another reading of contested law than the one a norm follows.</summary>
internal sealed record Uitleg
{
    /// <summary>Its name within the norm.</summary>
    public required string Id { get; init; }

    /// <summary>What the readings differ about, as a question.</summary>
    public required string Vraag { get; init; }

    /// <summary>The reading that the norm follows, as a sentence.</summary>
    public required string Gevolgd { get; init; }

    /// <summary>This reading, as a sentence.</summary>
    public required string Andere { get; init; }

    /// <summary>The text that can be read in more than one way.</summary>
    public required string Bron { get; init; }

    /// <summary>What stands in the place of the norm's condition; <c>null</c> where the readings agree.</summary>
    public Voorwaarde? VanToepassingAls { get; init; }

    /// <inheritdoc cref="VanToepassingAls"/>
    public Voorwaarde? OpeisbaarAls { get; init; }

    /// <inheritdoc cref="VanToepassingAls"/>
    public Voorwaarde? VoldaanAls { get; init; }

    /// <summary>The norm as this reading has it.</summary>
    public Norm Van(Norm norm) => norm with
    {
        VanToepassingAls = VanToepassingAls ?? norm.VanToepassingAls,
        OpeisbaarAls = OpeisbaarAls ?? norm.OpeisbaarAls,
        VoldaanAls = VoldaanAls ?? norm.VoldaanAls,
        Uitleg = [],
    };
}
