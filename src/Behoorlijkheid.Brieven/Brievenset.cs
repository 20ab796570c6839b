using System.Collections.Immutable;
using Behoorlijkheid.Oordelen;

namespace Behoorlijkheid.Brieven;

/// <summary>The letters of one dossier, and the manifest that ties each to its beoordeling.</summary>
public sealed class Brievenset
{
    internal Brievenset(ImmutableArray<Brief> brieven, Beoordeling beoordeling, string sjablonenSha256)
    {
        Brieven = brieven;
        Beoordeling = beoordeling;
        SjablonenSha256 = sjablonenSha256;
    }

    /// <summary>The letters.</summary>
    public ImmutableArray<Brief> Brieven { get; }

    /// <summary>The beoordeling that they follow from.</summary>
    public Beoordeling Beoordeling { get; }

    /// <summary>SHA-256 of the templates, lower-case hexadecimal.</summary>
    public string SjablonenSha256 { get; }

    /// <summary>The files of the set: every letter in every form, and <c>manifest.json</c>, by name.</summary>
    /// <returns>The contents.</returns>
    public ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Bestanden() => Manifest.Bestanden(this);
}
