namespace Behoorlijkheid.Brieven.Sjablonen;

/// <summary>The names that a place in a template knows.</summary>
internal sealed class Sjabloonbereik(Sjabloonbereik? buiten)
{
    private readonly Dictionary<string, Sjabloonvorm> namen = new(StringComparer.Ordinal);

    public Sjabloonbereik? Buiten { get; } = buiten;

    public IEnumerable<string> Namen => namen.Keys.Concat(Buiten?.Namen ?? Gegevensvorm.Alles.Leden.Keys);

    public void Zet(string naam, Sjabloonvorm vorm) => namen[naam] = vorm;

    public Sjabloonvorm? Zoek(string naam) =>
        namen.TryGetValue(naam, out var vorm) ? vorm
        : Buiten is not null ? Buiten.Zoek(naam)
        : Gegevensvorm.Alles.Leden.GetValueOrDefault(naam);
}
