using System.Collections.Immutable;
using Behoorlijkheid.Brieven.Document;

namespace Behoorlijkheid.Brieven.Vormen;

/// <summary>Gives the notes their place in the order in which the text first refers to them, so that the numbers rise; what nothing refers to is left out.</summary>
internal sealed class Nootnummering(ImmutableArray<ImmutableArray<Tekstdeel>> noten)
{
    private readonly ImmutableArray<ImmutableArray<Tekstdeel>> _teksten = [.. noten.Select(n => Regelzuivering.Van(n, metRegeleinden: true, _ => null))];
    private readonly List<int> _volgorde = [];

    /// <summary>The notes that were referred to, in order.</summary>
    public ImmutableArray<ImmutableArray<Tekstdeel>> Noten => [.. _volgorde.Select(n => _teksten[n])];

    /// <summary>The place of a note from 0; <c>null</c> for a note without text.</summary>
    public int? Plaats(int noot)
    {
        if (noot < 0 || noot >= _teksten.Length)
        {
            throw new ArgumentException($"There is no note {noot}; there are {_teksten.Length}.", nameof(noot));
        }

        if (_teksten[noot].IsEmpty)
        {
            return null;
        }

        if (!_volgorde.Contains(noot))
        {
            _volgorde.Add(noot);
        }

        return _volgorde.IndexOf(noot);
    }
}
