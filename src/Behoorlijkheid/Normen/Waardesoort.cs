namespace Behoorlijkheid.Normen;

/// <summary>The kinds of values that expressions know.</summary>
internal enum Waardesoort
{
    JaNee = 1,
    Getal,
    Tekst,
    Datum,
    Keuze,
}
