using System.Collections.Immutable;
using Behoorlijkheid.Brieven.Gegevens;
using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Brieven;

/// <summary>What the kinds of letters are called, and who sends them to whom.</summary>
internal static class Briefsoorten
{
    public static ImmutableArray<Briefsoort> Alle { get; } = [.. Enum.GetValues<Briefsoort>()];

    /// <summary>Its code: the name of its template, of its files, and on the command line.</summary>
    public static string Code(Briefsoort soort) => JsonNaam.Van(soort.ToString());

    public static string Naam(Briefsoort soort) => soort switch
    {
        Briefsoort.VerslagVanBevindingen => "verslag van bevindingen",
        Briefsoort.ControleKennisgeving => "controle van de kennisgeving",
        _ => Code(soort),
    };

    /// <summary>Whether it is the bestuursorgaan's own.</summary>
    public static bool IsVanOrgaan(Briefsoort soort) => soort is Briefsoort.Klachtafhandelingsbrief or Briefsoort.ControleKennisgeving;

    /// <summary>Whether it tells an oordeel of the ombudsman, and so waits for it.</summary>
    public static bool VraagtOordeel(Briefsoort soort) =>
        soort is Briefsoort.Rapportbrief or Briefsoort.Aanbiedingsbrief or Briefsoort.Publicatie or Briefsoort.Samenvatting;

    public static Lezer Lezer(Briefsoort soort) => soort switch
    {
        Briefsoort.Rapportbrief or Briefsoort.Publicatie or Briefsoort.Klachtafhandelingsbrief => Gegevens.Lezer.Verzoeker,
        Briefsoort.Aanbiedingsbrief => Gegevens.Lezer.Bestuursorgaan,
        _ => Gegevens.Lezer.Ieder,
    };

    /// <summary>Whether citizens read it, so that it explains the words of the law.</summary>
    public static bool LegtUit(Briefsoort soort) => Lezer(soort) == Gegevens.Lezer.Verzoeker || soort == Briefsoort.VerslagVanBevindingen;

    /// <summary>Whether it goes to somebody.</summary>
    public static bool HeeftGeadresseerde(Briefsoort soort) =>
        soort is Briefsoort.Rapportbrief or Briefsoort.Aanbiedingsbrief or Briefsoort.Klachtafhandelingsbrief;

    /// <summary>The set for one dossier.</summary>
    public static ImmutableArray<Briefsoort> Set(Aanleiding aanleiding) => [.. Alle.Where(s => IsVanOrgaan(s) == (aanleiding == Aanleiding.EigenToets))];
}
