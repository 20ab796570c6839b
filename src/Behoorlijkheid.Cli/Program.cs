using Behoorlijkheid.Cli;
using Behoorlijkheid.Normen.Uitdrukkingen;

// An assessment needs the parser, whatever else the words of the command turn out to say: it gets ready beside them.
if (args is ["beoordeel" or "termijnen", _, ..])
{
    Parserstart.Begin();
}

return CommandLine.Run(args, Terminal.OfProcess(), TimeProvider.System);
