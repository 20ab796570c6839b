using System.Collections.Immutable;

namespace Behoorlijkheid.Dossiers;

/// <summary>One vereiste to be weighed for one part of the request: a stated <see cref="Weging"/>, or a vereiste that the part invokes by name and that nobody has weighed yet.</summary>
/// <remarks>It is no part of a dossier but follows from it, so that norms can speak of wegingen as of any other list.</remarks>
internal sealed record Wegingspost
{
    /// <summary>Id of the part of the request.</summary>
    public string Id { get; init; } = "";

    /// <summary>Id of the vereiste.</summary>
    [Verplicht]
    public Feit<string> Vereiste { get; init; }

    /// <summary>Whether the conduct meets the vereiste; only a person can weigh it (Awb 9:27 lid 1).</summary>
    [Gewogen]
    public Feit<bool> Behoorlijk { get; init; }

    /// <summary>All that is to be weighed: first what was, in the order of the dossier.</summary>
    public static Lijst<Wegingspost> Van(Klachtdossier dossier)
    {
        if (dossier is not { Aanleiding: Aanleiding.Verzoek, Verzoek: { } verzoek })
        {
            return [];
        }

        var gewogen = verzoek.Wegingen;
        var posten = ImmutableArray.CreateBuilder<Wegingspost>(gewogen.Length);
        foreach (var weging in gewogen)
        {
            posten.Add(new() { Id = weging.Onderdeel, Vereiste = weging.Vereiste, Behoorlijk = Gewogen(weging) });
        }

        foreach (var onderdeel in verzoek.Onderdelen)
        {
            if (onderdeel is { Besluit: null, Vereisten.IsEmpty: false })
            {
                posten.AddRange(onderdeel.Vereisten
                    .Where(v => !gewogen.Any(w => w.Onderdeel == onderdeel.Id && w.Vereiste == v))
                    .Distinct(StringComparer.Ordinal)
                    .Select(v => new Wegingspost { Id = onderdeel.Id, Vereiste = v }));
            }
        }

        return new(posten.ToImmutable(), volledig: true);
    }

    private static Feit<bool> Gewogen(Weging weging)
    {
        var herkomst = new Herkomst(Toelichting: weging.Toelichting, BeoordeeldDoor: weging.BeoordeeldDoor);
        return weging.Uitkomst == Wegingsuitkomst.NietVastTeStellen
            ? Feit<bool>.NietVastTeStellen(herkomst)
            : Feit<bool>.Van(weging.Uitkomst == Wegingsuitkomst.Behoorlijk, herkomst);
    }
}
