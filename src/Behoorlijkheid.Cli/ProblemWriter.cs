using System.Collections.Immutable;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Cli;

/// <summary>Writes problems to standard error, a line each, the way editors and compilers point at a place.</summary>
internal sealed class ProblemWriter(Terminal terminal)
{
    public void Write(ImmutableArray<Probleem> problems)
    {
        foreach (var problem in problems)
        {
            terminal.Error.WriteLine(Line(problem));
        }
    }

    /// <summary>All that is wrong, and what was refused for it.</summary>
    public int Refuse(ImmutableArray<Probleem> problems, ImmutableArray<Probleem> warnings, string what)
    {
        Write(problems);
        Write(warnings);
        if (problems.Any(p => p.Plaats.Regel > 0))
        {
            terminal.Error.WriteLine(Messages.Refused(problems.Length, what));
        }

        return ExitCode.InputRefused;
    }

    private static string Line(Probleem problem)
    {
        var place = problem.Plaats;
        var where = place.Regel > 0 ? $"{place.Bestand}:{Woorden.Getal(place.Regel)}:{Woorden.Getal(place.Kolom)}" : place.Bestand;
        var weight = problem.Ernst == Ernst.Fout ? "fout" : "waarschuwing";
        var pointer = place.Pointer.Length == 0 ? string.Empty : $" {place.Pointer}";
        var suggestion = problem.Suggestie is null ? string.Empty : $" {problem.Suggestie}";
        return Tekstregel.Van($"{(where is null ? string.Empty : where + ": ")}{weight}: {problem.Melding}{suggestion} [{problem.Code}{pointer}]");
    }
}
