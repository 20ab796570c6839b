using System.Collections.Immutable;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Werkbank.Controle;

/// <summary>The explanation of one check, or the list of all.</summary>
internal static class Uitlegpagina
{
    public static Pagina Van(Controleuitleg uitleg)
    {
        var blokken = ImmutableArray.CreateBuilder<Blok>();
        blokken.Add(new Blok.Kop(1, $"{uitleg.Code} ({ControlepaginaTeksten.Naam(uitleg.Zwaarte)})"));
        blokken.Add(new Blok.Uitspraak(uitleg.Titel, Toon.Open));
        foreach (var (kop, tekst) in new[]
        {
            (ControlepaginaTeksten.Wat, uitleg.Wat), (ControlepaginaTeksten.Waarom, uitleg.Waarom), (ControlepaginaTeksten.Fout, uitleg.Fout), (ControlepaginaTeksten.Goed, uitleg.Goed),
        })
        {
            blokken.Add(new Blok.Kop(2, kop));
            blokken.Add(new Blok.Alinea(tekst));
        }

        if (uitleg.Herstelbaar)
        {
            blokken.Add(new Blok.Alinea(ControlepaginaTeksten.Veilig));
        }

        return new(blokken.ToImmutable());
    }

    public static Pagina Van(ImmutableArray<Controleuitleg> alle) => new(
    [
        new Blok.Kop(1, ControlepaginaTeksten.Lijst),
        new Blok.Tabel(ControlepaginaTeksten.Kolommen, [.. alle.Select(u => ImmutableArray.Create(u.Code, ControlepaginaTeksten.Naam(u.Zwaarte), u.Titel))]),
    ]);
}
