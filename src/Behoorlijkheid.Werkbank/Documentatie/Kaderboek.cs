using System.Collections.Immutable;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Werkbank.Gevallen;
using Behoorlijkheid.Werkbank.Zinnen;

namespace Behoorlijkheid.Werkbank.Documentatie;

/// <summary>A kader with everything that its pages look up more than once.</summary>
internal sealed class Kaderboek
{
    private readonly Dictionary<Norm, Lezing> normen;
    private readonly Dictionary<Begrip, Lezing> begrippen;
    private readonly Dictionary<Termijnregel, Lezing> termijnen;
    private readonly Dictionary<string, ImmutableArray<Geval>> gevallen;

    public Kaderboek(Kaderwerk werk)
    {
        Kader = werk.Kader;
        Adressen = new(Kader);
        Zinnen = new(Kader);
        Dossier = new(Zinnen.Woorden);
        Feiten = [.. Kader.Model.Feiten];
        normen = Kader.Normen.ToDictionary(n => n, Lezing.Van);
        begrippen = Kader.Begrippen.ToDictionary(b => b, b => Lezing.Van(b.Als));
        termijnen = (Kader.Termijnregels?.Momenten ?? []).ToDictionary(t => t, Lezing.Van);
        gevallen = werk.Gevallen.ToDictionary(g => g.Bestand, g => g.Gevallen, StringComparer.Ordinal);
        Namen = new(this);
    }

    public Toetsingskader Kader { get; }

    public Adressen Adressen { get; }

    public Zinnenmaker Zinnen { get; }

    public Dossierwoorden Dossier { get; }

    /// <summary>The facts of the vocabulary, in its order.</summary>
    public ImmutableArray<Feitlid> Feiten { get; }

    public Namen Namen { get; }

    /// <summary>The norms by their latest version, in the order of the kader.</summary>
    public IEnumerable<Norm> Normen => Kader.Normen.Where(n => Adressen.Laatste(n.Id) == n);

    /// <summary>All versions of a norm, the latest first.</summary>
    public ImmutableArray<Norm> Versies(Norm norm) => [.. Kader.Normen.Where(n => n.Id == norm.Id).OrderByDescending(n => n.Geldig.Tot ?? DateOnly.MaxValue)];

    public ImmutableArray<Geval> GevallenVan(Norm norm) => gevallen.GetValueOrDefault(norm.Bestand, []);

    public Lezing LezingVan(Norm norm) => normen[norm];

    public Lezing LezingVan(Begrip begrip) => begrippen[begrip];

    public IEnumerable<Norm> NormenMet(Feitlid feit) => Kader.Normen.Where(n => normen[n].Feiten.Contains(feit));

    public IEnumerable<Norm> NormenMet(Begrip begrip) => Kader.Normen.Where(n => normen[n].Begrippen.Contains(begrip));

    public IEnumerable<Begrip> BegrippenMet(Feitlid feit) => Kader.Begrippen.Where(b => begrippen[b].Feiten.Contains(feit));

    public IEnumerable<Begrip> BegrippenMet(Begrip begrip) => Kader.Begrippen.Where(b => begrippen[b].Begrippen.Contains(begrip));

    public IEnumerable<Termijnregel> TermijnenMet(Feitlid feit) => (Kader.Termijnregels?.Momenten ?? []).Where(t => termijnen[t].Feiten.Contains(feit));

    public IEnumerable<Termijnregel> TermijnenMet(Begrip begrip) => (Kader.Termijnregels?.Momenten ?? []).Where(t => termijnen[t].Begrippen.Contains(begrip));

    public IEnumerable<Toegangsgrond> ToegangMet(Feitlid feit) => Kader.Toegangsgronden.Where(t => Lezing.Van(t.Als).Feiten.Contains(feit));
}
