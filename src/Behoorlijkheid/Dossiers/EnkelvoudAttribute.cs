namespace Behoorlijkheid.Dossiers;

/// <summary>The singular of a list: the name that one item bears in a norm.</summary>
/// <param name="naam">The singular, as norms write it.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class EnkelvoudAttribute(string naam) : Attribute
{
    public string Naam { get; } = naam;
}
