using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Normen.Lezing;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Werkbank.Gevallen;

/// <summary>Reads the cases beside a norm, as strictly as the norm itself.</summary>
/// <param name="problemen">Gathers what is wrong.</param>
/// <param name="aanvulling">What the kader declares beside the model; <c>null</c> when it could not be read.</param>
internal sealed class Gevallenlezer(Probleemlijst problemen, Aanvulling? aanvulling)
{
    /// <summary>Reads one file.</summary>
    /// <param name="knoop">What it holds.</param>
    /// <param name="bestand">The file of the norm.</param>
    /// <param name="norm">The norm; <c>null</c> when it could not be read, so that less can be checked.</param>
    /// <returns>The cases that could be read.</returns>
    public Gevallenbestand Lees(JsonKnoop knoop, string bestand, Norm? norm) => Veldlezer.Lees(knoop, problemen, velden =>
    {
        velden.TekstOfNiets("$schema");
        if (velden.Tekstknoop("norm") is { } id && norm is not null && id.Waarde != norm.Id)
        {
            velden.Meld(id.Plaats, GevalTeksten.AndereNorm(id.Waarde, norm.Id));
        }

        var soort = velden.KeuzeOfNiets<Normsoort>("soort");
        if (norm is not null && soort is { } geschreven && geschreven != default && geschreven != norm.Soort)
        {
            velden.Meld(velden.Tekstknoop("soort")!.Plaats, GevalTeksten.AndereSoort(JsonNaam.Van(geschreven.ToString()), JsonNaam.Van(norm.Soort.ToString())));
        }

        var namen = new HashSet<string>(StringComparer.Ordinal);
        return new Gevallenbestand(bestand, velden.Objecten("gevallen", geval => Geval(geval, norm, namen)), soort);
    });

    private Geval? Geval(Veldlezer velden, Norm? norm, HashSet<string> namen)
    {
        var naam = velden.Tekstknoop("naam");
        if (naam is not null && !namen.Add(naam.Waarde))
        {
            velden.Meld(naam.Plaats, GevalTeksten.DubbeleNaam(naam.Waarde));
        }

        var op = velden.Dag("op", verplicht: true);
        var dossier = velden.Knoop("dossier") is { } knoop ? DossierReader.Bind(knoop, problemen, Aanleiding.EigenToets, () => aanvulling) : null;
        var verwacht = Verwacht(velden);
        var mogelijk = Mogelijk(velden, verwacht);
        var uitleg = Uitleg(velden, norm);
        velden.TekstOfNiets("toelichting");
        return naam is null || op is null || dossier is null || verwacht.IsEmpty
            ? null
            : new(naam.Waarde, op.Value, dossier, verwacht, mogelijk, uitleg, velden.Plaats);
    }

    private static ImmutableArray<Verwachting> Verwacht(Veldlezer velden)
    {
        if (velden.Knoop("verwacht") is JsonLijst)
        {
            return velden.Objecten("verwacht", rij => new Verwachting(rij.Tekst("item"), rij.Keuze<Naleving>("naleving")), minimum: 1);
        }

        return velden.Tekstknoop("verwacht") is null ? [] : [new(null, velden.Keuze<Naleving>("verwacht"))];
    }

    private static ImmutableArray<Naleving>? Mogelijk(Veldlezer velden, ImmutableArray<Verwachting> verwacht)
    {
        if (velden.Knoop("mogelijk", verplicht: false) is not { } knoop)
        {
            return null;
        }

        if (verwacht is [{ Item: not null }, ..])
        {
            velden.Meld(knoop.Plaats, GevalTeksten.MogelijkBijMeer());
        }

        var mogelijk = velden.Keuzen<Naleving>("mogelijk");
        if (verwacht is [{ Item: null } enige] && !Past(enige.Naleving, mogelijk))
        {
            velden.Meld(knoop.Plaats, GevalTeksten.TegenstrijdigeUitkomst(JsonNaam.Van(enige.Naleving.ToString())));
        }

        return mogelijk;
    }

    private static bool Past(Naleving naleving, ImmutableArray<Naleving> mogelijk) => naleving switch
    {
        Naleving.Geschonden or Naleving.NietVanToepassing => mogelijk is [var enige] && enige == naleving,
        Naleving.Nageleefd => mogelijk.Contains(Naleving.Nageleefd) && !mogelijk.Contains(Naleving.Geschonden),
        _ => mogelijk.Length > 1 && mogelijk.Contains(Naleving.Geschonden),
    };

    private static ImmutableArray<(string Id, Naleving Naleving)> Uitleg(Veldlezer velden, Norm? norm)
    {
        var bekend = norm?.Uitleg.Select(u => u.Id).ToList() ?? [];
        var lezingen = velden.Knoop("andereUitleg", verplicht: false) as JsonObject;
        return velden.Object(
            "andereUitleg",
            gelezen => lezingen?.Leden.Select(l => (l.Naam, Naleving(gelezen, l.Naam))).ToList() ?? [],
            verplicht: false)?.ToImmutableArray() ?? [];

        Naleving Naleving(Veldlezer gelezen, string naam)
        {
            if (norm is not null && !bekend.Contains(naam))
            {
                gelezen.Meld(gelezen.Plaats, GevalTeksten.OnbekendeUitleg(naam, bekend));
            }

            return gelezen.Keuze<Naleving>(naam);
        }
    }
}
