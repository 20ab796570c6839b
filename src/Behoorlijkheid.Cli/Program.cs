using Behoorlijkheid.Cli;

return CommandLine.Run(args, Terminal.OfProcess(), TimeProvider.System);
