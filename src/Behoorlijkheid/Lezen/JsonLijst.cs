using System.Collections.Immutable;

namespace Behoorlijkheid.Lezen;

/// <summary>A JSON array.</summary>
internal sealed class JsonLijst(JsonBron bron, int token, JsonSleutel sleutel) : JsonKnoop(bron, token, sleutel)
{
    private ImmutableArray<JsonKnoop> items = [];

    public ImmutableArray<JsonKnoop> Items => items;

    public override string Citaat => "een lijst";

    internal void Sluit(ImmutableArray<JsonKnoop> alle) => items = alle;
}
