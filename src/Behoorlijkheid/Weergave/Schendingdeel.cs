using System.Collections.Immutable;
using Behoorlijkheid.Oordelen;

namespace Behoorlijkheid.Weergave;

/// <summary>Breached norms, each with what it rests on.</summary>
internal sealed class Schendingdeel(Weergavecontext context, Motivering motivering, Feitzin feiten, GedeeldeFeiten gedeeld)
{
    /// <summary>One breached norm under a heading.</summary>
    public IEnumerable<Blok> Blokken(Normbevinding bevinding, string kop)
    {
        var grondslag = feiten.Grondslag(bevinding);
        return
        [
            new Blok.Kop(3, kop),
            new Blok.Gegevens([.. Gegevens(bevinding)]),
            new Blok.Alinea(motivering.Tekst(bevinding)),
            .. Lijst(Weergaveteksten.DitBerustOp, grondslag.Doorslag),
            .. gedeeld.Blokken(grondslag.Geldt),
            .. Motivering.Uitleg(bevinding).Select(u => new Blok.Alinea(u)),
            new Blok.Alinea(Weergaveteksten.Aanwijzing(bevinding.Aanwijzing)),
        ];
    }

    private static IEnumerable<Blok> Lijst(string inleiding, ImmutableArray<Punt> punten) =>
        punten.IsEmpty ? [] : [new Blok.Alinea(inleiding), new Blok.Opsomming(punten)];

    private IEnumerable<Gegeven> Gegevens(Normbevinding bevinding)
    {
        if (Itemnaam.Van(bevinding, context.Dossier) is { } item)
        {
            yield return new(Weergaveteksten.LabelBetreft, item);
        }

        yield return new(Weergaveteksten.LabelSoort, Weergaveteksten.Soort(bevinding.Soort, context.Vereisten(bevinding.Vereisten), bevinding.Vereisten.Length));
        var gedragen = Gedragen(bevinding);
        if (context.Beoordeling.Onderdelen.Length > 1 || gedragen.Count == 0)
        {
            yield return new(Weergaveteksten.LabelGevolg, Weergaveteksten.Draagt(gedragen));
        }

        yield return new(Weergaveteksten.LabelBron, string.Join("; ", bevinding.Bronnen.Select(Woorden.Bron)));
    }

    // Numbers of the parts that it carries.
    private List<int> Gedragen(Normbevinding bevinding)
    {
        var onderdelen = context.Beoordeling.Onderdelen;
        return [.. Enumerable.Range(0, onderdelen.Length).Where(i => onderdelen[i].Normen.Contains(bevinding.Id)).Select(i => i + 1)];
    }
}
