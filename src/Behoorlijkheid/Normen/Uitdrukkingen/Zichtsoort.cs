namespace Behoorlijkheid.Normen.Uitdrukkingen;

/// <summary>The kinds of values that expressions know.</summary>
internal enum Zichtsoort
{
    JaNee = 1,
    Getal,
    Tekst,
    Datum,
    Keuze,
}
