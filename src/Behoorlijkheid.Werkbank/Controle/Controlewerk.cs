using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Werkbank.Dekking;

namespace Behoorlijkheid.Werkbank.Controle;

/// <summary>What the checks look at: a kader with its cases, and the files it was read from.</summary>
internal sealed class Controlewerk
{
    private readonly Lazy<Kaderdekking> dekking;

    public Controlewerk(Kaderwerk werk, Kaderbronnen bronnen)
    {
        Werk = werk;
        Bronnen = bronnen;
        dekking = new(() => new Dekkingsmeter(werk, metBeslissing: false).Meet());
        Uitdrukkingen = Kaderinhoud.Uitdrukkingen(werk.Kader, bronnen);
        Teksten = Kaderinhoud.Teksten(werk.Kader, bronnen);
    }

    public Kaderwerk Werk { get; }

    public Toetsingskader Kader => Werk.Kader;

    public Kaderbronnen Bronnen { get; }

    public ImmutableArray<Uitdrukkingsplaats> Uitdrukkingen { get; }

    public ImmutableArray<Tekstplaats> Teksten { get; }

    /// <summary>What the cases show; measured when it is asked for.</summary>
    public Kaderdekking Dekking => dekking.Value;

    /// <summary>A finding.</summary>
    public Bevinding Vond(string code, string bestand, string pointer, string zin, string? suggestie = null, Tekstherstel? herstel = null) =>
        new(Controlelijst.Zoek(code) ?? throw new ArgumentOutOfRangeException(nameof(code), code, null), Bronnen.Plaats(bestand, pointer), zin, suggestie, herstel);
}
