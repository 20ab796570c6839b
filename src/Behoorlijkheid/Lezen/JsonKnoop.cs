namespace Behoorlijkheid.Lezen;

/// <summary>A value in a JSON input that knows where it stands.</summary>
internal abstract class JsonKnoop
{
    private readonly JsonKnoop? ouder;
    private readonly string? naam;
    private readonly int index;

    private protected JsonKnoop(JsonBron bron, int token, JsonSleutel sleutel)
    {
        Bron = bron;
        Token = token;
        (ouder, naam, index) = sleutel;
    }

    /// <summary>Where it stands.</summary>
    public Plaats Plaats => Bron.Op(Pointer, Bron.Offset(Token));

    /// <summary>JSON pointer to it.</summary>
    public string Pointer => ouder is null ? string.Empty : Jsonpointer.Onder(ouder.Pointer, naam, index);

    /// <summary>What stands there, to quote in a sentence.</summary>
    public abstract string Citaat { get; }

    private protected JsonBron Bron { get; }

    private protected int Token { get; }

    /// <summary>The place of something inside this value that starts at another token.</summary>
    /// <param name="token">Number of that token.</param>
    /// <param name="lid">Name of the member it belongs to.</param>
    /// <returns>The place.</returns>
    internal Plaats PlaatsVan(int token, string lid) => Bron.Op(Jsonpointer.Onder(Pointer, lid, 0), Bron.Offset(token));
}
