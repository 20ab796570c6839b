using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>Tells the course of a complaint by the facts that are established.</summary>
internal sealed class Verloopbouwer(Briefbron bron)
{
    private const string Afzieningspad = "horen.afgezienOpGrond";

    public Verloopgegevens Maak()
    {
        var dossier = bron.Dossier;
        var afdoening = dossier.Afdoening;
        var klagers = dossier.Klagers;
        return new()
        {
            Ontvangen = dossier.Klacht.Ontvangen.Status == Feitstatus.Vastgesteld || Is(dossier.Klacht.Schriftelijk) || Is(dossier.Klacht.MondelingGeuit),
            OntvangenOp = Op(dossier.Klacht.Ontvangen) ?? Op(dossier.Klacht.MondelingGeuitOp),
            Mondeling = dossier.Klacht.Ontvangen.Status == Feitstatus.Onbekend && Is(dossier.Klacht.MondelingGeuit) && !Is(dossier.Klacht.Schriftelijk),
            OntvangenStaatNietVast = dossier.Klacht.Ontvangen.Status is Feitstatus.Betwist or Feitstatus.NietVastTeStellen,
            Bevestigd = Is(dossier.Ontvangstbevestiging.Gegeven),
            BevestigdOp = Op(dossier.Ontvangstbevestiging.Datum),
            Informeel = Is(dossier.Informeel.Geprobeerd),
            KlagerGehoord = klagers is { IsGesteld: true, Volledig: true, Items.IsEmpty: false } && klagers.Items.All(k => Is(k.Gehoord)),
            KlagerGehoordOp = klagers.Items is [var enige] ? Op(enige.GehoordOp) : null,
            KlagerNietGehoord = klagers is { IsGesteld: true, Volledig: true, Items.IsEmpty: false } && klagers.Items.All(k => IsNiet(k.Gehoord)),
            BeklaagdenGehoord = [.. dossier.Beklaagden.Items.Where(b => Is(b.Gehoord)).Select(bron.Aanduider.Beklaagde).Distinct(StringComparer.Ordinal)],
            Verdaagd = Is(dossier.Verdaging.Verdaagd),
            VerdaagdOp = Op(dossier.Verdaging.VerdaagdOp),
            VerderUitgesteld = Is(dossier.Verdaging.VerderUitstel),
            Afgezien = Afgezien(),
            Advies = Is(dossier.Advies.AdviesUitgebracht),
            AdviesOp = Op(dossier.Advies.AdviesOp),
            Geweigerd = Is(dossier.Weigering.Geweigerd),
            GeweigerdOp = Op(dossier.Weigering.MeegedeeldOp),
            GeenReactie = afdoening.Wijze is { Status: Feitstatus.Vastgesteld, Waarde: Afdoeningswijze.GeenReactie },
            Verzonden = Is(afdoening.Verzonden),
            NietVerzonden = IsNiet(afdoening.Verzonden),
            ZonderOordeel = Is(afdoening.Verzonden) && IsNiet(afdoening.OordeelVermeld),
            Excuses = Is(dossier.Nazorg.Excuses),
            Maatregel = Is(dossier.Nazorg.MaatregelGetroffen),
            VerzondenOp = Op(afdoening.Datum),
            VerzoekOp = dossier.Verzoek is { } verzoek ? Op(verzoek.Ontvangen) : null,
            Noten = bron.Bronnen.Feiten([afdoening.Verzonden.Herkomst with { BeoordeeldDoor = null }]),
        };
    }

    /// <summary>The parts of the complaint, with what was said and decided of each.</summary>
    public IEnumerable<Klachtdeelgegevens> Klachtonderdelen() =>
        bron.Dossier.Klachtonderdelen.Items.Select((deel, index) => new Klachtdeelgegevens
        {
            Nummer = index + 1,
            Omschrijving = Weergave.Woorden.Zin(deel.Omschrijving),
            Aanduiding = bron.Aanduider.Klachtonderdeel(index),
            LezingKlager = Zin(deel.LezingKlager),
            LezingBeklaagde = Zin(deel.LezingBeklaagde),
            Oordeel = deel.OordeelOrgaan.Status == Feitstatus.Vastgesteld ? JsonNaam.Van(deel.OordeelOrgaan.Waarde.ToString()) : null,
            Advies = deel.OordeelAdvies.Status == Feitstatus.Vastgesteld ? JsonNaam.Van(deel.OordeelAdvies.Waarde.ToString()) : null,
            Redenen = deel.RedenenOrgaan,
            Noten = bron.Bronnen.Feiten([deel.OordeelOrgaan.Herkomst]),
        });

    public static bool Is(Feit<bool> feit) => feit is { Status: Feitstatus.Vastgesteld, Waarde: true };

    // With the ground that was given for it, which need not be a true one.
    private string? Afgezien() => bron.Dossier.Horen is { Afgezien: { Status: Feitstatus.Vastgesteld, Waarde: true }, AfgezienOpGrond: { Status: Feitstatus.Vastgesteld } grond }
        ? Weergave.Woorden.Zin(bron.Feit(Afzieningspad, JsonNaam.Van(grond.Waarde.ToString())))
        : null;

    private static bool IsNiet(Feit<bool> feit) => feit is { Status: Feitstatus.Vastgesteld, Waarde: false };

    private static string? Zin(string? tekst) => tekst is null ? null : Weergave.Woorden.Zin(tekst);

    private static string? Op(Feit<Datum> feit) => feit.Status == Feitstatus.Vastgesteld ? GegevensTeksten.Wanneer(feit.Waarde.ToString()) : null;
}
