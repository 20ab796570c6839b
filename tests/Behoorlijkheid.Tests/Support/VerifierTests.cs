using NUnit.Framework;
using VerifyNUnit;

namespace Behoorlijkheid.Tests.Support;

public sealed class VerifierTests
{
    private string map = "";

    private string Bron => Path.Combine(map, "Test.cs");

    [SetUp]
    public void Maak_map() => map = Directory.CreateTempSubdirectory("snapshots-").FullName;

    [TearDown]
    public void Ruim_map_op() => Directory.Delete(map, recursive: true);

    [Test]
    public async Task The_same_text_passes_whatever_its_line_ends_and_clears_an_old_received_file()
    {
        Schrijf("verified", "een\ntwee");
        Schrijf("received", "oud");

        await Verifier.Verify("een\r\ntwee", Bron);

        Assert.That(File.Exists(Pad("received")), Is.False);
    }

    [Test]
    public async Task Another_text_fails_with_the_first_line_that_differs()
    {
        Schrijf("verified", "een\ntwee");

        var melding = await Mislukt("een\ndrie");

        Assert.That(melding, Is.EqualTo(
            $"Line 2 differs.\n  verified: twee\n  received: drie\nCompare {Pad("received")} with {Pad("verified")}; if it is right, let it take its place."));
        Assert.That(await File.ReadAllTextAsync(Pad("received")), Is.EqualTo("een\ndrie"));
    }

    [Test]
    public async Task Without_a_verified_file_it_fails_and_writes_what_it_got()
    {
        var melding = await Mislukt("een");

        Assert.That(melding, Is.EqualTo($"There is no {Pad("verified")} yet. Read {Pad("received")}; if it is right, rename it."));
        Assert.That(await File.ReadAllTextAsync(Pad("received")), Is.EqualTo("een"));
    }

    private async Task<string> Mislukt(string tekst)
    {
        // The failure of the inner assertion must not count as a failure of this test.
        using (new NUnit.Framework.Internal.TestExecutionContext.IsolatedContext())
        {
            return (await Assert.ThrowsAsync<AssertionException>(() => Verifier.Verify(tekst, Bron)))!.Message;
        }
    }

    private void Schrijf(string soort, string tekst) => File.WriteAllText(Pad(soort), tekst);

    private string Pad(string soort) =>
        Path.Combine(map, $"VerifierTests.{TestContext.CurrentContext.Test.MethodName}.{soort}.txt");
}
