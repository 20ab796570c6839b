namespace Behoorlijkheid.Lezen;

/// <summary>A JSON <c>true</c> or <c>false</c>.</summary>
internal sealed class JsonWaarheid(JsonBron bron, int token, JsonSleutel sleutel, bool waarde) : JsonKnoop(bron, token, sleutel)
{
    public bool Waarde { get; } = waarde;

    public override string Citaat => Waarde ? "true" : "false";
}
