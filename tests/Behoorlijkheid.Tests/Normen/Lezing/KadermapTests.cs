using Behoorlijkheid.Normen;
using Behoorlijkheid.Tests.Support;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Normen.Lezing;

public sealed class KadermapTests
{
    private string map = string.Empty;

    [SetUp]
    public void Make_a_folder()
    {
        map = Path.Combine(TestContext.CurrentContext.WorkDirectory, "kadermap", TestContext.CurrentContext.Test.ID);
        foreach (var bestand in Directory.EnumerateFiles(Repository.Pad("rules"), "*", SearchOption.AllDirectories))
        {
            var doel = Path.Combine(map, Path.GetRelativePath(Repository.Pad("rules"), bestand));
            Directory.CreateDirectory(Path.GetDirectoryName(doel)!);
            File.Copy(bestand, doel, overwrite: true);
        }
    }

    [TearDown]
    public void Remove_the_folder() => Directory.Delete(map, recursive: true);

    [Test]
    public void A_folder_that_does_not_exist_is_one_problem() =>
        Assert.That(
            KaderReader.Lees("geen/map").Problemen.Select(Proefkader.Schrijf),
            Is.EqualTo(new[] { "geen/map(0,0) kader.geen-map: De map \"geen/map\" bestaat niet." }));

    [Test]
    public void A_file_is_named_by_its_path_in_the_folder()
    {
        File.WriteAllText(Path.Combine(map, "awb-9", "awb-9-6.json"), "{ \"id\": 3 }");

        var problemen = KaderReader.Lees(map).Problemen;

        Assert.That(problemen.Select(p => p.Plaats.Bestand), Is.All.EqualTo("awb-9/awb-9-6.json"));
        Assert.That(problemen.Select(Proefkader.Schrijf), Has.Some.EqualTo("awb-9/awb-9-6.json(1,9) vorm.type: Hier staat 3, maar hier hoort een tekst."));
    }

    [Test]
    public void A_file_that_is_too_large_is_not_read_into_memory()
    {
        using (var groot = File.Create(Path.Combine(map, "awb-9", "awb-9-6.json")))
        {
            groot.SetLength(3L * 1024 * 1024 * 1024);
        }

        Assert.That(
            KaderReader.Lees(map).Problemen.Select(Proefkader.Schrijf),
            Is.EqualTo(new[] { "awb-9/awb-9-6.json(0,0) lezen.te-groot: De invoer is 1.048.577 bytes groot, en er mogen er hoogstens 1.048.576 zijn." }));
    }

    [Test]
    public void Files_beside_the_kader_are_left_alone()
    {
        File.WriteAllText(Path.Combine(map, "LEESMIJ.md"), "x");
        Directory.CreateDirectory(Path.Combine(map, "schema"));
        File.WriteAllText(Path.Combine(map, "schema", "x.json"), "x");

        Assert.That(KaderReader.Lees(map).Waarde.Sha256, Is.EqualTo(KaderReader.Meegeleverd.Sha256));
    }
}
