using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>Gives each of two kaders the facts of a dossier that it declares.</summary>
/// <remarks>
/// A fact that only one kader declares cannot matter to the other, which is applied without it. A fact that neither declares is a problem, as for a kader by itself.
/// </remarks>
internal sealed class Feitverdeling
{
    private readonly Aanvulling oud;
    private readonly Aanvulling nieuw;
    private readonly Aanvulling lezingOud;
    private readonly Aanvulling lezingNieuw;

    public Feitverdeling(Aanvulling oud, Aanvulling nieuw)
    {
        (this.oud, this.nieuw) = (oud, nieuw);
        lezingOud = Samen(oud, nieuw);
        lezingNieuw = Samen(nieuw, oud);
        Anders = [.. oud.Feiten.Where(f => nieuw.Zoek(f.Naam) is { } ander && !Gelijk(f, ander)).Select(f => f.Naam)];
    }

    /// <summary>The names of the facts that both declare, but not in the same way.</summary>
    public ImmutableHashSet<string> Anders { get; }

    /// <summary>Reads a dossier for both; once, unless a fact in it is declared in two ways.</summary>
    public Verdeeldossier Lees(Dossierinvoer invoer)
    {
        var eerste = invoer.Lees(lezingOud);
        var tweede = Anders.IsEmpty || eerste.Probeer(out var gelezen) && gelezen.Aanvullend.IsLeeg ? eerste : invoer.Lees(lezingNieuw);
        return new(Voor(eerste, oud), Voor(tweede, nieuw))
        {
            Waarschuwingen = [.. eerste.Waarschuwingen.Union(tweede.Waarschuwingen)],
            AlleenOud = eerste.Probeer(out var een) && een.Aanvullend.Namen.Any(naam => nieuw.Zoek(naam) is null),
            AlleenNieuw = tweede.Probeer(out var twee) && twee.Aanvullend.Namen.Any(naam => oud.Zoek(naam) is null),
        };
    }

    /// <summary>One dossier with the facts for both kaders; of one that is declared in two ways, that for the new kader bears the name of <see cref="Overzetter"/>.</summary>
    public Klachtdossier Samen(Klachtdossier voorOud, Klachtdossier voorNieuw) => voorOud with
    {
        Aanvullend = new(
            voorNieuw.Aanvullend.Alle.Select(f => Anders.Contains(f.Key) ? KeyValuePair.Create(Overzetter.Naam(f.Key), f.Value) : f)
                .UnionBy(voorOud.Aanvullend.Alle, f => f.Key, StringComparer.Ordinal),
            null),
    };

    /// <summary>Whether two declarations let dossiers say the same.</summary>
    private static bool Gelijk(AanvullendFeit een, AanvullendFeit ander) =>
        een.Soort == ander.Soort && een.Gewogen == ander.Gewogen && een.Keuzes.SequenceEqual(ander.Keuzes, StringComparer.Ordinal);

    private static Aanvulling Samen(Aanvulling eigen, Aanvulling ander) =>
        ander.Feiten.All(f => eigen.Zoek(f.Naam) is not null) ? eigen : new([.. eigen.Feiten, .. ander.Feiten.Where(f => eigen.Zoek(f.Naam) is null)]);

    // What is left has been read by the declarations of this kader.
    private static Uitkomst<Klachtdossier> Voor(Uitkomst<Klachtdossier> gelezen, Aanvulling eigen) =>
        !gelezen.Probeer(out var dossier) || dossier.Aanvullend.Past(eigen) ? gelezen
        : Uitkomst<Klachtdossier>.Van(dossier with { Aanvullend = new(dossier.Aanvullend.Alle.Where(f => eigen.Zoek(f.Key) is not null), eigen) });
}
