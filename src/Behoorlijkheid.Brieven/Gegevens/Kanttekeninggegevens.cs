namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>A breach that does not carry a part, as a person stated.</summary>
/// <param name="Norm">Title of the norm.</param>
/// <param name="Door">Who stated it.</param>
/// <param name="Redenen">His reasons.</param>
internal sealed record Kanttekeninggegevens(
    string Norm,
    string Door,
    string Redenen);
