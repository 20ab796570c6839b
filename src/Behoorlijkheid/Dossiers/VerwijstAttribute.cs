namespace Behoorlijkheid.Dossiers;

/// <summary>A plain text or list of texts that holds ids of items elsewhere in the dossier.</summary>
/// <param name="lijst">Path of the list that holds them, such as <c>beklaagden</c> or <c>verzoek.onderdelen</c>; <c>*</c> for any list.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class VerwijstAttribute(string lijst) : Attribute
{
    public string Lijst { get; } = lijst;
}
