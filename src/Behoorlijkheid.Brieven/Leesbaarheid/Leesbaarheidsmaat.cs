namespace Behoorlijkheid.Brieven.Leesbaarheid;

/// <summary>What a text of about B1 keeps within bounds.</summary>
internal enum Leesbaarheidsmaat
{
    /// <summary>The words of a sentence on average.</summary>
    Gemiddelde = 1,

    /// <summary>The share of long sentences.</summary>
    VeelLangeZinnen,

    /// <summary>The longest sentence.</summary>
    ZeerLangeZin,

    /// <summary>The share of passive sentences.</summary>
    Lijdend,

    /// <summary>Words for which there is a plainer one.</summary>
    Jargon,

    /// <summary>The index of Flesch and Douma.</summary>
    Index,
}
