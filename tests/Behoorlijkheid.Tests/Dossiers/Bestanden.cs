namespace Behoorlijkheid.Tests.Dossiers;

/// <summary>Files of the repository.</summary>
internal static class Bestanden
{
    public static string Pad(params string[] delen)
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(map.FullName, "Behoorlijkheid.sln")))
        {
            map = map.Parent ?? throw new InvalidOperationException("De map van Behoorlijkheid.sln is niet gevonden.");
        }

        return Path.Combine([map.FullName, .. delen]);
    }
}
