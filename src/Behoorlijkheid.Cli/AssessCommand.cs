using Behoorlijkheid.Dossiers;
using Microsoft.Extensions.Logging;

namespace Behoorlijkheid.Cli;

/// <summary>Reads a dossier and a kader, does the work that was asked for, and writes what follows.</summary>
internal sealed partial class AssessCommand(
    AssessRequest request,
    KaderSource source,
    InputReader input,
    OutputWriter output,
    ProblemWriter problems,
    TimeProvider time,
    ILogger<AssessCommand> logger)
{
    public int Run(CancellationToken cancellation)
    {
        var start = time.GetTimestamp();
        var dossier = input.Read(request.Dossier);
        if (!dossier.Probeer(out var read))
        {
            return problems.Refuse(dossier.Problemen, dossier.Waarschuwingen, "Het dossier");
        }

        cancellation.ThrowIfCancellationRequested();

        // The provenance wants the dossier's canonical writing: its first use is paid for here, where there is only waiting.
        _ = DossierSchrijver.Sha256(read);
        var kader = source.Kader.GetAwaiter().GetResult();
        if (!kader.Probeer(out var norms))
        {
            return problems.Refuse(kader.Problemen, kader.Waarschuwingen, "Het toetsingskader");
        }

        var reading = time.GetElapsedTime(start);
        LogRead(norms.Id, norms.Versie, reading);
        cancellation.ThrowIfCancellationRequested();
        var assessed = request.Work(new Beoordelaar(norms), read, request.AsOf ?? DateOnly.FromDateTime(time.GetLocalNow().DateTime));
        if (!assessed.Probeer(out var document))
        {
            return problems.Refuse(assessed.Problemen, assessed.Waarschuwingen, "Het dossier");
        }

        cancellation.ThrowIfCancellationRequested();
        problems.Write([.. dossier.Waarschuwingen, .. kader.Waarschuwingen, .. assessed.Waarschuwingen]);
        var code = output.Write(document, request);
        var whole = time.GetElapsedTime(start);
        LogDone(whole);
        return code;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Dossier en kader {Kader} {Versie} gelezen in {Duur}.")]
    private partial void LogRead(string kader, string versie, TimeSpan duur);

    [LoggerMessage(Level = LogLevel.Information, Message = "Uitkomst geschreven na {Duur}.")]
    private partial void LogDone(TimeSpan duur);
}
