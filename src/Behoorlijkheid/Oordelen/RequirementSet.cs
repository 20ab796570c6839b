using System.Collections.Immutable;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Oordelen;

/// <summary>A set of vereisten that is read out in the order of the kader.</summary>
internal sealed class RequirementSet(Toetsingskader kader)
{
    private readonly bool[] members = new bool[kader.Vereisten.Length];

    public void Add(ImmutableArray<int> places)
    {
        foreach (var place in places)
        {
            members[place] = true;
        }
    }

    public void Add(string id)
    {
        for (var i = 0; i < members.Length; i++)
        {
            members[i] |= kader.Vereisten[i].Id == id;
        }
    }

    public ImmutableArray<string> InOrder()
    {
        var ids = ImmutableArray.CreateBuilder<string>(members.AsSpan().Count(true));
        for (var i = 0; i < members.Length; i++)
        {
            if (members[i])
            {
                ids.Add(kader.Vereisten[i].Id);
            }
        }

        return ids.MoveToImmutable();
    }
}
