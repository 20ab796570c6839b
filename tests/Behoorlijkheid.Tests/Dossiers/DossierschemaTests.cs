using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Tests.Lezen;
using NJsonSchema;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Dossiers;

public sealed class DossierschemaTests
{
    [Test]
    public async Task Schema_and_reader_agree_on_shape()
    {
        var schema = await JsonSchema.FromJsonAsync(Dossierschema.Schrijf());
        var (goed, fout) = (0, 0);
        for (var zaad = 0; zaad < 2800; zaad++)
        {
            var kans = new Random(zaad);
            var dossier = new Dossiermaker(kans).Dossier();
            if (zaad % 4 > 0)
            {
                Mutatie.Muteer(dossier, kans);
            }

            var json = dossier.ToString();
            var geweigerd = schema.Validate(json).Count > 0;
            var vorm = Dossierlezing.Lees(json).Problemen.Where(p => p.Code.StartsWith("vorm.", StringComparison.Ordinal)).ToList();

            Assert.That(geweigerd, Is.EqualTo(vorm.Count > 0), () => $"zaad {zaad}: {string.Join('\n', vorm.Select(Gelezen.Regel))}\n{json}");
            Assert.That(geweigerd && zaad % 4 == 0, Is.False, () => $"zaad {zaad}: {string.Join('\n', vorm.Select(Gelezen.Regel))}\n{json}");
            (goed, fout) = geweigerd ? (goed, fout + 1) : (goed + 1, fout);
        }

        Assert.That(goed, Is.GreaterThan(700));
        Assert.That(fout, Is.GreaterThan(700));
    }
}
