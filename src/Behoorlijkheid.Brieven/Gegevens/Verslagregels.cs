using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Oordelen;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>Sees which facts a verslag van bevindingen leaves out: those of which it is established that what they presuppose is not so, and those that another fact tells with its day.</summary>
/// <param name="dossier">The dossier.</param>
/// <param name="regels">By path in the vocabulary.</param>
internal sealed class Verslagregels(Klachtdossier dossier, ImmutableDictionary<string, Verslagregel> regels)
{
    /// <summary>Whether what a fact presupposes is not so. A yes needs no presupposition: what happened, happened.</summary>
    /// <param name="lid">The fact.</param>
    /// <param name="waar">Whose fact it is.</param>
    /// <param name="feit">What is stated of it.</param>
    public bool IsZonderZin(Feitlid lid, Feitplek waar, IFeit feit) =>
        feit.Vastgesteld is not true
        && regels.GetValueOrDefault(lid.Pad) is { AlleenAls.IsEmpty: false } regel
        && regel.AlleenAls.All(stel => stel.Any(v => IsNietZo(v, waar)));

    /// <summary>Whether another fact tells it with its day.</summary>
    /// <param name="lid">The fact.</param>
    /// <param name="waar">Whose fact it is.</param>
    /// <param name="feit">What is stated of it.</param>
    public bool GaatOp(Feitlid lid, Feitplek waar, IFeit feit) =>
        feit.Vastgesteld is true && regels.GetValueOrDefault(lid.Pad) is { GaatOpIn: { } ander } && Bekend(ander, waar.Eigenaar) is not null;

    private bool IsNietZo(Verslagvoorwaarde voorwaarde, Feitplek waar)
    {
        if (voorwaarde.Lijst is null)
        {
            return IsNietZo(voorwaarde, dossier);
        }

        if (voorwaarde.Lijst == waar.Lijst)
        {
            return IsNietZo(voorwaarde, waar.Eigenaar);
        }

        // Of another list one item will do; that there is none is sure only of a list that is complete.
        return voorwaarde.Lijst.Lees(dossier) is ILijst { IsGesteld: true, Volledig: true } items
            && Enumerable.Range(0, items.Aantal).All(i => IsNietZo(voorwaarde, items.Item(i)));
    }

    private static bool IsNietZo(Verslagvoorwaarde voorwaarde, object eigenaar) =>
        Bekend(voorwaarde.Feit, eigenaar) is { } waarde && !voorwaarde.Waarden.Contains(FactPaths.Written(waarde), StringComparer.Ordinal);

    // What parties state differently is not established here, also when one reading was found more plausible: that is for the oordeel.
    private static object? Bekend(Feitlid lid, object eigenaar) =>
        lid.Lees(eigenaar) is IFeit { IsBetwist: false, Status: Feitstatus.Vastgesteld } feit ? feit.Vastgesteld : null;
}
