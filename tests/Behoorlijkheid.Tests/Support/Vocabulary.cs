using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;

namespace Behoorlijkheid.Tests.Support;

/// <summary>The handful of facts that generated norms speak of, and the values that generated dossiers give them.</summary>
internal static class Vocabulary
{
    /// <summary>Complaints are received in the twenty days from here; all else happens in the hundred days after.</summary>
    public static readonly DateOnly FirstDay = new(2016, 1, 4);

    /// <summary>After everything that generated dossiers state.</summary>
    public static readonly DateOnly AssessmentDay = new(2016, 6, 20);

    public static readonly ImmutableArray<Lijstlid> Lists = [Words.Beklaagden, Words.Behandelaars, Words.Klachtonderdelen];

    public static readonly ImmutableArray<Feitlid> YesNo = Facts(
        "klacht.schriftelijk",
        "klacht.overGedraging",
        "afdoening.verzonden",
        "horen.kennelijkOngegrond",
        "beklaagden.gehoord",
        "beklaagden.onderVerantwoordelijkheid",
        "behandelaars.betrokkenBijGedraging",
        "behandelaars.inFormeleBehandeling",
        "klachtonderdelen.tegenstrijdig",
        "klachtonderdelen.gemotiveerd",
        "aanvullend.tolkAangeboden");

    public static readonly ImmutableArray<Feitlid> Dates = Facts("klacht.ontvangen", "afdoening.datum", "verdaging.verdaagdOp", "beklaagden.gehoordOp", "aanvullend.tolkGevraagdOp");

    public static readonly ImmutableArray<Feitlid> Numbers = Facts("verdaging.weken", "bestuursorgaan.eigenRegeling.afhandelingBinnenWeken", "aanvullend.gesprekken");

    public static readonly ImmutableArray<Feitlid> Choices = Facts("klacht.kanaal", "afdoening.wijze", "beklaagden.soort", "klachtonderdelen.aannemelijkheid", "aanvullend.tolkwijze");

    public static readonly ImmutableArray<Feitlid> Texts = Facts("afdoening.namens", "beklaagden.afdeling", "behandelaars.afdeling", "aanvullend.taal");

    public static readonly ImmutableArray<string> TextValues = ["Inkomen", "Zorg"];

    public static readonly ImmutableArray<Feitlid> All = [.. YesNo, .. Dates, .. Numbers, .. Choices, .. Texts, Words.Relatie];

    /// <summary>The members of an enum that generated cases use, as norms spell them: few, so that they often coincide.</summary>
    public static ImmutableArray<string> MembersOf(Feitlid fact) => [.. fact.Waarde.Woorden.Take(3)];

    /// <summary>A random value; a date known to the day.</summary>
    public static object ValueOf(Feitlid fact, Chance chance) => fact.Waarde.Soort switch
    {
        Waardesoort.Waarheid => chance.Coin(),
        Waardesoort.Geheel => chance.Below(6),
        Waardesoort.Datum => (Datum)Day(fact, chance),
        Waardesoort.Keuze => fact.Waarde.Keuzes[chance.Below(chance.OneIn(3) ? fact.Waarde.Keuzes.Length : Math.Min(4, fact.Waarde.Keuzes.Length))].Waarde,
        _ => chance.Of(TextValues),
    };

    /// <summary>A random span of more than one day.</summary>
    public static Datum Span(Feitlid fact, Chance chance)
    {
        var (one, other) = (Day(fact, chance), Day(fact, chance));
        return one == other ? new(one, one.AddDays(1)) : one < other ? new(one, other) : new(other, one);
    }

    private static DateOnly Day(Feitlid fact, Chance chance) =>
        fact.Pad == "klacht.ontvangen" ? FirstDay.AddDays(chance.Below(20)) : FirstDay.AddDays(chance.Between(20, 120));

    private static ImmutableArray<Feitlid> Facts(params string[] paths) => [.. paths.Select(Words.Fact)];
}
