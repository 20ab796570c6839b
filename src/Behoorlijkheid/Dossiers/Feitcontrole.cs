using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Behoorlijkheid.Lezen;
using FluentValidation;
using FluentValidation.Results;

namespace Behoorlijkheid.Dossiers;

/// <summary>Compares facts of a dossier with each other, and reports what cannot both be so.</summary>
/// <remarks>Only what is established counts, and spans of days only where every day in them is in conflict.</remarks>
internal sealed class Feitcontrole(ValidationContext<Klachtdossier> context, string basis = "")
{
    // The code asks for the same hundred facts of every dossier.
    private static readonly ConcurrentDictionary<string, string> Pointers = new(StringComparer.Ordinal);

    /// <summary>A fact with its place, taken from how it is written in C#: <c>klager.GehoordOp</c> is <c>gehoordOp</c> under the base.</summary>
    /// <typeparam name="T">Type of its value.</typeparam>
    /// <param name="feit">The fact.</param>
    /// <param name="code">Filled in by the compiler.</param>
    /// <returns>The fact with its place.</returns>
    public Feitplaats Van<T>(Feit<T> feit, [CallerArgumentExpression(nameof(feit))] string code = "")
        where T : notnull => new(Onder(code), feit);

    /// <summary>The same for the items of a list.</summary>
    /// <typeparam name="T">Type of the items.</typeparam>
    /// <param name="lijst">The list.</param>
    /// <param name="code">Filled in by the compiler.</param>
    /// <returns>Each item with the control of its facts.</returns>
    public IEnumerable<(T Item, Feitcontrole Bij)> Elk<T>(Lijst<T> lijst, [CallerArgumentExpression(nameof(lijst))] string code = "")
        where T : class
    {
        var pointer = Onder(code);
        return lijst.Items.Select((item, i) => (item, new Feitcontrole(context, Jsonpointer.Onder(pointer, null, i))));
    }

    /// <summary>None of the later ones lies certainly before the earlier one.</summary>
    /// <param name="eerder">The date that comes first.</param>
    /// <param name="later">The dates that come after it or on the same day.</param>
    public void Volgorde(Feitplaats eerder, params ReadOnlySpan<Feitplaats> later) => Volgorde(Ernst.Fout, eerder, later);

    /// <inheritdoc cref="Volgorde(Feitplaats, ReadOnlySpan{Feitplaats})"/>
    public void Volgorde(Ernst ernst, Feitplaats eerder, params ReadOnlySpan<Feitplaats> later)
    {
        foreach (var ander in later)
        {
            if (eerder.Datum is { } vroeg && ander.Datum is { } laat && laat.Laatste < vroeg.Eerste)
            {
                Meld(ander.Pointer, DossierTeksten.Volgorde(ander.Pad, laat, eerder.Pad, vroeg, ernst));
            }
        }
    }

    /// <summary>Where the first is <c>false</c>, none of the others is <c>true</c> or has another value than zero.</summary>
    /// <param name="stelling">A yes/no fact.</param>
    /// <param name="gevolgen">What cannot be so without it.</param>
    public void Zonder(Feitplaats stelling, params ReadOnlySpan<Feitplaats> gevolgen) => Zonder(Ernst.Fout, stelling, gevolgen);

    /// <inheritdoc cref="Zonder(Feitplaats, ReadOnlySpan{Feitplaats})"/>
    public void Zonder(Ernst ernst, Feitplaats stelling, params ReadOnlySpan<Feitplaats> gevolgen)
    {
        foreach (var gevolg in gevolgen)
        {
            if (stelling.Feit.Vastgesteld is false && gevolg.Feit.Vastgesteld is not (null or false or 0))
            {
                Tegenspraak(ernst, stelling, gevolg);
            }
        }
    }

    /// <summary>Two facts cannot both be as they are stated.</summary>
    /// <param name="ernst">Whether that is certain.</param>
    /// <param name="stelling">The one.</param>
    /// <param name="ander">The other, where it is reported.</param>
    public void Tegenspraak(Ernst ernst, Feitplaats stelling, Feitplaats ander) =>
        Meld(ander.Pointer, DossierTeksten.Tegenspraak(ander.Pad, ander.Waarde, stelling.Pad, stelling.Waarde, ernst));

    /// <summary>Reports something.</summary>
    /// <param name="pointer">Where.</param>
    /// <param name="melding">What.</param>
    public void Meld(string pointer, Melding melding) => context.AddFailure(new ValidationFailure(pointer, melding.Tekst)
    {
        ErrorCode = melding.Code,
        Severity = melding.Ernst == Ernst.Fout ? Severity.Error : Severity.Warning,
    });

    private string Onder(string code) => basis + Pointers.GetOrAdd(code, static c => string.Concat(c.Split('.').Skip(1).Select(n => $"/{JsonNaam.Van(n)}")));
}
