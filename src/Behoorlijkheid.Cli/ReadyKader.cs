using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Cli;

/// <summary>A kader, and what assesses by it.</summary>
internal sealed record ReadyKader(Toetsingskader Kader, Beoordelaar Beoordelaar);
