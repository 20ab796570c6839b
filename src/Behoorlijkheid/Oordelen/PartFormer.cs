using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Toetsing;

namespace Behoorlijkheid.Oordelen;

/// <summary>Dresses the verdict on a part with what the dossier says of it: entry, decisions of the ombudsman, excused breaches.</summary>
internal sealed class PartFormer(
    Toetsplan plan,
    Assessment assessment,
    Klachtdossier dossier,
    PartJudge judge)
{
    private static readonly List<Toetsresultaat> NoRows = [];

    public Onderdeeloordeel Form(Verzoekonderdeel? part, List<Toetsresultaat> rows, int index)
    {
        if (part?.Besluit is { } decision)
        {
            return Decided(part, decision);
        }

        if (part is null)
        {
            return Judged(part, rows, []);
        }

        var grounds = MetGrounds(part, index);
        var outside = grounds.FirstOrDefault(g => g.BuitenBevoegdheid);
        return outside is not null ? Outside(part, outside) : Judged(part, rows, grounds);
    }

    private Onderdeeloordeel Judged(Verzoekonderdeel? part, List<Toetsresultaat> rows, ImmutableArray<Normen.Toegangsgrond> grounds)
    {
        var verzoek = dossier.Verzoek;
        ImmutableArray<Weging> weighings = part is null || verzoek is null || verzoek.Wegingen.IsEmpty ? [] : [.. verzoek.Wegingen.Where(w => w.Onderdeel == part.Id)];
        ImmutableArray<NietDoorslaggevend> excuses = part is null || verzoek is null || verzoek.NietDoorslaggevend.IsEmpty ? [] : [.. verzoek.NietDoorslaggevend.Where(n => n.Onderdeel == part.Id)];
        var excused = excuses.IsEmpty ? NoRows : rows.FindAll(r => excuses.Any(e => Excuses(e, r.Row)));
        var carrying = excused.Count == 0 ? rows : rows.FindAll(r => !excused.Contains(r));
        var excusedBreach = excused.Exists(r => r.IsBreached);
        var verdict = judge.Judge(carrying, rows.Count > 0, excusedBreach);
        return new()
        {
            Id = part?.Id ?? Oordeelsvorming.WholeHandling,
            Omschrijving = part?.Omschrijving ?? string.Empty,
            Oordeel = verdict.Oordeel,
            Mogelijk = verdict.Possible,
            Kanttekening = excusedBreach,
            Reden = verdict.Reason,
            Normen = verdict.Norms,
            Vereisten = verdict.Requirements,
            Begrensd = verdict.IsLimited,
            MagAfzien = grounds.IsEmpty ? [] : [.. grounds.Select(g => g.Bron)],
            Wegingen = weighings,
            Uitgezonderd = excuses.IsEmpty ? [] : [.. excuses.Where(e => excused.Exists(r => r.IsBreached && Excuses(e, r.Row)))],
        };
    }

    private bool Excuses(NietDoorslaggevend excuse, Row row) =>
        excuse.Norm == row.Plan.Norm.Id && (excuse.Item is null || (row.Kind == RowKind.Item && IsItem(excuse.Item, row)));

    private bool IsItem(string id, Row row)
    {
        var lists = row.Plan.Lists;
        return (lists.Length > 0 && assessment.IdOf(lists[0], row.First) == id)
            || (lists.Length > 1 && assessment.IdOf(lists[1], row.Second) == id);
    }

    private ImmutableArray<Normen.Toegangsgrond> MetGrounds(Verzoekonderdeel part, int index)
    {
        var state = assessment.State;
        ImmutableArray<Normen.Toegangsgrond> met = [];
        foreach (var (ground, condition) in plan.Access)
        {
            state.Items[0] = index;
            if ((ground.Voorwerp ?? part.Voorwerp) == part.Voorwerp && condition.Evaluate(state) == Waarheid.Waar)
            {
                met = met.Add(ground);
            }
        }

        return met;
    }

    private static Onderdeeloordeel Decided(Verzoekonderdeel part, OnderdeelBesluit decision)
    {
        var outside = decision.Uitkomst == Besluituitkomst.BuitenBevoegdheid;
        var oordeel = outside ? Oordeel.BuitenBevoegdheid : Oordeel.NietOnderzocht;
        return new()
        {
            Id = part.Id,
            Omschrijving = part.Omschrijving,
            Oordeel = oordeel,
            Mogelijk = [oordeel],
            Reden = outside ? Onderdeelreden.BuitenBevoegdheid : Onderdeelreden.BesluitOmbudsman,
            Redencode = decision.Redencode,
            Grond = decision.Grond,
            Doorverwijzing = decision.Doorverwijzing,
            Toelichting = $"{decision.BeoordeeldDoor}: {decision.Redenen}",
        };
    }

    private static Onderdeeloordeel Outside(Verzoekonderdeel part, Normen.Toegangsgrond ground) => new()
    {
        Id = part.Id,
        Omschrijving = part.Omschrijving,
        Oordeel = Oordeel.BuitenBevoegdheid,
        Mogelijk = [Oordeel.BuitenBevoegdheid],
        Reden = Onderdeelreden.BuitenBevoegdheid,
        Redencode = ground.Redencode,
        Grond = ground.Bron,
        Doorverwijzing = ground.Doorverwijzing,
        Toelichting = ground.Tekst,
    };
}
