using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Brieven.Sjablonen;

/// <summary>A template as it was written.</summary>
/// <param name="Naam">Its name without extension, such as <c>rapportbrief</c> or <c>_aanhef</c>.</param>
/// <param name="Pad">The file as problems name it.</param>
/// <param name="Tekst">What it says.</param>
/// <param name="IsMeegeleverd">Whether it comes with the library.</param>
internal sealed record Sjabloonbestand(string Naam, string Pad, string Tekst, bool IsMeegeleverd)
{
    /// <summary>Where something stands.</summary>
    /// <param name="plaats">Index in the text.</param>
    public Plaats Op(int plaats)
    {
        var tot = Tekst.AsSpan(0, Math.Min(plaats, Tekst.Length));
        var regel = tot.Count('\n') + 1;
        return new(Pad, string.Empty, regel, tot.Length - tot.LastIndexOf('\n'));
    }
}
