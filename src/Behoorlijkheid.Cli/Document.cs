using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Cli;

/// <summary>What a command has to show, in each form; made only when it is asked for.</summary>
/// <param name="Page">The page for a terminal of so many characters wide.</param>
/// <param name="Text">Plain text.</param>
/// <param name="Json">JSON.</param>
/// <param name="Markdown">Markdown.</param>
internal sealed record Document(Func<int, Pagina> Page, Func<string> Text, Func<string> Json, Func<string> Markdown)
{
    /// <summary>A page that is the same at every width.</summary>
    public static Document Of(Pagina page, Func<string> json) =>
        new(_ => page, () => new Tekstblad(TekstWeergave.Breedte).Schrijf(page), json, () => Markdownblad.Schrijf(page));
}
