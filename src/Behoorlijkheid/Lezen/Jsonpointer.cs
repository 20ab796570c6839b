using System.Globalization;

namespace Behoorlijkheid.Lezen;

/// <summary>JSON pointers (RFC 6901).</summary>
internal static class Jsonpointer
{
    /// <summary>A pointer one step deeper.</summary>
    /// <param name="pointer">Pointer to the object or list.</param>
    /// <param name="naam">Name of the member, or <c>null</c> for an item of a list.</param>
    /// <param name="index">Index of the item.</param>
    /// <returns>The pointer.</returns>
    public static string Onder(string pointer, string? naam, int index) =>
        naam is null ? string.Create(CultureInfo.InvariantCulture, $"{pointer}/{index}") : Onder(pointer, naam);

    /// <summary>A pointer to a member.</summary>
    /// <param name="pointer">Pointer to the object.</param>
    /// <param name="naam">Name of the member.</param>
    /// <returns>The pointer.</returns>
    public static string Onder(string pointer, string naam) =>
        $"{pointer}/{naam.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    /// <summary>The unescaped steps of a pointer.</summary>
    /// <param name="pointer">The pointer.</param>
    /// <returns>Names and indices, from the root.</returns>
    public static IEnumerable<string> Stappen(string pointer) =>
        pointer.Split('/').Skip(1).Select(s => s.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
}
