using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Brieven.Anonimiseren;

/// <summary>Makes a dossier anew with its texts told otherwise; everything else stays.</summary>
/// <param name="vertaal">Gives the new text; <c>null</c> drops a text that may be missing.</param>
internal sealed class Dossiervertaler(Func<Tekstplek, string, string?> vertaal)
{
    private static readonly Persoonsgegevensoort? Vindplaatssoort = Soort(typeof(Herkomst).GetProperty(nameof(Herkomst.Vindplaats))!);
    private static readonly Persoonsgegevensoort? Toelichtingsoort = Soort(typeof(Herkomst).GetProperty(nameof(Herkomst.Toelichting))!);
    private static readonly Persoonsgegevensoort? Beoordelaarsoort = Soort(typeof(Herkomst).GetProperty(nameof(Herkomst.BeoordeeldDoor))!);

    public Klachtdossier Vertaal(Klachtdossier dossier) => (Klachtdossier)Groep(dossier, Modeltype.Van(typeof(Klachtdossier)), string.Empty);

    private static Persoonsgegevensoort? Soort(PropertyInfo lid) => lid.GetCustomAttribute<PersoonsgegevenAttribute>()?.Soort;

    private object Groep(object groep, Modeltype type, string pad)
    {
        var nieuw = type.Nieuw();
        foreach (var lid in type.Leden)
        {
            if (lid.Waarde(groep) is { } waarde)
            {
                lid.Zet(nieuw, Lid(waarde, lid, $"{pad}/{lid.Naam}"));
            }
            else
            {
                lid.Zet(nieuw, null);
            }
        }

        return nieuw;
    }

    private object? Lid(object waarde, Modellid lid, string pad) => (lid.Vorm, waarde) switch
    {
        (Vorm.Enkel, string tekst) => Tekst(tekst, lid, pad),
        (Vorm.Feit, IFeit feit) => Feit(feit, Soort(lid.Property), lid.Naam, pad),
        (Vorm.Paar, IPaarFeiten paar) => Paar(paar, waarde.GetType().GetGenericArguments()[0], Soort(lid.Property), lid.Naam, pad),
        (Vorm.Waarden, ImmutableArray<string> teksten) => Teksten(teksten, lid, pad),
        (Vorm.Groep groep, _) => Groep(waarde, groep.Type, pad),
        (Vorm.Lijst lijst, ILijst gesteld) => gesteld.IsGesteld ? ILijstmaker.Voor(lijst.Item.Type).Lijst(Items(gesteld, lijst.Item, pad), gesteld.Volledig) : waarde,
        (Vorm.Lijst lijst, _) => Rij(waarde, lijst.Item, pad),
        (Vorm.Aanvullend, AanvullendeFeiten feiten) => Aanvullend(feiten, pad),
        _ => waarde,
    };

    private IEnumerable<object> Items(ILijst lijst, Modeltype type, string pad) =>
        [.. Enumerable.Range(0, lijst.Aantal).Select(i => Groep(lijst.Item(i), type, Onder(pad, i)))];

    private object Rij(object rij, Modeltype type, string pad)
    {
        var maker = ILijstmaker.Voor(type.Type);
        return maker.Rij([.. maker.Items(rij).Select((item, i) => Groep(item, type, Onder(pad, i)))]);
    }

    private string? Tekst(string tekst, Modellid lid, string pad)
    {
        var soort = Soort(lid.Property);
        var rol = lid.Verwijst is not null || lid.Naam == "id" ? Tekstrol.Id : Tekstrol.Tekst;
        return vertaal(new(pad, rol, soort, lid.Naam), tekst) ?? (lid.IsVerplicht ? AnonimiseerTeksten.Weggelaten : null);
    }

    private ImmutableArray<string> Teksten(ImmutableArray<string> teksten, Modellid lid, string pad) =>
        [.. teksten.Select((tekst, i) => vertaal(new(Onder(pad, i), lid.Verwijst is null ? Tekstrol.Tekst : Tekstrol.Id, Soort(lid.Property), lid.Naam), tekst)).OfType<string>()];

    private object Paar(IPaarFeiten paar, Type type, Persoonsgegevensoort? soort, string lid, string pad) => IFeitmaker.Voor(type).Paar(
        [.. paar.Alle().Select(p => KeyValuePair.Create(vertaal(new($"{pad}/{p.Key}", Tekstrol.Id, null, lid), p.Key)!, Feit(p.Value, soort, lid, $"{pad}/{p.Key}")))]);

    private AanvullendeFeiten Aanvullend(AanvullendeFeiten feiten, string pad)
    {
        var verklaard = feiten.Aanvulling;
        return feiten.IsLeeg
            ? feiten
            : new(feiten.Alle.Select(f => KeyValuePair.Create(f.Key, (IFeit)Feit(f.Value, null, f.Key, $"{pad}/{f.Key}", verklaard?.Zoek(f.Key), Tekstrol.Aanvullend))), past: null);
    }

    private object Feit(IFeit feit, Persoonsgegevensoort? soort, string lid, string pad, AanvullendFeit? verklaring = null, Tekstrol rol = Tekstrol.Tekst)
    {
        if (feit.Status == Feitstatus.Onbekend || (feit.Status == Feitstatus.Vastgesteld && !feit.IsBetwist && feit.Herkomst == Herkomst.Geen && feit.Vastgesteld is not string && verklaring is null))
        {
            return feit;
        }

        var maker = IFeitmaker.Voor(feit.GetType().GetGenericArguments()[0]);
        var herkomst = Van(feit.Herkomst, pad);
        return feit switch
        {
            { IsBetwist: true } => Betwist(feit, maker, herkomst, waarde => Waarde(waarde)),
            { Status: Feitstatus.Vastgesteld } => maker.Vast(Waarde(feit.Vastgesteld!), herkomst),
            _ => maker.NietVastTeStellen(herkomst),
        };

        object Waarde(object waarde) => waarde is string tekst ? vertaal(new(pad, rol, soort, lid, verklaring), tekst) ?? AnonimiseerTeksten.Weggelaten
            : verklaring is { Persoonsgegeven: true } ? Gemeld(waarde) : waarde;

        // The value decides the outcome and stays; a person decides about the publication.
        object Gemeld(object waarde)
        {
            vertaal(new(pad, rol, soort, lid, verklaring), Convert.ToString(waarde, CultureInfo.InvariantCulture)!);
            return waarde;
        }
    }

    private object Betwist(IFeit feit, IFeitmaker maker, Herkomst? herkomst, Func<object, object> waarde)
    {
        var partijen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (volgens, _, _, _) in feit.LezingenZonderType)
        {
            var naam = vertaal(new(string.Empty, Tekstrol.Wie, Persoonsgegevensoort.Naam, Feitnamen.Volgens), volgens)!;
            partijen[volgens] = Eigen(naam, partijen.Values);
        }

        var aannemelijk = feit.Aannemelijk is { } gekozen ? partijen.GetValueOrDefault(gekozen, gekozen) : null;
        return maker.Betwist(
            feit.LezingenZonderType.Select(l => (partijen[l.Volgens], waarde(l.Waarde), Id(l.Bron), Tekst(l.Vindplaats, Vindplaatssoort, Feitnamen.Vindplaats, string.Empty))),
            aannemelijk,
            herkomst);
    }

    // Two parties may not come to bear one name.
    private static string Eigen(string naam, ICollection<string> bezet) =>
        Enumerable.Range(1, bezet.Count + 1).Select(n => n == 1 ? naam : $"{naam} ({n.ToString(CultureInfo.InvariantCulture)})").First(n => !bezet.Contains(n));

    private Herkomst? Van(Herkomst herkomst, string pad) => herkomst == Herkomst.Geen
        ? null
        : new(
            Id(herkomst.Bron),
            Tekst(herkomst.Vindplaats, Vindplaatssoort, Feitnamen.Vindplaats, pad),
            Tekst(herkomst.Toelichting, Toelichtingsoort, Feitnamen.Toelichting, pad),
            Tekst(herkomst.BeoordeeldDoor, Beoordelaarsoort, Feitnamen.BeoordeeldDoor, pad));

    private string? Id(string? id) => id is null ? null : vertaal(new(string.Empty, Tekstrol.Id, null, Feitnamen.Bron), id);

    private string? Tekst(string? tekst, Persoonsgegevensoort? soort, string lid, string pad) =>
        tekst is null ? null : vertaal(new($"{pad}/{lid}", Tekstrol.Tekst, soort, lid), tekst);

    private static string Onder(string pad, int index) => $"{pad}/{index.ToString(CultureInfo.InvariantCulture)}";
}
