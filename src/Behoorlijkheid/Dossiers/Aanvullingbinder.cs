using System.Text;
using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Dossiers;

/// <summary>Reads the facts that the model does not have: by what the kader declares or, without a kader, by what is written.</summary>
internal sealed class Aanvullingbinder(Probleemlijst problemen, Feitbinder feiten)
{
    /// <summary>The member of a dossier that holds them, and how norms start a path to them.</summary>
    public const string Naam = "aanvullend";

    private static readonly Vorm.Feit Tekst = new(Waardevorm.Van(typeof(string)), Gewogen: false);
    private static readonly Vorm.Feit Getal = new(Waardevorm.Van(typeof(int)), Gewogen: false);
    private static readonly Vorm.Feit JaNee = new(Waardevorm.Van(typeof(bool)), Gewogen: false);

    /// <summary>Holds the facts of a dossier that was read without its kader, or made in C#, against what the kader declares.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="aanvulling">What the kader declares.</param>
    /// <returns>The same dossier, or what is wrong; places are pointers without a line.</returns>
    public static Uitkomst<Klachtdossier> Bind(Klachtdossier dossier, Aanvulling aanvulling)
    {
        var problemen = new Probleemlijst();
        var geschreven = Encoding.UTF8.GetBytes(DossierSchrijver.Aanvullend(dossier.Aanvullend));
        var feiten = JsonLezer.Lees(geschreven, null, Leesgrenzen.Dossier, problemen) is JsonObject o
            ? new Aanvullingbinder(problemen, new(problemen, new(problemen), new(problemen))).Lees(o.Zoek(Naam)!, aanvulling)
            : null;
        var fouten = problemen.OpVolgorde(Ernst.Fout);
        return fouten.IsEmpty
            ? Uitkomst<Klachtdossier>.Van(dossier with { Aanvullend = feiten!.Value })
            : Uitkomst<Klachtdossier>.Mislukt([.. fouten.Select(p => p with { Plaats = new(null, p.Plaats.Pointer) })]);
    }

    /// <summary>The facts, or <c>null</c> when something else stands there.</summary>
    /// <param name="knoop">What stands there.</param>
    /// <param name="aanvulling">What the kader declares; <c>null</c> when there is no kader yet.</param>
    /// <returns>The facts.</returns>
    public AanvullendeFeiten? Lees(JsonKnoop knoop, Aanvulling? aanvulling)
    {
        if (knoop is not JsonObject o)
        {
            problemen.Voeg(knoop.Plaats, LeesTeksten.VerkeerdType(knoop.Citaat, "een object"));
            return null;
        }

        var gelezen = new List<KeyValuePair<string, IFeit>>();
        foreach (var lid in o.Leden)
        {
            if (VormVan(o, lid, aanvulling) is { } vorm && feiten.Lees(lid.Waarde, vorm) is IFeit feit)
            {
                gelezen.Add(new(lid.Naam, feit));
            }
        }

        return new(gelezen, aanvulling);
    }

    private Vorm.Feit? VormVan(JsonObject o, JsonLid lid, Aanvulling? aanvulling)
    {
        if (aanvulling is null)
        {
            return Geschreven(lid.Waarde);
        }

        if (aanvulling.Zoek(lid.Naam) is { } feit)
        {
            return feit.Vorm;
        }

        problemen.Voeg(o.PlaatsVanNaam(lid), DossierTeksten.AanvullendOnbekend(lid.Naam, problemen.Vergelijkbaar(aanvulling.Feiten.Select(f => f.Naam))));
        return null;
    }

    private Vorm.Feit? Geschreven(JsonKnoop feit)
    {
        var waarde = feit is JsonObject o
            ? o.Zoek(Feitnamen.Waarde) ?? ((o.Zoek(Feitnamen.Betwist) as JsonLijst)?.Items.FirstOrDefault() as JsonObject)?.Zoek(Feitnamen.Waarde)
            : feit;
        switch (waarde)
        {
            case JsonWaarheid:
                return JaNee;
            case JsonGetal:
                return Getal;
            case null or JsonTekst:
            case JsonNiets when ReferenceEquals(waarde, feit):
                return Tekst;
            default:
                problemen.Voeg(waarde.Plaats, LeesTeksten.VerkeerdType(waarde.Citaat, "true, false, een geheel getal of een tekst"));
                return null;
        }
    }
}
