using Behoorlijkheid.Normen;
using Behoorlijkheid.Toetsing;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>Which item or pair a row is about.</summary>
internal sealed record Rijsleutel(int Eerste, int Tweede, RowKind Soort)
{
    public static Rijsleutel Van(Row rij) => new(rij.First, rij.Second, rij.Kind);

    /// <summary>As a beoordeling names it: <c>behandelaars[0] × beklaagden[?]</c>; <c>null</c> for the dossier itself.</summary>
    public string? Item(Norm norm) => norm.VoorElk.IsEmpty ? null : string.Join(" × ", norm.VoorElk.Select((v, i) => Soort switch
    {
        RowKind.Empty => v.Lijst.Pad,
        RowKind.Rest => $"{v.Lijst.Pad}[?]",
        _ => FormattableString.Invariant($"{v.Lijst.Pad}[{(i == 0 ? Eerste : Tweede)}]"),
    }));
}
