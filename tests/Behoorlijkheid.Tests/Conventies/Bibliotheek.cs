using System.Reflection;
using Behoorlijkheid.Brieven;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Behoorlijkheid.Tests.Conventies;

/// <summary>The library as source and as assembly, made once for all convention tests.</summary>
internal static class Bibliotheek
{
    public const string Map = "src/Behoorlijkheid/";

    private const string ImplicietePaden = "ImplicitUsings.cs";

    private const string ImplicieteUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly Lazy<CSharpCompilation> LuieCompilatie = new(Compileer);

    public static Assembly Assembly { get; } = typeof(Plaats).Assembly;

    /// <summary>The assembly of the letters.</summary>
    public static Assembly Brieven { get; } = typeof(Briefsoort).Assembly;

    /// <summary>Every type of the library and of the letters that an author wrote; not what the compiler or a source generator made.</summary>
    public static IEnumerable<Type> Types => Assembly.GetTypes().Concat(Brieven.GetTypes()).Where(t => !IsGegenereerd(t)).OrderBy(t => t.FullName, StringComparer.Ordinal);

    /// <summary>The library compiled from source by Roslyn; the path of a tree is relative to the root of the repository.</summary>
    public static CSharpCompilation Compilatie => LuieCompilatie.Value;

    private static CSharpCompilation Compileer()
    {
        var opties = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);
        var bomen = Repository.Bestanden(Map, "*.cs")
            .AsParallel().AsOrdered()
            .Select(b => CSharpSyntaxTree.ParseText(File.ReadAllText(b), opties, Repository.Relatief(b)))
            .Append(CSharpSyntaxTree.ParseText(ImplicieteUsings, opties, ImplicietePaden));
        var verwijzingen = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(p => !Path.GetFileName(p).StartsWith("Behoorlijkheid", StringComparison.Ordinal))
            .Select(p => MetadataReference.CreateFromFile(p));
        return CSharpCompilation.Create(
            "Behoorlijkheid", bomen, verwijzingen, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static bool IsGegenereerd(Type type) =>
        type.Name.Contains('<', StringComparison.Ordinal)
        || type.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute))
        || type.Namespace?.StartsWith("Behoorlijkheid", StringComparison.Ordinal) != true
        || (type.DeclaringType is { } buiten && IsGegenereerd(buiten));
}
