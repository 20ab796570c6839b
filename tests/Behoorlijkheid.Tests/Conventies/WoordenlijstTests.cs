using Behoorlijkheid.Tests.Support;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Conventies;

public sealed class WoordenlijstTests
{
    [Test]
    public void Every_public_type_is_in_the_glossary()
    {
        var lijst = File.ReadAllText(Repository.Pad("src/WOORDENLIJST.md"));
        var ontbrekend = Bibliotheek.Types.Where(t => t.IsVisible).Select(Naam).Distinct()
            .Where(naam => !lijst.Contains($"`{naam}`", StringComparison.Ordinal));

        Assert.That(ontbrekend, Is.Empty);
    }

    private static string Naam(Type type) => type.Name.Split('`')[0];
}
