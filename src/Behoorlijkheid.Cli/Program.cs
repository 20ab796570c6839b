using Behoorlijkheid.Cli;
using Behoorlijkheid.Normen.Uitdrukkingen;

// The shipped kader comes prepared. Rules from a folder need the parser, whatever else the words of the command turn out to say: it gets ready beside them.
if (args.Any(word => word.StartsWith("--kader", StringComparison.Ordinal)))
{
    Parserstart.Begin();
}

return CommandLine.Run(args, Terminal.OfProcess(), TimeProvider.System);
