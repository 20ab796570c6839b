namespace Behoorlijkheid.Dossiers;

/// <summary>A property that can identify a person, alone or with others.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class PersoonsgegevenAttribute : Attribute;
