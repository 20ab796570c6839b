using System.Globalization;
using System.Runtime.CompilerServices;
using NUnit.Framework;

namespace VerifyNUnit;

/// <summary>Snapshots by the conventions of Verify.NUnit, so that the package can take its place: add the reference, delete this file.</summary>
public static class Verifier
{
    /// <summary>Compares a text with <c>Class.Method.verified.txt</c> beside the test; on a difference writes <c>.received.txt</c> there and fails.</summary>
    public static async Task Verify(string target, [CallerFilePath] string sourceFile = "")
    {
        var stam = Path.Combine(Path.GetDirectoryName(sourceFile)!, Naam(TestContext.CurrentContext.Test));
        var verified = stam + ".verified.txt";
        var received = stam + ".received.txt";
        var gekregen = MetLf(target);
        var verwacht = File.Exists(verified) ? MetLf(await File.ReadAllTextAsync(verified)) : null;
        if (gekregen == verwacht)
        {
            File.Delete(received);
            return;
        }

        await File.WriteAllTextAsync(received, gekregen);
        Assert.Fail(verwacht is null
            ? $"There is no {verified} yet. Read {received}; if it is right, rename it."
            : $"{Verschil(verwacht, gekregen)}\nCompare {received} with {verified}; if it is right, let it take its place.");
    }

    private static string Naam(TestContext.TestAdapter test)
    {
        var klasse = test.ClassName![(test.ClassName!.LastIndexOf('.') + 1)..].Replace('+', '.');
        var argumenten = test.MethodInfo!.GetParameters().Zip(
            test.Arguments, (p, waarde) => string.Create(CultureInfo.InvariantCulture, $"_{p.Name}={waarde}"));
        var naam = $"{klasse}.{test.MethodName}{string.Concat(argumenten)}";
        return string.Concat(naam.Select(c => Path.GetInvalidFileNameChars().Contains(c) ? '-' : c));
    }

    private static string Verschil(string verwacht, string gekregen)
    {
        var oud = verwacht.Split('\n');
        var nieuw = gekregen.Split('\n');
        var gelijk = oud.Zip(nieuw).TakeWhile(p => p.First == p.Second).Count();
        return $"Line {gelijk + 1} differs.\n  verified: {Regel(oud, gelijk)}\n  received: {Regel(nieuw, gelijk)}";
    }

    private static string Regel(string[] regels, int index) => index < regels.Length ? regels[index] : "(end of text)";

    private static string MetLf(string tekst) => tekst.ReplaceLineEndings("\n");
}
