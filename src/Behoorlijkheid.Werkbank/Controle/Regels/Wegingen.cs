using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Controle.Regels;

/// <summary>The list of what is weighed, which follows from the request.</summary>
internal static class Wegingen
{
    public static Lijstlid Lijst { get; } = Feitenmodel.Klachtdossier.Lijsten.First(l => l.Itemtype == typeof(Wegingspost));

    /// <summary>Whether a norm decides on a weging.</summary>
    public static bool Weegt(Norm norm) => norm.VoorElk.Any(v => v.Lijst == Lijst);
}
