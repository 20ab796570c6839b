using System.Collections.Immutable;
using System.Globalization;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Oordelen;

/// <summary>Checks that what a request names stands in the kader: a norm that does not exist would silently test nothing.</summary>
internal sealed class RequestReferences(Toetsingskader kader)
{
    private readonly HashSet<string> norms = [.. kader.Normen.Select(n => n.Id)];
    private readonly HashSet<string> requirements = [.. kader.Vereisten.Select(v => v.Id)];
    private readonly HashSet<string> weighed =
        [.. kader.Normen.Where(n => n.VoorElk.Any(v => v.Lijst.Itemtype == typeof(Wegingspost))).SelectMany(n => n.Vereisten)];

    private readonly HashSet<string> themes = [.. kader.Themas.Select(t => t.Id)];

    public ImmutableArray<Probleem> Check(Klachtdossier dossier)
    {
        if (dossier.Verzoek is not { } request)
        {
            return [];
        }

        List<Probleem>? problems = null;
        var parts = request.Onderdelen.Items;
        for (var i = 0; i < parts.Length; i++)
        {
            CheckAll(parts[i].Normen, norms, "norm", i, "normen", ref problems);
            CheckAll(parts[i].Themas, themes, "thema", i, "themas", ref problems);
            CheckAll(parts[i].Vereisten, requirements, "vereiste", i, "vereisten", ref problems);
        }

        for (var i = 0; i < request.Wegingen.Length; i++)
        {
            var vereiste = request.Wegingen[i].Vereiste;
            if (!weighed.Contains(vereiste))
            {
                var pointer = $"/verzoek/wegingen/{Text(i)}/vereiste";
                (problems ??= []).Add(requirements.Contains(vereiste)
                    ? Beoordelingsproblemen.NotWeighed(vereiste, pointer)
                    : Beoordelingsproblemen.Unknown("vereiste", vereiste, requirements, pointer));
            }
        }

        for (var i = 0; i < request.NietDoorslaggevend.Length; i++)
        {
            if (!norms.Contains(request.NietDoorslaggevend[i].Norm))
            {
                (problems ??= []).Add(Beoordelingsproblemen.Unknown("norm", request.NietDoorslaggevend[i].Norm, norms, $"/verzoek/nietDoorslaggevend/{Text(i)}/norm"));
            }
        }

        return problems is null ? [] : [.. problems];
    }

    private static void CheckAll(ImmutableArray<string> names, HashSet<string> known, string kind, int part, string field, ref List<Probleem>? problems)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (!known.Contains(names[i]))
            {
                (problems ??= []).Add(Beoordelingsproblemen.Unknown(kind, names[i], known, $"/verzoek/onderdelen/{Text(part)}/{field}/{Text(i)}"));
            }
        }
    }

    private static string Text(int index) => index.ToString(CultureInfo.InvariantCulture);
}
