using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Tests.Support;

/// <summary>Makes requests to the ombudsman.</summary>
internal static class Requests
{
    public static Verzoekonderdeel Part(string id = "onderdeel-1") => new() { Id = id, Omschrijving = id, Voorwerp = Voorwerp.Klachtbehandeling };

    public static Verzoek Of(params Verzoekonderdeel[] parts) => new() { Verzoeker = new() { Rol = VerzoekerRol.Klager }, Onderdelen = [.. parts] };

    public static Weging Weighed(Wegingsuitkomst outcome, string vereiste = "onpartijdigheid") =>
        new() { Onderdeel = "onderdeel-1", Vereiste = vereiste, Uitkomst = outcome, BeoordeeldDoor = "onderzoeker", Toelichting = "gewogen" };

    public static NietDoorslaggevend Light(string norm, string? item = null) =>
        new() { Onderdeel = "onderdeel-1", Norm = norm, Item = item, BeoordeeldDoor = "onderzoeker", Toelichting = "te licht" };

    public static Dossierschets With(this Dossierschets sketch, Verzoek request) => sketch with { Aanleiding = Aanleiding.Verzoek, Verzoek = request };
}
