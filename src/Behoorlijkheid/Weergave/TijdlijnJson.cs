using System.Text;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Oordelen;

namespace Behoorlijkheid.Weergave;

/// <summary>Writes a timeline as JSON.</summary>
public static class TijdlijnJson
{
    /// <summary>Writes it; lines end with a line feed and the same timeline gives the same text on every machine.</summary>
    /// <param name="tijdlijn">The timeline.</param>
    /// <returns>The JSON.</returns>
    public static string Schrijf(Tijdlijn tijdlijn)
    {
        ArgumentNullException.ThrowIfNull(tijdlijn);
        var json = new JsonSchrijver(compact: false);
        var context = new Tijdlijncontext(tijdlijn);
        json.Begin('{');
        json.Naam("gebeurtenissen").Lijst(tijdlijn.Gebeurtenissen, (j, g) => Gebeurtenis(j, g, context));
        json.Naam("termijnen").Lijst(tijdlijn.Momenten, (j, m) => Moment(j, m, context));
        json.Naam("nietGecodeerd").Teksten(tijdlijn.NietGecodeerd);
        json.Naam("openVragen").Lijst(context.Vragen, (j, v) => j.Begin('{').Naam("feit").Tekst(v.Feit).Naam("vraag").Tekst(v.Vraag).Einde('}'));
        JsonVormen.Herkomst(json.Naam("herkomst"), tijdlijn.Herkomst);
        return json.Einde('}').ToString();
    }

    /// <summary>Writes it as UTF-8, without a byte order mark.</summary>
    /// <param name="tijdlijn">The timeline.</param>
    /// <returns>The bytes.</returns>
    public static byte[] SchrijfUtf8(Tijdlijn tijdlijn) => Encoding.UTF8.GetBytes(Schrijf(tijdlijn));

    private static void Gebeurtenis(JsonSchrijver json, Gebeurtenis gebeurtenis, Tijdlijncontext context) =>
        json.Begin('{')
            .Naam("feit").Tekst(gebeurtenis.Feit)
            .Naam("datum").Tekst(gebeurtenis.Datum.ToString())
            .Naam("wat").Tekst(context.Wat(gebeurtenis))
            .Indien("volgens", gebeurtenis.Volgens)
            .Einde('}');

    private static void Moment(JsonSchrijver json, Termijnmoment moment, Tijdlijncontext context)
    {
        json.Begin('{')
            .Naam("id").Tekst(moment.Id)
            .Naam("naam").Tekst(moment.Naam)
            .Naam("aard").Code(moment.Aard)
            .Indien("item", moment.Item)
            .Naam("status").Code(moment.Status)
            .Indien("voorZoverVanToepassing", moment.VoorZoverVanToepassing)
            .Indien("uiterlijk", Laatste(moment.VroegsteLaatsteDag, moment.LaatsteLaatsteDag))
            .Indien("gedaan", moment.Gedaan?.ToString());
        if (moment is { MinsteDagen: { } minst, MeesteDagen: { } meest })
        {
            json.Naam("dagen").Begin('{').Naam("minst").Getal(minst).Naam("meest").Getal(meest).Einde('}');
        }

        json.Naam("bronnen").Teksten(moment.Bronnen);
        json.Naam("uitleg").Teksten(new Termijnuitleg(context).Zinnen(moment));
        json.Naam("andereUitleg").Lijst(moment.AndereUitleg, (j, u) => j.Begin('{')
            .Naam("id").Tekst(u.Id).Naam("tekst").Tekst(u.Tekst).Indien("uiterlijk", Laatste(u.Vroegst, u.Laatst)).Naam("status").Code(u.Status).Einde('}'));
        json.Naam("lezingen").Lijst(moment.Lezingen, Lezing);
        json.Naam("ontbrekend").Teksten(moment.Ontbrekend).Naam("volgende").Tekst(moment.Volgende).Einde('}');
    }

    private static void Lezing(JsonSchrijver json, Momentlezing lezing)
    {
        json.Begin('{').Naam("feit").Tekst(lezing.Feit).Naam("volgens").Tekst(lezing.Volgens).Indien("uiterlijk", Laatste(lezing.Vroegst, lezing.Laatst));
        if (lezing.Status is { } status)
        {
            json.Naam("status").Code(status);
        }

        json.Einde('}');
    }

    private static string? Laatste(DateOnly? vroegst, DateOnly? laatst) =>
        (vroegst, laatst) is ({ } eerste, { } laatste) ? new Datum(eerste, laatste).ToString() : null;
}
