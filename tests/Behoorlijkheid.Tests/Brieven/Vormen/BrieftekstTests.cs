using System.Text;
using Behoorlijkheid.Brieven.Document;
using Behoorlijkheid.Brieven.Vormen;
using CsCheck;
using NUnit.Framework;
using VerifyNUnit;

namespace Behoorlijkheid.Tests.Brieven.Vormen;

public sealed class BrieftekstTests
{
    [Test]
    public async Task A_letter_as_text() => await Verifier.Verify(Brieftekst.Van(Voorbeeldbrief.Brief));

    [Test]
    public async Task A_letter_as_Markdown() => await Verifier.Verify(Encoding.UTF8.GetString(Briefschrijver.Schrijf(Voorbeeldbrief.Brief, Briefvorm.Markdown)));

    [Test]
    public void No_line_is_longer_than_88_characters_unless_one_word_is() =>
        Willekeurigebrief.Brief.Sample(brief => TeLang(brief).All(r => !r.Trim().Contains(' ', StringComparison.Ordinal) || r.Split(' ').Any(w => w.Length > 60)), iter: 1000, print: brief => string.Join('\n', TeLang(brief)));

    [Test]
    public void No_line_ends_in_a_space() =>
        Willekeurigebrief.Brief.Sample(brief => !Brieftekst.Van(brief).Split('\n').Any(r => r.EndsWith(' ')), iter: 1000);

    private static IEnumerable<string> TeLang(Briefdocument brief) => Brieftekst.Van(brief with { Blokken = [.. brief.Blokken.Where(b => b is not Briefblok.Tabel)] }).Split('\n').Where(r => r.Length > 88);
}
