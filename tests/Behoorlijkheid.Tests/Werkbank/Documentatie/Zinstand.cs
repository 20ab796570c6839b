using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Tests.Support;

namespace Behoorlijkheid.Tests.Werkbank.Documentatie;

/// <summary>How things are, as far as anybody knows: what a condition is tried on.</summary>
internal sealed class Zinstand(Chance chance)
{
    private static readonly ImmutableArray<string> VanDossier = ["klacht.schriftelijk", "afdoening.verzonden", "horen.afgezien"];
    private static readonly ImmutableArray<string> VanBehandelaar = ["behandelaars.betrokkenBijGedraging", "behandelaars.inFormeleBehandeling"];

    private readonly Dictionary<(string, int), bool?> feiten = [];

    public static ImmutableArray<string> Wijzen { get; } = ["oordeel", "informeel", "looptNog"];

    public int Behandelaars { get; } = chance.Below(3);

    public string? Wijze { get; } = chance.OneIn(3) ? null : chance.Of(Wijzen);

    public int? Weken { get; } = chance.OneIn(3) ? null : chance.Between(1, 3);

    public DateOnly? Ontvangen { get; } = chance.OneIn(4) ? null : new DateOnly(2026, 1, 5).AddDays(chance.Below(3));

    public DateOnly? Afgedaan { get; } = chance.OneIn(4) ? null : new DateOnly(2026, 1, 5).AddDays(chance.Below(3));

    public bool Kent(string pad) => VanDossier.Contains(pad) || VanBehandelaar.Contains(pad);

    public bool? Van(string pad, int item)
    {
        var sleutel = (pad, VanBehandelaar.Contains(pad) ? item : -1);
        if (!feiten.TryGetValue(sleutel, out var waarde))
        {
            feiten[sleutel] = waarde = chance.Below(3) switch { 0 => null, var n => n == 1 };
        }

        return waarde;
    }

    /// <summary>A condition on what may be so, and whether it is: by what the algebra means, without any words.</summary>
    public (Voorwaarde Voorwaarde, Func<int, bool?> Waar) Voorwaarde(int depth, Variabele? item = null)
    {
        if (depth == 0)
        {
            return Enkel(item);
        }

        switch (chance.Below(5))
        {
            case 0:
                var (deel, waar) = Voorwaarde(depth - 1, item);
                return (new Voorwaarde.Niet(deel), i => !waar(i));
            case 1 when item is null:
                var behandelaar = Conditions.Behandelaar();
                var (binnen, geldt) = Voorwaarde(depth - 1, behandelaar);
                var alle = chance.Coin();
                return (alle ? Conditions.All(behandelaar, binnen) : Conditions.Any(behandelaar, binnen), _ => Samen(Enumerable.Range(0, Behandelaars).Select(geldt), alle));
            case 2:
                return Enkel(item);
            default:
                var delen = Enumerable.Range(0, chance.Between(2, 3)).Select(_ => Voorwaarde(depth - 1, item)).ToArray();
                var en = chance.Coin();
                var voorwaarden = delen.Select(d => d.Voorwaarde).ToArray();
                return (en ? Conditions.And(voorwaarden) : Conditions.Or(voorwaarden), i => Samen(delen.Select(d => d.Waar(i)), en));
        }
    }

    private (Voorwaarde, Func<int, bool?>) Enkel(Variabele? item)
    {
        var teken = chance.Of(Enum.GetValues<Vergelijker>());
        switch (chance.Below(7))
        {
            case 0:
                var constante = chance.Coin();
                return (new Voorwaarde.Constante(constante), _ => constante);
            case 1:
                return (Conditions.Compare(Conditions.Value("verdaging.weken"), teken, new Term.Getal(2)), _ => Weken is { } weken ? Is(teken, weken.CompareTo(2)) : null);
            case 2:
                return (Conditions.Compare(Conditions.Value("afdoening.datum"), teken, Conditions.Value("klacht.ontvangen")), _ => Ontvangen is { } van && Afgedaan is { } op ? Is(teken, op.CompareTo(van)) : null);
            case 3:
                var wijze = chance.Of(Wijzen);
                var gelijk = chance.Coin();
                return (
                    Conditions.Compare(Conditions.Value("afdoening.wijze"), gelijk ? Vergelijker.Gelijk : Vergelijker.Ongelijk, new Term.Enumlid(wijze)),
                    _ => Wijze is { } is_ ? (is_ == wijze) == gelijk : null);
            case 4:
                var keuzen = chance.Shuffle(Wijzen).Take(chance.Between(1, 2)).ToArray();
                return (Conditions.In(Conditions.Value("afdoening.wijze"), keuzen), _ => Wijze is { } deze ? keuzen.Contains(deze) : null);
            default:
                var pad = chance.Of(item is null ? VanDossier : VanBehandelaar);
                return (Conditions.Fact(pad, item), i => Van(pad, i));
        }
    }

    private static bool Is(Vergelijker teken, int vergeleken) => teken switch
    {
        Vergelijker.Gelijk => vergeleken == 0,
        Vergelijker.Ongelijk => vergeleken != 0,
        Vergelijker.Kleiner => vergeleken < 0,
        Vergelijker.KleinerOfGelijk => vergeleken <= 0,
        Vergelijker.Groter => vergeleken > 0,
        _ => vergeleken >= 0,
    };

    private static bool? Samen(IEnumerable<bool?> delen, bool alle) =>
        delen.Aggregate((bool?)alle, (een, ander) => alle ? een & ander : een | ander);
}
