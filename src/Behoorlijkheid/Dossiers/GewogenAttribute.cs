namespace Behoorlijkheid.Dossiers;

/// <summary>A fact that only a person can weigh: a statement of it needs <c>beoordeeldDoor</c> and <c>toelichting</c>.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class GewogenAttribute : Attribute;
