using System.Diagnostics;
using System.Text;
using Behoorlijkheid.Brieven.Document;
using Behoorlijkheid.Brieven.Vormen;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Brieven.Vormen;

/// <summary>What LibreOffice makes of a letter: it opens, has as many pages in both forms, and the PDF says what the letter says. Needs <c>soffice</c>, <c>pdfinfo</c> and <c>pdftotext</c>.</summary>
[Explicit("Needs LibreOffice and poppler; see tests/README.md.")]
public sealed class LibreOfficeTests
{
    private static readonly (string Naam, Briefdocument Brief, int Bladen)[] Brieven = [("kort", Voorbeeldbrief.Brief, 2), ("lang", Voorbeeldbrief.Lang, 7), ("kaal", Voorbeeldbrief.Kaal, 1)];

    [Test]
    public void Docx_and_odt_become_the_same_letter_on_paper()
    {
        var map = Path.Combine(TestContext.CurrentContext.WorkDirectory, "brieven");
        Directory.CreateDirectory(map);
        foreach (var (naam, brief, bladen) in Brieven)
        {
            foreach (var vorm in (Briefvorm[])[Briefvorm.Docx, Briefvorm.Odt])
            {
                var pdf = Pdf(map, $"{naam}-{vorm}", brief, vorm);

                Assert.That(Run("pdfinfo", pdf), Does.Match($@"(?m)^Pages:\s+{bladen}$"), pdf);
                Assert.That(Woorden(Run("pdftotext", "-raw", pdf, "-")), Is.EqualTo(Woorden(Papier(brief, bladen))), pdf);
            }
        }

        TestContext.Out.WriteLine("The files lie in " + map);
    }

    private static string Pdf(string map, string naam, Briefdocument brief, Briefvorm vorm)
    {
        var soort = vorm == Briefvorm.Docx ? "docx" : "odt";
        var bron = Path.Combine(map, $"{naam}.{soort}");
        File.WriteAllBytes(bron, Briefschrijver.Schrijf(brief, vorm));
        Run("soffice", "-env:UserInstallation=file://" + Path.Combine(map, "profiel"), "--headless", "--convert-to", "pdf", "--outdir", map, bron);
        return Path.ChangeExtension(bron, "pdf");
    }

    // Notes and heads of pages stand elsewhere on paper than in the letter, so the words are compared in alphabetical order.
    private static string Papier(Briefdocument brief, int bladen)
    {
        var uit = new StringBuilder(string.Join('\n', Brieflezing.Van(brief).Select(r => r[(r.IndexOf('|', StringComparison.Ordinal) + 1)..])));
        for (var blad = 2; blad <= bladen; blad++)
        {
            uit.Append('\n').Append(brief.Conceptmerk).Append('\n').Append(brief.Paginakop).Append(' ').Append(Vormteksten.Blad).Append(blad).Append(Vormteksten.BladVan).Append(bladen);
        }

        return uit.ToString();
    }

    // Words of two letters and more: the marks of lists and the numbers of notes stand on paper only, or otherwise.
    private static IEnumerable<string> Woorden(string tekst) => tekst
        .Replace("«b:", string.Empty, StringComparison.Ordinal).Replace("«i:", string.Empty, StringComparison.Ordinal)
        .Split([' ', '\n', '\f', '\u00A0'])
        .Select(w => string.Concat(w.Where(char.IsLetter)))
        .Where(w => w.Length > 1)
        .Order(StringComparer.Ordinal);

    private static string Run(string programma, params string[] argumenten)
    {
        using var proces = Process.Start(new ProcessStartInfo(programma, argumenten) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var uit = proces.StandardOutput.ReadToEnd();
        proces.WaitForExit();
        Assert.That(proces.ExitCode, Is.Zero, programma);
        return uit;
    }
}
