using System.Collections.Immutable;

namespace Behoorlijkheid.Dossiers;

/// <summary>The structured record of how one bestuursorgaan handled one complaint (Awb titel 9.1), with, if there is one, the request to the ombudsman (titel 9.2).</summary>
/// <remarks>Facts about the handling describe it up to the notice of Awb 9:12; what was mended later stands in <see cref="Herstel"/> and never makes a norm observed.</remarks>
public sealed record Klachtdossier
{
    private readonly Rij<Herstel> herstel;
    private readonly Rij<Stuk> stukken;

    /// <summary>The file's reference at whoever assesses it; it plays no part in the assessment.</summary>
    [Persoonsgegeven(Persoonsgegevensoort.Kenmerk)]
    public string? Kenmerk { get; init; }

    /// <summary>What the file is about, in words; it plays no part in the assessment.</summary>
    [Persoonsgegeven]
    public string? Omschrijving { get; init; }

    /// <summary>Why the handling is assessed: at someone's request (Awb 9:18), of the ombudsman's own motion (Awb 9:26) or by the organ itself.</summary>
    [Verplicht]
    public Aanleiding Aanleiding { get; init; }

    /// <summary>A day before which nothing in this dossier happened; it bounds which version of a norm applies while dates are unknown, and is not the date of the complaint.</summary>
    public DateOnly? NietVoor { get; init; }

    /// <summary>The one bestuursorgaan whose handling is assessed (Awb 9:1); a matter with two organs is two dossiers.</summary>
    public Bestuursorgaan Bestuursorgaan { get; init; } = new();

    /// <summary>Those who complained to the organ (Awb 9:1 lid 1); not necessarily those who asked the ombudsman.</summary>
    [Enkelvoud("klager")]
    public Lijst<Klager> Klagers { get; init; }

    /// <summary>Those whose conduct the complaint concerns (Awb 9:9); the organ itself is one of them when the complaint is about it.</summary>
    [Enkelvoud("beklaagde")]
    public Lijst<Beklaagde> Beklaagden { get; init; }

    /// <summary>All who had a hand in the handling, from receiver to signatory (Awb 9:7); one entry a person, whatever the number of roles.</summary>
    [Enkelvoud("behandelaar")]
    public Lijst<Behandelaar> Behandelaars { get; init; }

    /// <summary>The complaint as it was brought to the organ (Awb 9:1 to 9:4).</summary>
    public Klacht Klacht { get; init; } = new();

    /// <summary>The parts on which the organ had to decide (Awb 9:12 lid 1); not the parts of the request to the ombudsman.</summary>
    [Enkelvoud("klachtonderdeel")]
    public Lijst<Klachtonderdeel> Klachtonderdelen { get; init; }

    /// <summary>The first contact with the klager about the complaint (Awb 9:2).</summary>
    public Contact Contact { get; init; } = new();

    /// <summary>The informal track, up to the klager's satisfaction or his wish for formal handling (Awb 9:5).</summary>
    public InformeleBehandeling Informeel { get; init; } = new();

    /// <summary>The confirmation of receipt of the klaagschrift (Awb 9:6 and 9:15 lid 1).</summary>
    public Ontvangstbevestiging Ontvangstbevestiging { get; init; } = new();

    /// <summary>The hearing as a whole (Awb 9:10); what concerns one klager or one beklaagde stands with that person.</summary>
    public Horen Horen { get; init; } = new();

    /// <summary>The adjournment and further delay (Awb 9:11 lid 2 and 3); to whom it was announced stands with that person.</summary>
    public Verdaging Verdaging { get; init; } = new();

    /// <summary>The refusal to handle the complaint and the facts of each ground for it (Awb 9:8).</summary>
    public Weigering Weigering { get; init; } = new();

    /// <summary>The procedure with an adviser or advisory committee (Awb 9:13 to 9:16).</summary>
    public Adviesprocedure Advies { get; init; } = new();

    /// <summary>The end of the handling and the notice of it (Awb 9:12).</summary>
    public Afdoening Afdoening { get; init; } = new();

    /// <summary>Promises that the organ made in the handling; not the promises that the complaint is about.</summary>
    [Enkelvoud("toezegging")]
    public Lijst<Toezegging> Toezeggingen { get; init; }

    /// <summary>What the organ did with the outcome: apology, measures, learning.</summary>
    public Nazorg Nazorg { get; init; } = new();

    /// <summary>A restriction that the organ put on the klager's ways to address it, by reason of how he complains.</summary>
    public Gedragslijn Gedragslijn { get; init; } = new();

    /// <summary>Registration of the complaint and its yearly publication (Awb 9:12a).</summary>
    public Registratie Registratie { get; init; } = new();

    /// <summary>How confidential the data in the complaint were kept (Awb 2:5).</summary>
    public Vertrouwelijkheid Vertrouwelijkheid { get; init; } = new();

    /// <summary>What another authority or court was told of the complaint.</summary>
    public AndereInstantie AndereInstantie { get; init; } = new();

    /// <summary>Facts that the model does not have and the toetsingskader declares: a kader that does not declare them refuses the dossier.</summary>
    public AanvullendeFeiten Aanvullend { get; init; }

    /// <summary>The request to the ombudsman (Awb 9:18); <c>null</c> when there is none, such as when the organ tests itself.</summary>
    public Verzoek? Verzoek { get; init; }

    /// <summary>The state of the assessor's own investigation.</summary>
    public Onderzoek Onderzoek { get; init; } = new();

    /// <summary>What was mended after the notice of Awb 9:12; it never makes a norm observed.</summary>
    public ImmutableArray<Herstel> Herstel
    {
        get => herstel.Items;
        init => herstel = new(value);
    }

    /// <summary>What letters need beside the facts; it plays no part in the assessment.</summary>
    public Briefgegevens Brieven { get; init; } = new();

    /// <summary>The documents that facts refer to as their source.</summary>
    public ImmutableArray<Stuk> Stukken
    {
        get => stukken.Items;
        init => stukken = new(value);
    }

    /// <summary>What is to be weighed, as norms see it; it follows from <see cref="Verzoek"/> and is not written.</summary>
    [Enkelvoud("weging")]
    internal Lijst<Wegingspost> Wegingen => Wegingspost.Van(this);
}
