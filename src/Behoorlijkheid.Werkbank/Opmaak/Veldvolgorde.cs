using System.Collections.Immutable;
using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Werkbank.Opmaak;

/// <summary>The order of the fields of an object, as the handbook of the rules has it. What it does not name keeps its order, after what it does name.</summary>
internal static class Veldvolgorde
{
    private static readonly ImmutableDictionary<string, ImmutableArray<string>> Volgorden = new Dictionary<string, string>
    {
        ["norm"] = "$schema id titel soort vereisten thema beschermt reikwijdte bewijslast bronnen geldig peildatum voorElk vanToepassingAls opeisbaarAls voldaanAls uitzonderingen uitleg motivering aanwijzing toelichting",
        ["norm/geldig"] = "vanaf tot",
        ["norm/uitzonderingen/*"] = "id als bron tekst geldig bewijslast",
        ["norm/uitzonderingen/*/geldig"] = "vanaf tot",
        ["norm/uitleg/*"] = "id vraag gevolgd andere bron vanToepassingAls opeisbaarAls voldaanAls",
        ["norm/motivering"] = "nageleefd geschonden nietVanToepassing nietVastTeStellen",
        ["gevallen"] = "$schema norm soort gevallen",
        ["gevallen/gevallen/*"] = "naam op dossier verwacht mogelijk andereUitleg toelichting",
        ["gevallen/gevallen/*/verwacht/*"] = "item naleving",
        ["feiten"] = "$schema feiten aanvullend",
        ["begrippen/begrippen/*"] = "naam voor als omschrijving bronnen",
        ["mutaties/verantwoord/*"] = "bij mutatie reden",
        ["controle/aanvaard/*"] = "code bestand plaatsen reden",
        ["zinnen"] = "$schema begrippen normen feiten verslag",
        ["zinnen/begrippen/*"] = "vormen uitleg",
        ["zinnen/normen/*"] = "uitgangspunt nageleefd geschonden",
        ["zinnen/feiten/*"] = "bevestigend ontkennend waarden",
        ["zinnen/verslag/*"] = "alleenAls gaatOpIn",
        ["huisstijl"] = "$schema ombudsman bestuursorgaan",
        ["huisstijl/*"] = "naam adres telefoon email website ondertekenaar kop lettertype lettergrootte kleur",
        ["anoniem"] = "$schema functies eenmaligeFuncties afdelingen rollen instellingen titels tussenvoegsels gewoneWoorden",
    }.ToImmutableDictionary(v => v.Key, v => v.Value.Split(' ').ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>The names at a place, in their order.</summary>
    public static ImmutableArray<string> Van(string pad) => Volgorden[pad];

    // A star stands for an item of a list, or for a name that is data.
    public static IEnumerable<JsonLid> Orden(string pad, ImmutableArray<JsonLid> leden) =>
        Volgorden.TryGetValue(pad, out var volgorde) || Volgorden.TryGetValue($"{pad[..Math.Max(0, pad.LastIndexOf('/'))]}/*", out volgorde)
        ? leden.OrderBy(lid => volgorde.IndexOf(lid.Naam) is var plaats and >= 0 ? plaats : volgorde.Length)
        : leden;
}
