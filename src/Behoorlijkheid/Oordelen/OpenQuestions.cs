using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Oordelen;

/// <summary>The questions whose answers could still decide a norm.</summary>
internal static class OpenQuestions
{
    public static ImmutableArray<OpenVraag> From(ImmutableArray<Normbevinding> findings, Klachtdossier dossier, Toetsingskader kader)
    {
        var order = new List<string>();
        var norms = new Dictionary<string, (string Word, List<string> Norms)>(StringComparer.Ordinal);
        foreach (var finding in findings.Where(f => f.Naleving == Naleving.NietVastTeStellen || f.VoorZoverVanToepassing))
        {
            for (var i = 0; i < finding.Ontbrekend.Length; i++)
            {
                var path = finding.Ontbrekend[i];
                if (!norms.TryGetValue(path, out var entry))
                {
                    norms.Add(path, entry = (finding.Explanation.MissingWords[i], []));
                    order.Add(path);
                }

                if (!entry.Norms.Contains(finding.Id))
                {
                    entry.Norms.Add(finding.Id);
                }
            }
        }

        return [.. order.Select(path => Question(path, norms[path].Word, norms[path].Norms, dossier, kader))];
    }

    private static OpenVraag Question(string path, string word, List<string> norms, Klachtdossier dossier, Toetsingskader kader)
    {
        var words = kader.Feitwoorden.GetValueOrDefault(word);
        return new(path, FactQuestions.Of(word, path, dossier, kader) ?? $"Welke {word[(word.LastIndexOf('.') + 1)..]} zijn er?", [.. norms], words?.Aanwijzingen ?? []);
    }
}
