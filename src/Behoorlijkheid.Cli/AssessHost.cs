using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Behoorlijkheid.Cli;

/// <summary>A host that does one piece of work and stops.</summary>
internal sealed class AssessHost(IHost host) : IDisposable
{
    public int Run()
    {
        host.Start();
        var stopping = host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        var command = host.Services.GetRequiredService<AssessCommand>();

        // A read from standard input and an assessment do not listen while they run: not to wait for them is how they stop.
        var work = Task.Run(() => command.Run(stopping), stopping);
        var code = work.WaitAsync(stopping).GetAwaiter().GetResult();
        host.StopAsync(stopping).GetAwaiter().GetResult();
        return code;
    }

    public void Dispose() => host.Dispose();
}
