using Behoorlijkheid.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Conventies;

public sealed class BestandenTests
{
    private const int MeesteRegels = 300;
    private const int MeesteRegelsVanMethode = 40;

    private static readonly Lazy<IReadOnlyList<SyntaxTree>> Bomen = new(() =>
        [.. Repository.Bestanden("src", "*.cs").Concat(Repository.Bestanden("tests", "*.cs"))
            .AsParallel().AsOrdered()
            .Select(b => CSharpSyntaxTree.ParseText(File.ReadAllText(b), path: Repository.Relatief(b)))]);

    [Test]
    public void A_file_has_at_most_300_lines()
    {
        var tang = Bomen.Value.Where(b => b.GetText().Lines.Count - 1 > MeesteRegels).Select(b => $"{b.FilePath}: {b.GetText().Lines.Count - 1}");

        Assert.That(tang, Is.Empty);
    }

    [Test]
    public void A_method_has_at_most_40_lines()
    {
        var tang =
            from boom in Bomen.Value
            where boom.FilePath.StartsWith("src/", StringComparison.Ordinal)
            from methode in boom.GetRoot().DescendantNodes().Where(k => k is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax)
            let regels = methode.GetLocation().GetLineSpan()
            let aantal = regels.EndLinePosition.Line - regels.StartLinePosition.Line + 1
            where aantal > MeesteRegelsVanMethode
            select $"{boom.FilePath}({regels.StartLinePosition.Line + 1}): {aantal} lines";

        Assert.That(tang, Is.Empty);
    }

    [Test]
    public void A_file_holds_one_type_and_bears_its_name()
    {
        var afwijkend =
            from boom in Bomen.Value
            let types = boom.GetRoot().DescendantNodes(k => k is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
                .Where(k => k is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
                .Select(k => k is BaseTypeDeclarationSyntax type ? type.Identifier.Text : ((DelegateDeclarationSyntax)k).Identifier.Text)
                .ToList()
            where !IsProgramma(boom) && (types.Count != 1 || types[0] != Naam(boom))
            select $"{boom.FilePath}: {string.Join(", ", types)}";

        Assert.That(afwijkend, Is.Empty);
    }

    [Test]
    public void There_are_no_regions_and_no_loose_ends()
    {
        string[] woorden = ["#region", "TO" + "DO", "FIX" + "ME", "HA" + "CK"];
        var gevonden =
            from boom in Bomen.Value
            where boom.FilePath != Repository.Relatief(Bron())
            from regel in boom.GetText().Lines
            from woord in woorden
            where regel.ToString().Contains(woord, StringComparison.Ordinal)
            select $"{boom.FilePath}({regel.LineNumber + 1}): {woord}";

        Assert.That(gevonden, Is.Empty);
    }

    // X.T.cs is the generic X, and X.Aspect.cs a part of a partial X.
    private static string Naam(SyntaxTree boom) => Path.GetFileName(boom.FilePath).Split('.')[0];

    private static bool IsProgramma(SyntaxTree boom) => boom.GetRoot().ChildNodes().OfType<GlobalStatementSyntax>().Any();

    private static string Bron([System.Runtime.CompilerServices.CallerFilePath] string bron = "") => bron;
}
