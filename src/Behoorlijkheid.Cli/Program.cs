using Behoorlijkheid.Cli;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Normen.Uitdrukkingen;

// What an assessment needs, whatever else the words of the command turn out to say, gets ready beside them: the shipped kader,
// or the parser that rules from a folder are read with.
if (args is ["beoordeel" or "termijnen" or "brief", _, ..])
{
    if (Array.Exists(args, word => word.StartsWith("--kader", StringComparison.Ordinal)))
    {
        Parserstart.Begin();
    }
    else
    {
        _ = Task.Run(() => KaderReader.Meegeleverd);
    }
}

return CommandLine.Run(args, Terminal.OfProcess(), TimeProvider.System);
