using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>The parts of a norm that its outcomes rest on, by the field they stand in.</summary>
internal static class Normdelen
{
    /// <summary>The conditions.</summary>
    public static IEnumerable<(string Veld, Voorwaarde Voorwaarde)> Voorwaarden(Norm norm) =>
        norm.Uitzonderingen.Select(u => ($"uitzonderingen.{u.Id}", u.Als))
            .Prepend(("voldaanAls", norm.VoldaanAls))
            .Prepend(("opeisbaarAls", norm.OpeisbaarAls))
            .Prepend(("vanToepassingAls", norm.VanToepassingAls));

    /// <summary>The norm with one part as another version has it. Both speak of the same variables.</summary>
    public static Norm Met(Norm norm, string veld, Norm ander) => veld switch
    {
        "geldig" => norm with { Geldig = ander.Geldig },
        "peildatum" => norm with { Peildatum = ander.Peildatum },
        "vanToepassingAls" => norm with { VanToepassingAls = ander.VanToepassingAls },
        "opeisbaarAls" => norm with { OpeisbaarAls = ander.OpeisbaarAls },
        "voldaanAls" => norm with { VoldaanAls = ander.VoldaanAls },
        "bewijslast" => norm with { BewijslastBestuursorgaan = ander.BewijslastBestuursorgaan },
        _ when veld.StartsWith("uitzonderingen.", StringComparison.Ordinal) && veld["uitzonderingen.".Length..] is var id =>
            norm with { Uitzonderingen = [.. norm.Uitzonderingen.Where(u => u.Id != id), .. ander.Uitzonderingen.Where(u => u.Id == id)] },
        _ => norm,
    };
}
