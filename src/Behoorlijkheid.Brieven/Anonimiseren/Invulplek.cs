namespace Behoorlijkheid.Brieven.Anonimiseren;

/// <summary>A place that is still to be filled in, such as <c>[naam van de klager]</c>: it is no value, and identifies nobody.</summary>
internal static class Invulplek
{
    public static bool Is(string tekst) =>
        tekst.AsSpan().Trim() is ['[', .. var binnen, ']'] && !binnen.ContainsAny('[', ']');
}
