namespace Behoorlijkheid.Lezen;

/// <summary>An object or list that is not closed yet.</summary>
/// <param name="token">Its token.</param>
/// <param name="isLijst">Whether it is a list.</param>
/// <remarks>An object and not a value: a stack of values would be compiled at every start.</remarks>
internal sealed class OpenNiveau(int token, bool isLijst)
{
    public int Token { get; } = token;

    public bool IsLijst { get; } = isLijst;

    /// <summary>How many values it holds so far.</summary>
    public int Aantal { get; set; }
}
