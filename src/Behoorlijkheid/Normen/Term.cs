namespace Behoorlijkheid.Normen;

/// <summary>The closed algebra of values that conditions compare.</summary>
internal abstract record Term
{
    private Term()
    {
    }

    internal sealed record Feit(Feitverwijzing Verwijzing) : Term;

    internal sealed record Getal(int Waarde) : Term;

    internal sealed record Tekst(string Waarde) : Term;

    /// <summary>A member of the enum of the fact it is compared with, spelled as in dossiers.</summary>
    internal sealed record Enumlid(string Naam) : Term;

    internal sealed record Dag(DateOnly Waarde) : Term;

    internal sealed record Beoordelingsdatum : Term;

    /// <summary><c>lijst.Count()</c>, or <c>lijst.Count(v =&gt; …)</c> with both a variable and a condition.</summary>
    internal sealed record Telling(Lijstverwijzing Lijst, Variabele? Variabele, Voorwaarde? Deel) : Term;

    internal sealed record Som(Term Links, Term Rechts) : Term;

    internal sealed record Verschil(Term Links, Term Rechts) : Term;

    /// <summary>The last day that counts of a term that starts on a day (Algemene termijnenwet), or the day that many weeks later.</summary>
    internal sealed record Termijn(Termijnsoort Soort, Term Start, Term Aantal) : Term;
}
