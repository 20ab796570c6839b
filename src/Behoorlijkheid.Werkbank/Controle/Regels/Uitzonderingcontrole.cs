using Behoorlijkheid.Normen;
using Behoorlijkheid.Werkbank.Controle.Logica;

namespace Behoorlijkheid.Werkbank.Controle.Regels;

/// <summary>Exceptions that change nothing, or everything.</summary>
internal sealed class Uitzonderingcontrole : IControle
{
    public IEnumerable<Bevinding> Zoek(Controlewerk werk) =>
        werk.Kader.Normen.Where(n => Ondervraging.Vast(n.VanToepassingAls) != false).SelectMany(n => n.Uitzonderingen.SelectMany((_, i) => Zoek(werk, n, i)));

    /// <summary>Whether an exception always or never applies where its norm does; <c>null</c> when that depends.</summary>
    public static bool? Treft(Norm norm, Uitzondering uitzondering)
    {
        Formule[] binnen = [.. Ondervraging.Rij(norm.VoorElk), Formulemaker.Maak(norm.VanToepassingAls)];
        return !Oplosser.Kan(binnen.Append(Formulemaker.Maak(uitzondering.Als))) ? false
            : !Oplosser.Kan(binnen.Append(Formulemaker.Maak(uitzondering.Als, waar: false))) ? true
            : null;
    }

    private static IEnumerable<Bevinding> Zoek(Controlewerk werk, Norm norm, int plaats)
    {
        var uitzondering = norm.Uitzonderingen[plaats];
        var pointer = $"/uitzonderingen/{Kaderinhoud.Nummer(plaats)}";
        if (!Tijdvak.Raakt(norm.Geldig, uitzondering.Geldig))
        {
            return [werk.Vond("norm-uitzondering-buiten-geldigheid", norm.Bestand, pointer + "/geldig", ControleTeksten.UitzonderingBuitenGeldigheid(uitzondering))];
        }

        if (Boom.Alle(uitzondering.Als).Any(Boom.VergelijktMetZichzelf))
        {
            return [];
        }

        if (Treft(norm, uitzondering) is { } altijd)
        {
            return altijd
                ? [werk.Vond("norm-uitzondering-altijd", norm.Bestand, pointer + "/als", ControleTeksten.UitzonderingAltijd(uitzondering))]
                : [werk.Vond("norm-uitzondering-nooit", norm.Bestand, pointer + "/als", ControleTeksten.UitzonderingNooit(uitzondering))];
        }

        var eerder = norm.Uitzonderingen.Take(plaats).FirstOrDefault(e =>
            Tijdvak.Omvat(e.Geldig, uitzondering.Geldig) && e.BewijslastBestuursorgaan == uitzondering.BewijslastBestuursorgaan && Ondervraging.Volgt(uitzondering.Als, e.Als));
        return eerder is null
            ? []
            : [werk.Vond("norm-uitzondering-overbodig", norm.Bestand, pointer + "/als", ControleTeksten.UitzonderingOverbodig(uitzondering, eerder))];
    }
}
