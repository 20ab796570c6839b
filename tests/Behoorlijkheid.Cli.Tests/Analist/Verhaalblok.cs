namespace Behoorlijkheid.Cli.Tests.Analist;

/// <summary>A block of the story between fences.</summary>
/// <param name="Opdracht">What the comment above it says: <c>doe</c> and commands to replay, or where its text comes from; empty without one.</param>
/// <param name="Van">The index of its first line in the story.</param>
/// <param name="Tot">The index after its last line.</param>
internal sealed record Verhaalblok(string Opdracht, int Van, int Tot);
