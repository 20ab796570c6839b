using Behoorlijkheid.Normen;
using Behoorlijkheid.Werkbank.Gevallen;

namespace Behoorlijkheid.Werkbank.Mutaties;

/// <summary>A case that mutations are tried on, and how often it noticed one: what noticed much is tried first.</summary>
internal sealed class Proefgeval(Norm norm, Geval geval)
{
    private int gemerkt;

    public Norm Norm { get; } = norm;

    public Geval Geval { get; } = geval;

    public int Gemerkt => Volatile.Read(ref gemerkt);

    public void Merk() => Interlocked.Increment(ref gemerkt);
}
