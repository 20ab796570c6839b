namespace Behoorlijkheid.Lezen;

/// <summary>Whether a problem stops the reading or only asks for attention.</summary>
public enum Ernst
{
    /// <summary>The input is refused.</summary>
    Fout,

    /// <summary>The input is accepted, but somebody should look at it.</summary>
    Waarschuwing,
}
