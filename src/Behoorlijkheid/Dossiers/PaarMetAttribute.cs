namespace Behoorlijkheid.Dossiers;

/// <summary>On <see cref="PaarFeiten{T}"/>: with the items of which list the pair is formed, and the fact's name in a norm over that pair.</summary>
/// <param name="lijst">JSON name of the list at the root of the dossier whose ids are the keys.</param>
/// <param name="naam">Name of the fact in a norm over the pair.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class PaarMetAttribute(string lijst, string naam) : Attribute
{
    public string Lijst { get; } = lijst;

    public string Naam { get; } = naam;
}
