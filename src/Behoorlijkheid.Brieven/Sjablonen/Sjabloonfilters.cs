using System.Collections.Immutable;
using Behoorlijkheid.Brieven.Gegevens;
using Behoorlijkheid.Weergave;
using Fluid;
using Fluid.Values;

namespace Behoorlijkheid.Brieven.Sjablonen;

/// <summary>The filters that templates have; there are no others.</summary>
internal static class Sjabloonfilters
{
    private static readonly ImmutableSortedDictionary<string, Func<FluidValue, TemplateContext, FluidValue>> Alle =
        new Dictionary<string, Func<FluidValue, TemplateContext, FluidValue>>(StringComparer.Ordinal)
        {
            ["hoofdletter"] = (waarde, _) => Tekst(waarde, Woorden.Hoofdletter),
            ["kleineLetter"] = (waarde, _) => Tekst(waarde, Woorden.KleineLetter),
            ["zin"] = (waarde, _) => Tekst(waarde, Woorden.Zin),
            ["zonderPunt"] = (waarde, _) => Tekst(waarde, tekst => tekst.TrimEnd('.', ' ')),
            ["telwoord"] = (waarde, _) => new StringValue(Woorden.Telwoord((int)waarde.ToNumberValue())),
            ["aanhaling"] = (waarde, _) => Tekst(waarde, GegevensTeksten.Aanhaling),
            ["en"] = (waarde, context) => Som(waarde, context, Woorden.En),
            ["of"] = (waarde, context) => Som(waarde, context, Woorden.Of),
        }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public static IEnumerable<string> Namen => Alle.Keys;

    /// <summary>What a filter takes and gives.</summary>
    public static (Sjabloonvorm In, Sjabloonvorm Uit)? Vorm(string naam) => naam switch
    {
        "telwoord" => (new Sjabloonvorm.Getal(), new Sjabloonvorm.Tekst()),
        "en" or "of" => (new Sjabloonvorm.Reeks(new Sjabloonvorm.Tekst()), new Sjabloonvorm.Tekst()),
        _ => Alle.ContainsKey(naam) ? (new Sjabloonvorm.Tekst(), new Sjabloonvorm.Tekst()) : null,
    };

    public static void VoegToe(FilterCollection filters)
    {
        filters.Clear();
        foreach (var (naam, filter) in Alle)
        {
            filters.AddFilter(naam, (waarde, _, context) => new(filter(waarde, context)));
        }
    }

    // A value that is absent stays so, and is not to be printed; what a template itself wrote stays as it is.
    private static FluidValue Tekst(FluidValue waarde, Func<string, string> maak) => waarde switch
    {
        _ when waarde.IsNil() => waarde,
        StringValue eigen => new StringValue(maak(eigen.ToStringValue()), eigen.Encode),
        _ => new Tekstwaarde(maak(waarde.ToStringValue())),
    };

    private static Tekstwaarde Som(FluidValue waarde, TemplateContext context, Func<IReadOnlyList<string>, string> maak) =>
        new(maak([.. waarde.Enumerate(context).Select(v => v.ToStringValue())]));
}
