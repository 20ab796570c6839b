using NUnit.Framework;
using PublicApiGenerator;
using VerifyNUnit;

namespace Behoorlijkheid.Tests.Conventies;

public sealed class PublicApiTests
{
    [Test]
    public async Task The_public_surface_is_what_was_agreed()
    {
        var api = Bibliotheek.Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false });

        await Verifier.Verify(api);
    }

    [Test]
    public async Task The_public_surface_of_the_letters_is_what_was_agreed()
    {
        var api = Bibliotheek.Brieven.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false });

        await Verifier.Verify(api);
    }
}
