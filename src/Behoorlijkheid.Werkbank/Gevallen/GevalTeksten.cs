using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Werkbank.Gevallen;

/// <summary>The sentences for problems in files with cases.</summary>
internal static class GevalTeksten
{
    public static Melding AndereNorm(string geschreven, string verwacht) => new(
        "geval.andere-norm", $"Hier staat {Citaat.Van(geschreven)}, maar de norm waar dit bestand bij hoort heet {Citaat.Van(verwacht)}.");

    public static Melding AndereSoort(string geschreven, string norm) => new(
        "geval.andere-soort", $"Deze gevallen zijn geschreven voor een norm van de soort {Citaat.Van(geschreven)}, maar de norm is van de soort {Citaat.Van(norm)}.");

    public static Melding GeenNorm(string bestand) => new("geval.geen-norm", $"Bij deze gevallen hoort het bestand {Citaat.Van(bestand)}, en dat is er niet.");

    public static Melding DubbeleNaam(string naam) => new("geval.dubbele-naam", $"Er is al een geval met de naam {Citaat.Van(naam)}.");

    public static Melding MogelijkBijMeer() => new("geval.mogelijk-bij-meer", "\"mogelijk\" kan alleen bij één verwachte uitkomst; hier staat er een per rij.");

    public static Melding TegenstrijdigeUitkomst(string naleving) => new(
        "geval.tegenstrijdig", $"De uitkomst {Citaat.Van(naleving)} past niet bij de uitkomsten die volgens \"mogelijk\" nog openstaan.");

    public static Melding OnbekendeUitleg(string id, IEnumerable<string> bekend) => new(
        "geval.onbekende-uitleg", $"Deze norm noemt geen andere uitleg {Citaat.Van(id)}.", Suggesties.Voor(id, bekend));
}
