namespace Behoorlijkheid.Cli;

/// <summary>What the command tells the one who called it.</summary>
internal static class ExitCode
{
    public const int Assessed = 0;

    /// <summary>Something that is not due to the input: a file that cannot be written, or a fault of the program.</summary>
    public const int Unexpected = 1;

    public const int WrongUse = 2;

    public const int InputRefused = 3;

    /// <summary>The workbench found something to do: a case that ends otherwise, too little covered.</summary>
    public const int Findings = 4;
}
