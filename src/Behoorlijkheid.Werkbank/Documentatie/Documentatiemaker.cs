using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Behoorlijkheid.Werkbank.Documentatie.Paginas;

namespace Behoorlijkheid.Werkbank.Documentatie;

/// <summary>Makes the website of a kader: the same kader gives the same bytes.</summary>
internal static class Documentatiemaker
{
    /// <summary>Makes all files.</summary>
    /// <param name="werk">The kader with its cases.</param>
    /// <returns>Contents by path from the root of the site, with slashes.</returns>
    public static ImmutableSortedDictionary<string, byte[]> Maak(Kaderwerk werk)
    {
        var boek = new Kaderboek(werk);
        var lijstwerk = new Lijstwerk(boek);
        var bestanden = ImmutableSortedDictionary.CreateBuilder<string, byte[]>(StringComparer.Ordinal);
        foreach (var (adres, inhoud) in Bladzijden(boek).AsParallel().AsOrdered().Select(b => (b.Adres, Htmlschrijver.Schrijf(lijstwerk.Om(b)))))
        {
            bestanden.Add(adres, Encoding.UTF8.GetBytes(inhoud));
        }

        bestanden.Add(Adressen.Stijl, Inhoud(Adressen.Stijl));
        bestanden.Add(Adressen.Zoekscript, Inhoud(Adressen.Zoekscript));
        bestanden.Add(Adressen.Zoekindex, Encoding.UTF8.GetBytes(Zoekindex.Schrijf(boek)));
        return bestanden.ToImmutable();
    }

    private static List<Bladzijde> Bladzijden(Kaderboek boek)
    {
        var vast = new Vastepaginas(boek);
        return
        [
            vast.Begin,
            Vastepaginas.Leeswijzer,
            vast.Zoeken,
            new Artikelpagina(boek).Bladzijde,
            .. new Registers(boek).Bladzijden,
            .. new Begrippaginas(boek).Bladzijden,
            .. new Feitpaginas(boek).Bladzijden,
            .. boek.Kader.Termijnregels is { } termijnen ? [new Termijnpagina(boek, termijnen).Bladzijde] : ImmutableArray<Bladzijde>.Empty,
            .. boek.Kader.Toegangsgronden.IsEmpty ? [] : ImmutableArray.Create(new Toegangspagina(boek).Bladzijde),
            .. boek.Kader.Normen.Select(n => new Normpagina(boek, n).Bladzijde),
        ];
    }

    private static byte[] Inhoud(string naam)
    {
        using var bron = Assembly.GetExecutingAssembly().GetManifestResourceStream($"documentatie/{naam}")!;
        var inhoud = new byte[bron.Length];
        bron.ReadExactly(inhoud);
        return inhoud;
    }
}
