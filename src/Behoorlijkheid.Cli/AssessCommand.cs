using Microsoft.Extensions.Logging;

namespace Behoorlijkheid.Cli;

/// <summary>Reads a dossier and a kader, assesses, and writes what follows.</summary>
internal sealed partial class AssessCommand(
    AssessRequest request,
    KaderSource source,
    InputReader input,
    OutputWriter output,
    ProblemWriter problems,
    TimeProvider time,
    ILogger<AssessCommand> logger)
{
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var start = time.GetTimestamp();
        var dossier = await input.ReadAsync(request.Dossier, cancellation).ConfigureAwait(false);
        if (!dossier.Probeer(out var read))
        {
            return await problems.RefuseAsync(dossier.Problemen, dossier.Waarschuwingen, "Het dossier").ConfigureAwait(false);
        }

        cancellation.ThrowIfCancellationRequested();
        var kader = await source.Kader.WaitAsync(cancellation).ConfigureAwait(false);
        if (!kader.Probeer(out var norms))
        {
            return await problems.RefuseAsync(kader.Problemen, kader.Waarschuwingen, "Het toetsingskader").ConfigureAwait(false);
        }

        var reading = time.GetElapsedTime(start);
        LogRead(norms.Id, norms.Versie, reading);
        cancellation.ThrowIfCancellationRequested();
        var assessed = new Beoordelaar(norms).Beoordeel(read, request.AsOf ?? DateOnly.FromDateTime(time.GetLocalNow().DateTime));
        if (!assessed.Probeer(out var beoordeling))
        {
            return await problems.RefuseAsync(assessed.Problemen, assessed.Waarschuwingen, "Het dossier").ConfigureAwait(false);
        }

        cancellation.ThrowIfCancellationRequested();
        await problems.WriteAsync([.. dossier.Waarschuwingen, .. kader.Waarschuwingen, .. assessed.Waarschuwingen]).ConfigureAwait(false);
        var code = await output.WriteAsync(beoordeling, request).ConfigureAwait(false);
        var whole = time.GetElapsedTime(start);
        LogDone(whole);
        return code;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Dossier en kader {Kader} {Versie} gelezen in {Duur}.")]
    private partial void LogRead(string kader, string versie, TimeSpan duur);

    [LoggerMessage(Level = LogLevel.Information, Message = "Uitkomst geschreven na {Duur}.")]
    private partial void LogDone(TimeSpan duur);
}
