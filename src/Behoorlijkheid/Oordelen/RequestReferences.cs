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
            CheckAll(part.Normen, norms, "norm", $"/verzoek/onderdelen/{Text(i)}/normen");
            CheckAll(part.Themas, themes, "thema", $"/verzoek/onderdelen/{Text(i)}/themas");
            CheckAll(part.Vereisten, requirements, "vereiste", $"/verzoek/onderdelen/{Text(i)}/vereisten");
        }

        for (var i = 0; i < request.Wegingen.Length; i++)
        {
            CheckOne(request.Wegingen[i].Vereiste, requirements, "vereiste", $"/verzoek/wegingen/{Text(i)}/vereiste");
        }

        for (var i = 0; i < request.NietDoorslaggevend.Length; i++)
        {
            CheckOne(request.NietDoorslaggevend[i].Norm, norms, "norm", $"/verzoek/nietDoorslaggevend/{Text(i)}/norm");
        }

        return [.. problems];

        void CheckAll(ImmutableArray<string> names, HashSet<string> known, string kind, string pointer)
        {
            for (var i = 0; i < names.Length; i++)
            {
                CheckOne(names[i], known, kind, $"{pointer}/{Text(i)}");
            }
        }

        void CheckOne(string name, HashSet<string> known, string kind, string pointer)
        {
            if (!known.Contains(name))
            {
                problems.Add(Beoordelingsproblemen.Unknown(kind, name, known, pointer));
            }
        }
    }

    private static string Text(int index) => index.ToString(CultureInfo.InvariantCulture);
}
