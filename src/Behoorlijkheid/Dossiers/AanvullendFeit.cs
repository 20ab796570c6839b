using System.Collections.Immutable;

namespace Behoorlijkheid.Dossiers;

/// <summary>A fact that a toetsingskader declares beside those of the model, so that a norm can speak of it: <c>aanvullend.tolkAangeboden</c>.</summary>
public sealed class AanvullendFeit
{
    internal AanvullendFeit(string naam, Feitsoort soort, bool gewogen, bool persoonsgegeven, string omschrijving, ImmutableArray<string> keuzes)
    {
        Naam = naam;
        Soort = soort;
        Gewogen = gewogen;
        Persoonsgegeven = persoonsgegeven;
        Omschrijving = omschrijving;
        Keuzes = keuzes;
        Vorm = new(Waardevorm.Van(soort, naam, keuzes), gewogen);
    }

    /// <summary>Its name, under <c>aanvullend</c>.</summary>
    public string Naam { get; }

    /// <summary>What kind of value it has.</summary>
    public Feitsoort Soort { get; }

    /// <summary>Whether only a person can weigh it; a dossier then states who did, and why.</summary>
    public bool Gewogen { get; }

    /// <summary>Whether it can identify a person.</summary>
    public bool Persoonsgegeven { get; }

    /// <summary>What it is, in a sentence.</summary>
    public string Omschrijving { get; }

    /// <summary>Of a choice: the words to choose from, in the order of the kader; empty for every other kind.</summary>
    public ImmutableArray<string> Keuzes { get; }

    /// <summary>How dossiers write it, as for a fact of the model.</summary>
    internal Vorm.Feit Vorm { get; }
}
