namespace Behoorlijkheid.Recht;

/// <summary>A part of the place that a <see cref="Jci"/> refers to.</summary>
/// <param name="Naam">What it is, such as <c>artikel</c>.</param>
/// <param name="Waarde">Which one, such as <c>9:7</c>.</param>
/// <remarks>A record and not a tuple: lists of a tuple would be compiled at every start.</remarks>
internal sealed record Jcideel(string Naam, string Waarde);
