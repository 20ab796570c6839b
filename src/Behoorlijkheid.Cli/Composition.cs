using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Behoorlijkheid.Cli;

/// <summary>Puts the parts together: configuration from the environment, logging to standard error when asked for, Ctrl-C.</summary>
/// <remarks>The builder without defaults: appsettings files and the watching of them, event logs and metrics cost more at start-up than an assessment.</remarks>
internal static class Composition
{
    private const string Prefix = "BEHOORLIJKHEID_";

    public static string Version { get; } = typeof(Beoordelaar).Assembly.GetName().Version!.ToString(3);

    public static AssessHost Build(AssessRequest request, Inputs inputs, Terminal terminal, TimeProvider time)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new() { DisableDefaults = true });
        builder.Configuration.AddEnvironmentVariables(Prefix);
        AddLogging(builder);
        builder.Services
            .Configure<ConsoleLifetimeOptions>(o => o.SuppressStatusMessages = true)
            .AddSingleton(request)
            .AddSingleton(inputs)
            .AddSingleton(terminal)
            .AddSingleton(time)
            .AddSingleton<OutputWriter>()
            .AddSingleton<ProblemWriter>()
            .AddSingleton<AssessCommand>();
        return new(builder.Build());
    }

    // BEHOORLIJKHEID_LOG=Information tells what is read and how long it takes; nobody else pays for a logger.
    private static void AddLogging(HostApplicationBuilder builder)
    {
        if (Enum.TryParse<LogLevel>(builder.Configuration["LOG"], ignoreCase: true, out var level))
        {
            builder.Logging.SetMinimumLevel(level).AddFilter("Microsoft", LogLevel.Warning)
                .AddSimpleConsole(o => o.SingleLine = true)
                .Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
        }
    }
}
