using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Toetsing;

namespace Behoorlijkheid;

/// <summary>The one door: assesses dossiers against a kader. Make it once and use it from any thread.</summary>
public sealed class Beoordelaar
{
    private static readonly string Engine = EngineName();

    private readonly Toetsingskader kader;
    private readonly Normtoetser tester;
    private readonly Oordeelsvorming formation;
    private readonly RequestReferences references;
    private readonly Beoordelingsgrenzen bounds;
    private readonly Lazy<TimelineFormation?> timelines;

    /// <summary>Prepares a kader.</summary>
    /// <param name="kader">The kader.</param>
    /// <param name="grenzen">Bounds on the search through open facts, or <c>null</c> for the defaults.</param>
    public Beoordelaar(Toetsingskader kader, Beoordelingsgrenzen? grenzen = null)
    {
        ArgumentNullException.ThrowIfNull(kader);
        this.kader = kader;
        bounds = grenzen ?? Beoordelingsgrenzen.Standaard;
        var plan = PlanCompiler.Compile(kader);
        tester = new(plan, bounds.LezingenPerNorm);
        formation = new(plan, bounds, Engine);
        references = new(kader);
        timelines = new(() => kader.Termijnregels is { } rules ? new(TimelineCompiler.Compile(kader, rules), bounds, Engine) : null);
    }

    /// <summary>Assesses one dossier (Awb 9:27 lid 1).</summary>
    /// <param name="dossier">The record of how the complaint was handled.</param>
    /// <param name="beoordelingsdatum">The day as of which is assessed; only a host may take it from a clock.</param>
    /// <returns>The beoordeling, or the problems when the dossier names what the kader does not have, is too large, or tells of what had not happened yet.</returns>
    public Uitkomst<Beoordeling> Beoordeel(Klachtdossier dossier, DateOnly beoordelingsdatum)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var problems = Declared(ref dossier).AddRange(references.Check(dossier)).AddRange(AssessmentDay.Check(dossier, beoordelingsdatum));
        var state = tester.Open(dossier, beoordelingsdatum);
        var rows = tester.RowsOf(state);
        if (rows > bounds.Rijen)
        {
            problems = problems.Add(Beoordelingsproblemen.TooLarge(rows, bounds.Rijen));
        }

        if (!problems.IsEmpty)
        {
            return Uitkomst<Beoordeling>.Mislukt(problems);
        }

        var beoordeling = formation.Form(dossier, tester.Test(state, rows), beoordelingsdatum);
        SpareState.Return(state);
        return Uitkomst<Beoordeling>.Van(beoordeling);
    }

    /// <summary>Puts the handling in time: what happened when, against the last days that law, own rules and promises set.</summary>
    /// <param name="dossier">The record of how the complaint was handled.</param>
    /// <param name="beoordelingsdatum">The day as of which is assessed; only a host may take it from a clock.</param>
    /// <returns>The timeline, or the problems when the kader knows no terms, or the dossier is too large or tells of what had not happened yet.</returns>
    public Uitkomst<Tijdlijn> Tijdlijn(Klachtdossier dossier, DateOnly beoordelingsdatum)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var problems = Declared(ref dossier).AddRange(AssessmentDay.Check(dossier, beoordelingsdatum));
        if (timelines.Value is not { } formation)
        {
            return Uitkomst<Tijdlijn>.Mislukt(problems.Add(Beoordelingsproblemen.NoTerms()));
        }

        var rows = formation.RowsOf(dossier);
        if (rows > bounds.Rijen)
        {
            problems = problems.Add(Beoordelingsproblemen.TooLarge(rows, bounds.Rijen));
        }

        return problems.IsEmpty
            ? Uitkomst<Tijdlijn>.Van(formation.Form(dossier, beoordelingsdatum))
            : Uitkomst<Tijdlijn>.Mislukt(problems);
    }

    // A dossier that was read for this kader needs no second look; of any other, what the kader does not declare must not be passed over in silence.
    private ImmutableArray<Probleem> Declared(ref Klachtdossier dossier)
    {
        if (dossier.Aanvullend.Past(kader.Aanvulling))
        {
            return [];
        }

        var bound = Aanvullingbinder.Bind(dossier, kader.Aanvulling);
        dossier = bound.Probeer(out var known) ? known : dossier;
        return bound.Problemen;
    }

    private static string EngineName()
    {
        var assembly = typeof(Beoordelaar).Assembly.GetName();
        return $"{assembly.Name} {assembly.Version!.ToString(3)}";
    }
}
