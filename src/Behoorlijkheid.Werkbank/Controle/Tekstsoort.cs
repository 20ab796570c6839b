namespace Behoorlijkheid.Werkbank.Controle;

/// <summary>What a text of a kader is for.</summary>
internal enum Tekstsoort
{
    /// <summary>A name or title: no sentence.</summary>
    Titel = 1,

    /// <summary>A sentence of a motivering, in which the reader fills placeholders.</summary>
    Motivering,

    /// <summary>Whole sentences that a citizen or an organ reads.</summary>
    Zinnen,

    /// <summary>Words that become part of a sentence.</summary>
    Zinsdeel,

    /// <summary>Part of a sentence in which <c>{{ waarde }}</c> stands for the value of a fact.</summary>
    ZinsdeelMetWaarde,

    /// <summary>What a colleague must know.</summary>
    Toelichting,
}
