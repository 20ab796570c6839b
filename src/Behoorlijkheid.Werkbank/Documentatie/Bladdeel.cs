namespace Behoorlijkheid.Werkbank.Documentatie;

/// <summary>A part of a page with a heading.</summary>
/// <param name="Id">Where a link points to.</param>
/// <param name="Kop">The heading.</param>
/// <param name="Inhoud">What stands below it.</param>
internal sealed record Bladdeel(string Id, string Kop, Html Inhoud)
{
    public Html Html => Documentatie.Html.Deel(2, Id, Kop, Inhoud);
}
