using System.Collections.Immutable;

namespace Behoorlijkheid.Normen.Uitdrukkingen;

/// <summary>A name in an expression and what it stands for, in the order of the text.</summary>
/// <param name="Token">Its first token.</param>
/// <param name="Einde">Its last token; of a call the closing bracket.</param>
/// <param name="Pad">The path as written, without the word of a call.</param>
internal abstract record Vermelding(int Token, int Einde, ImmutableArray<string> Pad)
{
    internal sealed record Feit(int Token, int Einde, ImmutableArray<string> Pad, Zichtfeit Lid, Variabele? Van, Variabele? Paar) : Vermelding(Token, Einde, Pad)
    {
        public Feitverwijzing Verwijzing => new(Lid.Lid, Van, Paar);
    }

    internal sealed record Begrip(int Token, int Einde, ImmutableArray<string> Pad, Begripskop Kop, ImmutableArray<Variabele> Over) : Vermelding(Token, Einde, Pad);

    internal sealed record Lijst(int Token, int Einde, ImmutableArray<string> Pad, Zichtlijst Lid, string Woord, Variabele? Variabele) : Vermelding(Token, Einde, Pad);

    internal sealed record Termijn(int Token, int Einde, ImmutableArray<string> Pad, Termijnsoort Soort) : Vermelding(Token, Einde, Pad);

    internal sealed record Beoordelingsdatum(int Token, int Einde, ImmutableArray<string> Pad) : Vermelding(Token, Einde, Pad);
}
