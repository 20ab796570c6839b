using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Oordelen;

/// <summary>Checks that a dossier is not assessed as of a day on which what it states had not happened yet.</summary>
internal static class AssessmentDay
{
    public static ImmutableArray<Probleem> Check(Klachtdossier dossier, DateOnly assessmentDate)
    {
        ImmutableArray<Probleem> problems = [];
        Add("nietVoor", dossier.NietVoor);
        Add("klacht.ontvangen", FirstOf(dossier.Klacht.Ontvangen));
        Add("afdoening.datum", FirstOf(dossier.Afdoening.Datum));
        return problems;

        void Add(string fact, DateOnly? first)
        {
            if (first > assessmentDate)
            {
                problems = problems.Add(Beoordelingsproblemen.AssessedTooEarly(assessmentDate, fact, first.Value));
            }
        }
    }

    private static DateOnly? FirstOf(Feit<Datum> date) =>
        date.Status == Feitstatus.Vastgesteld ? date.Waarde.Eerste : null;
}
