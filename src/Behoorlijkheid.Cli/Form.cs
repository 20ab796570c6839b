namespace Behoorlijkheid.Cli;

/// <summary>How a beoordeling is written.</summary>
internal enum Form
{
    /// <summary>A page for people.</summary>
    Tekst,

    Json,

    Markdown,
}
