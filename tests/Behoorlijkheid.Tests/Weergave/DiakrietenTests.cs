using System.Globalization;
using System.Text;
using Behoorlijkheid.Weergave.Taal;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Weergave;

/// <summary>The table of letters without their marks, beside the decomposition that the platform gives where it has the data.</summary>
public sealed class DiakrietenTests
{
    [Test]
    public void The_table_is_the_decomposition_of_Latin_Greek_and_Cyrillic()
    {
        Assert.That("é".Normalize(NormalizationForm.FormD), Has.Length.EqualTo(2), "the test needs the data of Unicode");
        var anders = new List<string>();
        foreach (var code in Enumerable.Range(0x00C0, 0x0530 - 0x00C0).Concat(Enumerable.Range(0x1E00, 0x2000 - 0x1E00)).Concat(Enumerable.Range(0xFB00, 7)).Concat(Enumerable.Range(0xFF10, 0x4B)))
        {
            var teken = (char)code;
            var ontleed = string.Concat(teken.ToString().Normalize(NormalizationForm.FormKD)
                .Where(t => CharUnicodeInfo.GetUnicodeCategory(t) != UnicodeCategory.NonSpacingMark).Select(char.ToLowerInvariant));
            if (char.IsLetter(teken) && ontleed.All(char.IsLetterOrDigit) && Diakrieten.Zonder(teken) != ontleed)
            {
                anders.Add($"{teken}: {Diakrieten.Zonder(teken)} is not {ontleed}");
            }
        }

        Assert.That(anders, Is.Empty);
    }

    [TestCase('É', "e")]
    [TestCase('ö', "o")]
    [TestCase('Å', "a")]
    [TestCase('Ĳ', "ij")]
    [TestCase('ﬁ', "fi")]
    [TestCase('Ａ', "a")]
    [TestCase('А', "а")]
    [TestCase('B', "b")]
    [TestCase('王', "王")]
    public void A_letter(char teken, string verwacht) => Assert.That(Diakrieten.Zonder(teken), Is.EqualTo(verwacht));
}
