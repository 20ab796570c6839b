using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>Assesses dossiers by both kaders and says what is other, and by which change. To be used from any thread.</summary>
internal sealed class Dossiervergelijker
{
    private readonly Kaderverschil verschil;
    private readonly DateOnly op;
    private readonly Beoordelaar oud;
    private readonly Beoordelaar nieuw;
    private readonly Feitverdeling feiten;
    private readonly Proefopstelling opstelling;
    private readonly Dictionary<Norm, (int Paar, string Lijsten)> paren = new(ReferenceEqualityComparer.Instance);

    public Dossiervergelijker(Kaderverschil verschil, DateOnly op)
    {
        (this.verschil, this.op) = (verschil, op);
        (oud, nieuw) = (new(verschil.Oud), new(verschil.Nieuw));
        feiten = new(verschil.Oud.Aanvulling, verschil.Nieuw.Aanvulling);
        opstelling = new(verschil, feiten.Anders);
        foreach (var (paar, plaats) in verschil.Paren.Select((p, i) => (p, i)))
        {
            foreach (var norm in new[] { paar.Oud, paar.Nieuw }.OfType<Norm>())
            {
                paren[norm] = (plaats, string.Join(' ', norm.VoorElk.Select(v => v.Lijst.Pad)));
            }
        }
    }

    public Dossieruitslag Vergelijk(Dossierinvoer invoer)
    {
        var dossier = feiten.Lees(invoer);
        var (was, wordt) = (Beoordeel(oud, dossier.Oud, invoer), Beoordeel(nieuw, dossier.Nieuw, invoer));
        var uitslag = new Dossieruitslag(invoer.Bestand, invoer.Regel) { Waarschuwingen = dossier.Waarschuwingen };
        if (!was.Probeer(out var eerder) || !wordt.Probeer(out var later))
        {
            return uitslag with
            {
                Problemen = [.. was.Problemen.Union(wordt.Problemen)],
                AlleenGeweigerdDoorNieuw = was.Gelukt == wordt.Gelukt ? null : was.Gelukt,
            };
        }

        var proef = new Lazy<Toeschrijver>(() => new(opstelling, opstelling.Proef(feiten.Samen(dossier.Oud.Waarde, dossier.Nieuw.Waarde), op)));
        return uitslag with
        {
            Aanleiding = dossier.Oud.Waarde.Aanleiding,
            ZonderNieuweFeiten = dossier.AlleenNieuw,
            ZonderVervallenFeiten = dossier.AlleenOud,
            Was = eerder.Oordeel,
            Wordt = later.Oordeel,
            Oordelen = [.. Oordelen(eerder, later, proef)],
            Nalevingen = [.. Nalevingen(eerder, later, proef)],
        };
    }

    private Uitkomst<Beoordeling> Beoordeel(Beoordelaar beoordelaar, Uitkomst<Klachtdossier> gelezen, Dossierinvoer invoer)
    {
        if (!gelezen.Probeer(out var dossier))
        {
            return Uitkomst<Beoordeling>.Mislukt(gelezen.Problemen);
        }

        var beoordeeld = beoordelaar.Beoordeel(dossier, op);
        return beoordeeld.Gelukt ? beoordeeld : Uitkomst<Beoordeling>.Mislukt([.. beoordeeld.Problemen.Select(invoer.Bij)]);
    }

    private static IEnumerable<Oordeelwijziging> Oordelen(Beoordeling was, Beoordeling wordt, Lazy<Toeschrijver> proef)
    {
        var eerder = was.Onderdelen.Select(o => ((string?)o.Id, o.Oordeel)).Prepend((null, was.Oordeel));
        var later = wordt.Onderdelen.Select(o => o.Oordeel).Prepend(wordt.Oordeel);
        var plaats = 0;
        foreach (var ((onderdeel, oordeel), ander) in eerder.Zip(later))
        {
            if (oordeel != ander)
            {
                yield return new(onderdeel, oordeel, ander, proef.Value.Oordeel(plaats, ander));
            }

            plaats++;
        }
    }

    private IEnumerable<Nalevingwijziging> Nalevingen(Beoordeling was, Beoordeling wordt, Lazy<Toeschrijver> proef)
    {
        var (eerder, later) = (Rijen(was), Rijen(wordt));
        foreach (var rij in eerder.Keys.Union(later.Keys).OrderBy(r => r.Paar))
        {
            Naleving? oude = eerder.TryGetValue(rij, out var o) ? o : null;
            Naleving? nieuwe = later.TryGetValue(rij, out var n) ? n : null;

            // What is not tested and what does not apply say the same of the handling: nothing.
            if ((oude ?? Naleving.NietVanToepassing) != (nieuwe ?? Naleving.NietVanToepassing))
            {
                var paar = verschil.Paren[rij.Paar];
                var norm = nieuwe is null ? paar.Oud ?? paar.Norm : paar.Norm;
                yield return new(norm, (paar.Oud ?? norm).Soort, paar.IsHernoemd ? paar.Oud!.Id : null, rij.Sleutel.Item(norm), oude, nieuwe, proef.Value.Naleving(rij.Paar, rij.Sleutel, nieuwe));
            }
        }
    }

    // Rows of other lists are others, though they count alike.
    private Dictionary<(int Paar, string Lijsten, Rijsleutel Sleutel), Naleving> Rijen(Beoordeling beoordeling)
    {
        var rijen = new Dictionary<(int Paar, string Lijsten, Rijsleutel Sleutel), Naleving>(beoordeling.Normen.Length);
        foreach (var bevinding in beoordeling.Normen)
        {
            var (paar, lijsten) = paren[bevinding.Norm];
            rijen.Add((paar, lijsten, Rijsleutel.Van(bevinding.Result.Row)), bevinding.Naleving);
        }

        return rijen;
    }
}
