namespace Behoorlijkheid.Cli.Tests.Support;

/// <summary>How a run of the command ended.</summary>
internal sealed record Run(int Code, string Out, string Error);
