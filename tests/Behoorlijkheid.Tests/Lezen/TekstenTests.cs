using System.Reflection;
using System.Text.RegularExpressions;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Lezen;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Lezen;

public sealed partial class TekstenTests
{
    private static IEnumerable<MethodInfo> Meldingen => new[] { typeof(LeesTeksten), typeof(DossierTeksten) }
        .SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.Public))
        .Where(m => m.ReturnType == typeof(Melding));

    [TestCaseSource(nameof(Meldingen))]
    public void Every_problem_is_one_sentence_on_one_line(MethodInfo methode)
    {
        var melding = (Melding)methode.Invoke(null, [.. methode.GetParameters().Select(p => Argument(p))])!;

        Assert.That(melding.Code, Does.Match("^(lezen|vorm|verwijzing|datum|tegenspraak|verzoek|weging)\\.[a-z0-9-]+$"));
        Assert.That(melding.Tekst, Does.Match("^[A-Z][^\\n\\r]*\\.$"));
        Assert.That(Typenaam().IsMatch(melding.Tekst), Is.False, melding.Tekst);
        Assert.That(melding.Suggestie, Is.Null.Or.Matches("^[A-Z][^\\n\\r]*[.?]$"));
    }

    private static object Argument(ParameterInfo parameter) => parameter.ParameterType switch
    {
        // What is quoted already has no line break any more.
        _ when parameter.Name!.EndsWith("itaat", StringComparison.Ordinal) || parameter.Name == "verwacht" => "ab",
        var type when type == typeof(string) => "a\nb",
        var type when type == typeof(int) => 2000,
        var type when type == typeof(bool) => true,
        var type when type == typeof(byte) => (byte)7,
        var type when type == typeof(Datum) => (Datum)new DateOnly(2016, 10, 3),
        var type when type == typeof(Ernst) => Ernst.Fout,
        var type when type == typeof(object) => (Datum)new DateOnly(2016, 10, 3),
        _ => new[] { "ab", "c" },
    };

    [GeneratedRegex("System|Behoorlijkheid|Boolean|Int32|String|DateOnly|`")]
    private static partial Regex Typenaam();
}
