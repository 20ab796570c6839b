using System.Collections.Immutable;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Normen.Uitdrukkingen;

namespace Behoorlijkheid.Tests.Normen.Uitdrukkingen;

/// <summary>Reads single expressions, with one begrip of each kind and a row for each behandelaar.</summary>
internal sealed class Proefuitdrukking
{
    private static readonly Begripskop Los = new("klaagschriftVoldoet", []);
    private static readonly Begripskop VanItem = new("isBetrokken", [Item("behandelaars")]);
    private static readonly Begripskop VanPaar = new("voldoendeAfstand", [Item("behandelaars"), Item("beklaagden")]);

    private static readonly Lazy<Woordenschat> Schat = new(() => Woordenschatbouwer.Bouw(Feitenmodel.Klachtdossier, [Los, VanItem, VanPaar]));

    private static readonly Dictionary<string, Begrip> Begrippen =
        new[] { Los, VanItem, VanPaar }.ToDictionary(kop => kop.Naam, kop => new Begrip(kop.Naam, kop.Over, new Voorwaarde.Constante(true), "true", "", []));

    private readonly NormCompiler compiler;
    private readonly Bereik bereik;

    public Proefuitdrukking(Kadergrenzen? grenzen = null, params ReadOnlySpan<string> voorElk)
    {
        compiler = new(Schat.Value, grenzen ?? Kadergrenzen.Standaard);
        var items = ImmutableArray.CreateBuilder<Variabele>();
        foreach (var lijst in voorElk.IsEmpty ? ["behandelaars"] : voorElk)
        {
            items.Add(Item(lijst));
        }

        bereik = new(items.ToImmutable());
    }

    /// <summary>The condition, or what is wrong with it; to be called on a parser thread when there are many.</summary>
    public Voorwaarde? Lees(string tekst, List<Uitdrukkingsfout> fouten) =>
        compiler.Bereid(tekst, bereik, fouten) is { } uitdrukking ? compiler.Compileer(uitdrukking, Begrippen, fouten) : null;

    /// <summary>Each problem as column, code, sentence and suggestion.</summary>
    public static string[] Problemen(string tekst) => Problemen(tekst, null);

    public static string[] Problemen(string tekst, Kadergrenzen? grenzen)
    {
        var fouten = new List<Uitdrukkingsfout>();
        var proef = new Proefuitdrukking(grenzen);
        var gelezen = Parserdraad.Voer(() => proef.Lees(tekst, fouten) is not null);
        if (gelezen != (fouten.Count == 0))
        {
            throw new InvalidOperationException("A condition has no problems, and what has problems is no condition.");
        }

        return [.. fouten.OrderBy(f => f.Begin).Select(f => $"{f.Begin + 1} {f.Melding.Code}: {f.Melding.Tekst} {f.Melding.Suggestie}".TrimEnd())];
    }

    /// <summary>The condition as text.</summary>
    public static string Geschreven(string tekst, params ReadOnlySpan<string> voorElk)
    {
        var fouten = new List<Uitdrukkingsfout>();
        var proef = new Proefuitdrukking(null, voorElk);
        var voorwaarde = Parserdraad.Voer(() => proef.Lees(tekst, fouten));
        return voorwaarde is null ? string.Join("\n", fouten.Select(f => f.Melding.Tekst)) : Algebraschrijver.Schrijf(voorwaarde);
    }

    private static Variabele Item(string lijst)
    {
        var lid = (Lijstlid)Feitenmodel.Klachtdossier.Zoek(lijst)!;
        return new(lid.Enkelvoud, lid);
    }
}
