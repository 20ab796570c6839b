using Microsoft.Extensions.Logging;

namespace Behoorlijkheid.Cli;

/// <summary>Reads a dossier and a kader, does the work that was asked for, and writes what follows.</summary>
internal sealed partial class AssessCommand(
    AssessRequest request,
    Inputs inputs,
    OutputWriter output,
    ProblemWriter problems,
    TimeProvider time,
    ILogger<AssessCommand> logger)
{
    public int Run(CancellationToken cancellation)
    {
        var dossier = inputs.Dossier.GetAwaiter().GetResult();
        if (!dossier.Probeer(out var read))
        {
            return problems.Refuse(dossier.Problemen, dossier.Waarschuwingen, "Het dossier");
        }

        cancellation.ThrowIfCancellationRequested();
        var kader = inputs.Kader.GetAwaiter().GetResult();
        if (!kader.Probeer(out var ready))
        {
            return problems.Refuse(kader.Problemen, kader.Waarschuwingen, "Het toetsingskader");
        }

        var reading = time.GetElapsedTime(inputs.Began);
        LogRead(ready.Kader.Id, ready.Kader.Versie, reading);
        cancellation.ThrowIfCancellationRequested();
        var assessed = request.Work(ready.Beoordelaar, read, request.AsOf ?? DateOnly.FromDateTime(time.GetLocalNow().DateTime));
        if (!assessed.Probeer(out var document))
        {
            return problems.Refuse(assessed.Problemen, assessed.Waarschuwingen, "Het dossier");
        }

        cancellation.ThrowIfCancellationRequested();
        problems.Write([.. dossier.Waarschuwingen, .. kader.Waarschuwingen, .. assessed.Waarschuwingen]);
        var code = output.Write(document, request);
        var whole = time.GetElapsedTime(inputs.Began);
        LogDone(whole);
        return code;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Dossier en kader {Kader} {Versie} gelezen in {Duur}.")]
    private partial void LogRead(string kader, string versie, TimeSpan duur);

    [LoggerMessage(Level = LogLevel.Information, Message = "Uitkomst geschreven na {Duur}.")]
    private partial void LogDone(TimeSpan duur);
}
