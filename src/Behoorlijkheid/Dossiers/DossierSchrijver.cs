using System.Security.Cryptography;
using System.Text;
using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Dossiers;

/// <summary>Writes a dossier as JSON, always in the same way: in the order of the model, without what nobody has stated.</summary>
/// <remarks>Reading what was written gives an equal dossier, so two dossiers are equal exactly when they are written the same.</remarks>
public static class DossierSchrijver
{
    /// <summary>Writes a dossier for people, two spaces to a level.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <returns>JSON that <see cref="DossierReader"/> reads.</returns>
    public static string Schrijf(Klachtdossier dossier) => Schrijf(dossier, compact: false);

    /// <summary>Writes a dossier on one line without spaces: the form its hash is of.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <returns>JSON that <see cref="DossierReader"/> reads.</returns>
    public static string SchrijfCompact(Klachtdossier dossier) => Schrijf(dossier, compact: true);

    /// <summary>The SHA-256 of the compact writing in UTF-8: equal for equal dossiers, however they were made.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <returns>64 hexadecimal digits, in small letters.</returns>
    public static string Sha256(Klachtdossier dossier) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(SchrijfCompact(dossier))));

    /// <summary>A dossier of these facts alone, on one line.</summary>
    internal static string Aanvullend(AanvullendeFeiten feiten)
    {
        var schrijver = new JsonSchrijver(compact: true).Begin('{').Naam(Aanvullingbinder.Naam);
        Feiten(schrijver, feiten.Alle);
        return schrijver.Einde('}').ToString();
    }

    private static string Schrijf(Klachtdossier dossier, bool compact)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var schrijver = new JsonSchrijver(compact);
        Groep(schrijver, dossier, Modeltype.Van(typeof(Klachtdossier)));
        return schrijver.ToString();
    }

    private static void Groep(JsonSchrijver schrijver, object groep, Modeltype type)
    {
        schrijver.Begin('{');
        foreach (var lid in type.Leden)
        {
            if (lid.Waarde(groep) is { } waarde && (lid.IsVerplicht || IsGesteld(waarde, lid.Vorm)))
            {
                Lid(schrijver.Naam(lid.Naam), waarde, lid.Vorm);
            }
        }

        schrijver.Einde('}');
    }

    private static bool IsGesteld(object waarde, Vorm vorm) => (waarde, vorm) switch
    {
        (IFeit feit, _) => feit.Status != Feitstatus.Onbekend,
        (IPaarFeiten paar, _) => paar.Alle().Any(p => p.Value.Status != Feitstatus.Onbekend),
        (AanvullendeFeiten feiten, _) => !feiten.IsLeeg,
        (ILijst lijst, _) => lijst.IsGesteld,
        (_, Vorm.Lijst or Vorm.Waarden) => Rij(waarde).Count > 0,
        (_, Vorm.Groep groep) => groep.MagOntbreken || groep.Type.Leden.Any(l => l.Waarde(waarde) is { } lid && IsGesteld(lid, l.Vorm)),
        (bool waarheid, Vorm.Enkel { MagOntbreken: false }) => waarheid,
        _ => true,
    };

    private static void Lid(JsonSchrijver schrijver, object waarde, Vorm vorm)
    {
        switch (vorm)
        {
            case Vorm.Enkel:
                Enkel(schrijver, waarde);
                break;
            case Vorm.Feit:
                Feit(schrijver, (IFeit)waarde);
                break;
            case Vorm.Paar:
                Feiten(schrijver, ((IPaarFeiten)waarde).Alle());
                break;
            case Vorm.Aanvullend:
                Feiten(schrijver, ((AanvullendeFeiten)waarde).Alle);
                break;
            case Vorm.Waarden:
                schrijver.Teksten(Rij(waarde).Cast<string>());
                break;
            case Vorm.Groep groep:
                Groep(schrijver, waarde, groep.Type);
                break;
            case Vorm.Lijst lijst when waarde is ILijst { Volledig: false } onvolledig:
                Items(schrijver.Begin('{').Naam("items"), Items(onvolledig), lijst.Item);
                schrijver.Naam("volledig").Waarheid(false).Einde('}');
                break;
            case Vorm.Lijst lijst:
                Items(schrijver, waarde is ILijst volledig ? Items(volledig) : Rij(waarde), lijst.Item);
                break;
        }
    }

    // An array that was never set has no items to enumerate.
    private static IReadOnlyList<object> Rij(object waarde) => ILijstmaker.Voor(waarde.GetType().GetGenericArguments()[0]).Items(waarde);

    private static IEnumerable<object> Items(ILijst lijst) => Enumerable.Range(0, lijst.Aantal).Select(lijst.Item);

    private static void Items(JsonSchrijver schrijver, IEnumerable<object> items, Modeltype type)
    {
        schrijver.Begin('[');
        foreach (var item in items)
        {
            Groep(schrijver, item, type);
        }

        schrijver.Einde(']');
    }

    private static void Feiten(JsonSchrijver schrijver, IEnumerable<KeyValuePair<string, IFeit>> feiten)
    {
        schrijver.Begin('{');
        foreach (var (naam, feit) in feiten.Where(f => f.Value.Status != Feitstatus.Onbekend))
        {
            Feit(schrijver.Naam(naam), feit);
        }

        schrijver.Einde('}');
    }

    private static void Feit(JsonSchrijver schrijver, IFeit feit)
    {
        if (feit is { IsBetwist: false, Status: Feitstatus.Vastgesteld } && feit.Herkomst == Herkomst.Geen)
        {
            Enkel(schrijver, feit.Vastgesteld!);
            return;
        }

        schrijver.Begin('{');
        if (feit.IsBetwist)
        {
            Betwist(schrijver, feit);
        }
        else if (feit.Status == Feitstatus.Vastgesteld)
        {
            Enkel(schrijver.Naam(Feitnamen.Waarde), feit.Vastgesteld!);
        }
        else
        {
            schrijver.Naam(Feitnamen.NietVastTeStellen).Waarheid(true);
        }

        Tekst(schrijver, Feitnamen.Bron, feit.Herkomst.Bron);
        Tekst(schrijver, Feitnamen.Vindplaats, feit.Herkomst.Vindplaats);
        Tekst(schrijver, Feitnamen.Toelichting, feit.Herkomst.Toelichting);
        Tekst(schrijver, Feitnamen.BeoordeeldDoor, feit.Herkomst.BeoordeeldDoor);
        schrijver.Einde('}');
    }

    private static void Betwist(JsonSchrijver schrijver, IFeit feit)
    {
        schrijver.Naam(Feitnamen.Betwist).Begin('[');
        foreach (var (volgens, waarde, bron, vindplaats) in feit.LezingenZonderType)
        {
            schrijver.Begin('{').Naam(Feitnamen.Volgens).Tekst(volgens);
            Enkel(schrijver.Naam(Feitnamen.Waarde), waarde);
            Tekst(schrijver, Feitnamen.Bron, bron);
            Tekst(schrijver, Feitnamen.Vindplaats, vindplaats);
            schrijver.Einde('}');
        }

        schrijver.Einde(']');
        Tekst(schrijver, Feitnamen.Aannemelijk, feit.Aannemelijk);
    }

    private static void Tekst(JsonSchrijver schrijver, string naam, string? tekst)
    {
        if (tekst is not null)
        {
            schrijver.Naam(naam).Tekst(tekst);
        }
    }

    private static void Enkel(JsonSchrijver schrijver, object waarde) => _ = waarde switch
    {
        bool waarheid => schrijver.Waarheid(waarheid),
        int getal => schrijver.Getal(getal),
        string tekst => schrijver.Tekst(tekst),
        DateOnly dag => schrijver.Tekst(((Datum)dag).ToString()),
        Datum datum => schrijver.Tekst(datum.ToString()),
        _ => schrijver.Tekst(JsonNaam.Van(waarde.ToString()!)),
    };
}
