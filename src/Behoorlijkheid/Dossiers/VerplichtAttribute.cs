namespace Behoorlijkheid.Dossiers;

/// <summary>A plain property that the dossier must state: an id, or what a statement is about.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class VerplichtAttribute : Attribute;
