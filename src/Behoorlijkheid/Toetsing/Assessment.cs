using System.Collections.Immutable;

namespace Behoorlijkheid.Toetsing;

/// <summary>The rows of one dossier, with the state they were found in.</summary>
internal sealed class Assessment(Toetsplan plan, EvaluationState state, ImmutableArray<Toetsresultaat> results)
{
    public Toetsplan Plan { get; } = plan;

    public EvaluationState State { get; } = state;

    public ImmutableArray<Toetsresultaat> Results { get; } = results;

    public string ListName(int scope) => Plan.Layout.NameOf(scope);

    public string IdOf(int scope, int item) => State.Facts.IdOf(scope, item);

    public bool HasItem(int scope, string id)
    {
        for (var i = 0; i < State.Facts.CountOf(scope); i++)
        {
            if (IdOf(scope, i) == id)
            {
                return true;
            }
        }

        return false;
    }
}
