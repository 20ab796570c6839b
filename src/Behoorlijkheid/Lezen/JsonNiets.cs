namespace Behoorlijkheid.Lezen;

/// <summary>A JSON <c>null</c>: nobody has stated it.</summary>
internal sealed class JsonNiets(JsonBron bron, int token, JsonSleutel sleutel) : JsonKnoop(bron, token, sleutel)
{
    public override string Citaat => "null";
}
