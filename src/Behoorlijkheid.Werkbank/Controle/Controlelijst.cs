using System.Collections.Immutable;
using System.Reflection;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen.Lezing;

namespace Behoorlijkheid.Werkbank.Controle;

/// <summary>All checks with their explanations; they are kept as data, in <c>controles.json</c>.</summary>
internal static class Controlelijst
{
    private const string Bron = "controles.json";

    private static readonly Lazy<ImmutableArray<Controleuitleg>> Gelezen = new(Lees);
    private static readonly Lazy<Dictionary<string, Controleuitleg>> OpCode = new(() => Alle.ToDictionary(c => c.Code, StringComparer.Ordinal));

    /// <summary>In the order of the file.</summary>
    public static ImmutableArray<Controleuitleg> Alle => Gelezen.Value;

    /// <summary>The check with a code, or <c>null</c>.</summary>
    public static Controleuitleg? Zoek(string code) => OpCode.Value.GetValueOrDefault(code);

    private static ImmutableArray<Controleuitleg> Lees()
    {
        using var bron = Assembly.GetExecutingAssembly().GetManifestResourceStream(Bron)!;
        var bytes = new byte[bron.Length];
        bron.ReadExactly(bytes);
        var problemen = new Probleemlijst();
        var lijst = (JsonLijst)((JsonObject)JsonLezer.Lees(bytes, Bron, Leesgrenzen.Dossier, problemen)!).Zoek("controles")!;
        ImmutableArray<Controleuitleg> gelezen = [.. lijst.Items.Select(item => Veldlezer.Lees(item, problemen, Uitleg))];
        return problemen.HeeftFouten ? throw new InvalidOperationException(problemen.OpVolgorde(Ernst.Fout)[0].Melding) : gelezen;
    }

    private static Controleuitleg Uitleg(Veldlezer velden) => new(
        velden.Tekst("code"),
        velden.Keuze<Zwaarte>("zwaarte"),
        velden.Tekst("titel"),
        velden.Tekst("wat"),
        velden.Tekst("waarom"),
        velden.Tekst("fout"),
        velden.Tekst("goed"),
        velden.Woord("herstel", "veilig"));
}
