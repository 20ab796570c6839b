namespace Behoorlijkheid.Normen.Uitdrukkingen;

/// <summary>The kinds of words and signs that an expression is made of.</summary>
internal enum Tokensoort
{
    Naam = 1,
    Tekst,
    Getal,
    Waarheidswaarde,
    HaakjeOpen,
    HaakjeDicht,
    Komma,
    Punt,
    Plus,
    Min,
    Vergelijker,
    Pijl,
    En,
    Of,
    Niet,
    In,
}
