using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Conventies;

public sealed class TypesTests
{
    // What default(T) must never say: that something is so, is in order, or has been decided.
    private static readonly string[] GunstigeNullen =
    [
        "Waar", "Ja", "Nageleefd", "Gevolgd", "Gegrond", "Ongegrond", "Behoorlijk", "Voldaan", "Vastgesteld", "Geldig", "Gelukt",
        "Goed", "Akkoord", "Bevoegd", "Tijdig", "NietGeschonden", "NietVanToepassing", "InhoudelijkOordeelMogelijk", "True", "Yes", "Ok", "Success", "Valid",
    ];

    [Test]
    public void No_enum_has_a_favourable_zero()
    {
        var gunstig =
            from type in Bibliotheek.Types
            where type.IsEnum
            let nul = Enum.GetName(type, Activator.CreateInstance(type)!)
            where nul is not null && GunstigeNullen.Contains(nul)
            select $"{type}.{nul}";

        Assert.That(gunstig, Is.Empty);
    }

    [Test]
    public void Every_class_is_sealed_static_or_abstract()
    {
        var open = Bibliotheek.Types.Where(t => t.IsClass && !t.IsSealed && !t.IsAbstract);

        Assert.That(open, Is.Empty);
    }

    [Test]
    public void What_leaves_a_stage_has_no_property_that_can_be_set_after_construction()
    {
        var zetbaar =
            from type in Bibliotheek.Types
            where type.IsVisible
            from eigenschap in Eigenschappen(type)
            where eigenschap.SetMethod is { IsPublic: true } zetter
                && !zetter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
            select $"{type}.{eigenschap.Name}";

        Assert.That(zetbaar, Is.Empty);
    }

    [Test]
    public void No_public_property_holds_a_collection_that_can_change()
    {
        var veranderlijk =
            from type in Bibliotheek.Types
            where type.IsVisible
            from eigenschap in Eigenschappen(type)
            where IsVeranderlijk(eigenschap.PropertyType)
            select $"{type}.{eigenschap.Name}: {eigenschap.PropertyType}";

        Assert.That(veranderlijk, Is.Empty);
    }

    [Test]
    public void No_public_type_shows_a_field()
    {
        var velden =
            from type in Bibliotheek.Types
            where type.IsVisible && !type.IsEnum
            from veld in type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where !veld.IsLiteral
            select $"{type}.{veld.Name}";

        Assert.That(velden, Is.Empty);
    }

    private static PropertyInfo[] Eigenschappen(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly);

    private static bool IsVeranderlijk(Type type) =>
        type != typeof(string)
        && typeof(IEnumerable).IsAssignableFrom(type)
        && !IsVast(type);

    private static bool IsVast(Type type) =>
        type.Namespace is "System.Collections.Immutable" or "System.Collections.Frozen"
        || type.Name.StartsWith("IReadOnly", StringComparison.Ordinal)
        || type.Name == "IEnumerable`1"
        || type.Assembly == Bibliotheek.Assembly;
}
