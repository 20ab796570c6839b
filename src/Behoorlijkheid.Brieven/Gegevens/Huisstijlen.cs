using System.Collections.Immutable;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>The house styles: that of the ombudsman, and that of the bestuursorgaan for its own letters.</summary>
internal sealed record Huisstijlen(Briefhuis Ombudsman, Briefhuis Bestuursorgaan)
{
    /// <summary>What the head of a letter can show.</summary>
    public static ImmutableArray<string> Gegevens { get; } = ["datum", "kenmerk", "onderwerp", "contactpersoon", "telefoon", "email"];
}
