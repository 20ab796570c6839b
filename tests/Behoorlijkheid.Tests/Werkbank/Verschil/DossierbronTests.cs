using System.Text;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Werkbank.Verschil;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Werkbank.Verschil;

public sealed class DossierbronTests
{
    private const string Goed = """{ "aanleiding": "eigenToets" }""";
    private const string Fout = """{ "aanleiding": "eigenTots" }""";

    private string map = string.Empty;

    [SetUp]
    public void Begin() => map = Directory.CreateTempSubdirectory("dossiers-").FullName;

    [TearDown]
    public void Einde() => Directory.Delete(map, recursive: true);

    [Test]
    public void A_folder_gives_all_its_json_files_by_path_also_those_in_folders_in_it()
    {
        Schrijf("b.json", Goed);
        Schrijf("a/c.json", Goed);
        Schrijf("a/lees.txt", "geen dossier");

        Assert.That(Dossierbron.Open(map).Waarde.Select(d => (d.Bestand, d.Regel, d.Lees(Aanvulling.Geen).Gelukt)), Is.EqualTo(new[] { ("a/c.json", 0, true), ("b.json", 0, true) }));
    }

    [Test]
    public void A_file_gives_a_dossier_per_line_and_passes_over_empty_lines_only()
    {
        Schrijf("alle.ndjson", $"{Goed}\r\n\n  \n{Fout}\n{{\n{Goed}");

        Assert.That(
            Dossierbron.Open(Pad("alle.ndjson")).Waarde.Select(d => (d.Regel, d.Lees(Aanvulling.Geen).Problemen.FirstOrDefault()?.Plaats.Regel)),
            Is.EqualTo(new[] { (1, null), (4, 4), (5, 5), (6, (int?)null) }));
    }

    [Test]
    public void One_json_file_is_one_dossier_and_its_problems_have_their_own_lines()
    {
        Schrijf("een.json", "{\n\n\"aanleiding\": \"eigenTots\" }");
        var dossier = Dossierbron.Open(Pad("een.json")).Waarde.Single();

        Assert.That((dossier.Regel, dossier.Lees(Aanvulling.Geen).Problemen.Single().Plaats.Regel), Is.EqualTo((0, 3)));
    }

    [Test]
    public void A_line_that_is_too_long_is_refused_and_the_next_is_read()
    {
        using (var stroom = File.Create(Pad("lang.ndjson")))
        {
            stroom.Write(Encoding.UTF8.GetBytes("{ \"omschrijving\": \""));
            stroom.Write(new byte[Behoorlijkheid.Lezen.Leesgrenzen.Dossier.Bytes + 100].Select(_ => (byte)'a').ToArray());
            stroom.Write(Encoding.UTF8.GetBytes("\" }\n" + Goed));
        }

        Assert.That(Dossierbron.Open(Pad("lang.ndjson")).Waarde.Select(d => (d.Regel, d.Lees(Aanvulling.Geen).Gelukt)), Is.EqualTo(new[] { (1, false), (2, true) }));
    }

    [Test]
    public void What_is_not_there_and_what_holds_no_dossier_is_a_problem()
    {
        Schrijf("leeg.ndjson", "\n\n");
        Directory.CreateDirectory(Pad("leeg"));

        Assert.That(
            new[] { "weg", "weg.ndjson", "weg.json", "leeg.ndjson", "leeg" }.Select(naam => Dossierbron.Open(Pad(naam)).Problemen.Single().Code),
            Is.EqualTo(new[] { "invoer.onleesbaar", "invoer.onleesbaar", "invoer.onleesbaar", "invoer.leeg", "invoer.leeg" }));
    }

    private string Pad(string naam) => Path.Combine(map, naam);

    private void Schrijf(string naam, string inhoud)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Pad(naam))!);
        File.WriteAllText(Pad(naam), inhoud);
    }
}
