namespace Behoorlijkheid.Werkbank.Controle;

/// <summary>Some checks that look at the same thing.</summary>
internal interface IControle
{
    /// <summary>What they find, in any order.</summary>
    IEnumerable<Bevinding> Zoek(Controlewerk werk);
}
