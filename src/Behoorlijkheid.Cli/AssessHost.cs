using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Behoorlijkheid.Cli;

/// <summary>A host that does one piece of work and stops.</summary>
internal sealed class AssessHost(IHost host) : IAsyncDisposable
{
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        await host.StartAsync(cancellation).ConfigureAwait(false);
        var stopping = host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        var command = host.Services.GetRequiredService<AssessCommand>();

        // A read from standard input and an assessment do not listen while they run: not to wait for them is how they stop.
        var code = await Task.Run(() => command.RunAsync(stopping), stopping).WaitAsync(stopping).ConfigureAwait(false);
        await host.StopAsync(cancellation).ConfigureAwait(false);
        return code;
    }

    public async ValueTask DisposeAsync()
    {
        if (host is IAsyncDisposable disposable)
        {
            await disposable.DisposeAsync().ConfigureAwait(false);
        }
        else
        {
            host.Dispose();
        }
    }
}
