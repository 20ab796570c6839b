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
    private readonly HashSet<string> themes = [.. kader.Themas.Select(t => t.Id)];

    public ImmutableArray<Probleem> Check(Klachtdossier dossier)
    {
        if (dossier.Verzoek is not { } request)
        {
            return [];
        }

        var problems = new List<Probleem>();
        for (var i = 0; i < request.Onderdelen.Items.Length; i++)
        {
            var part = request.Onderdelen.Items[i];
            var pointer = $"/verzoek/onderdelen/{Text(i)}";
            CheckAll(part.Normen, norms, "norm", $"{pointer}/normen", problems);
            CheckAll(part.Themas, themes, "thema", $"{pointer}/themas", problems);
            CheckAll(part.Vereisten, requirements, "vereiste", $"{pointer}/vereisten", problems);
        }

        for (var i = 0; i < request.Wegingen.Length; i++)
        {
            Check(request.Wegingen[i].Vereiste, requirements, "vereiste", $"/verzoek/wegingen/{Text(i)}/vereiste", problems);
        }

        for (var i = 0; i < request.NietDoorslaggevend.Length; i++)
        {
            Check(request.NietDoorslaggevend[i].Norm, norms, "norm", $"/verzoek/nietDoorslaggevend/{Text(i)}/norm", problems);
        }

        return [.. problems];
    }

    private static void CheckAll(ImmutableArray<string> names, HashSet<string> known, string kind, string pointer, List<Probleem> problems)
    {
        for (var i = 0; i < names.Length; i++)
        {
            Check(names[i], known, kind, $"{pointer}/{Text(i)}", problems);
        }
    }

    private static void Check(string name, HashSet<string> known, string kind, string pointer, List<Probleem> problems)
    {
        if (!known.Contains(name))
        {
            problems.Add(Beoordelingsproblemen.Unknown(kind, name, known, pointer));
        }
    }

    private static string Text(int index) => index.ToString(CultureInfo.InvariantCulture);
}
