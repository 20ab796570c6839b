namespace Behoorlijkheid.Dossiers;

/// <summary>How a name of the model is spelled in dossiers, norms and output.</summary>
internal static class JsonNaam
{
    public static string Van(string naam) => char.ToLowerInvariant(naam[0]) + naam[1..];
}
