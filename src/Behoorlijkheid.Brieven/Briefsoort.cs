namespace Behoorlijkheid.Brieven;

/// <summary>The kind of a letter.</summary>
public enum Briefsoort
{
    /// <summary>To the verzoeker: what was found, and the oordeel (Awb 9:36).</summary>
    Rapportbrief = 1,

    /// <summary>To the bestuursorgaan, with the rapportbrief (Awb 9:36).</summary>
    Aanbiedingsbrief,

    /// <summary>The rapportbrief without what identifies persons.</summary>
    Publicatie,

    /// <summary>What was found, without an oordeel, for both sides to comment on (Awb 9:35).</summary>
    VerslagVanBevindingen,

    /// <summary>The outcome on one page: instantie, klacht and oordeel.</summary>
    Samenvatting,

    /// <summary>A draft of the bestuursorgaan's own notice of the outcome (Awb 9:12).</summary>
    Klachtafhandelingsbrief,

    /// <summary>A check of an existing notice by what Awb 9:12 wants in it.</summary>
    ControleKennisgeving,
}
