using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>What the builders of a letter's values share: the beoordeling with its names, whom the letter speaks to, and the sentences for him.</summary>
internal sealed class Briefbron
{
    private const string Klagerlijst = "klagers.";

    public Briefbron(Beoordeling beoordeling, Briefzinnen zinnen, string ombudsman, Klagergegevens klager, string orgaan)
    {
        Context = new(beoordeling);
        Zinnen = zinnen;
        Klager = klager;
        Aanduider = new(beoordeling.Dossier, klager);
        Bronnen = new(Context, (beoordeling.Dossier.Brieven.Dagtekening ?? beoordeling.Herkomst.Beoordelingsdatum).Year);
        Orgaan = orgaan;
        OmbudsmanNaam = ombudsman;
        Vulling = new(Context, Aanduider, orgaan, ombudsman);
        Feitzin = new(Context);
        Motivering = new(Context);
    }

    /// <summary>Whether it is for the publication.</summary>
    public bool Anoniem { get; init; }

    public Weergavecontext Context { get; }

    public Beoordeling Beoordeling => Context.Beoordeling;

    public Klachtdossier Dossier => Context.Dossier;

    public Briefzinnen Zinnen { get; }

    public Klagergegevens Klager { get; }

    public Aanduider Aanduider { get; }

    public Bronvermelding Bronnen { get; }

    public Zinvulling Vulling { get; }

    /// <summary>The bestuursorgaan in a sentence.</summary>
    public string Orgaan { get; }

    /// <summary>The ombudsman in a sentence.</summary>
    public string OmbudsmanNaam { get; }

    public Feitzin Feitzin { get; }

    public Motivering Motivering { get; }

    /// <summary>The phrase for a value of a fact, in the form that the letter speaks in.</summary>
    /// <param name="woord">Path in the vocabulary.</param>
    /// <param name="waarde">The value as dossiers write it.</param>
    public string Feit(string woord, string waarde)
    {
        // Of several klagers the letter does not know which one reads it.
        if (Klager.IsU && !(Klager.Meer && woord.StartsWith(Klagerlijst, StringComparison.Ordinal)) && Zinnen.Feiten.GetValueOrDefault(woord) is { } eigen && Eigen(eigen, woord, waarde) is { } zin)
        {
            return zin;
        }

        return Feitzin.Zin(woord, waarde);
    }

    private string? Eigen(Feitzinnen eigen, string woord, string waarde) =>
        eigen.Waarden.TryGetValue(waarde, out var zin) ? zin
        : waarde == FactPaths.Written(false) && eigen.Ontkennend is { } nee ? nee
        : waarde != FactPaths.Written(false) && eigen.Bevestigend is { } ja ? Sjabloon.Vul(ja, _ => Context.Waarde(woord, waarde))
        : null;
}
