using System.Collections.Immutable;

namespace Behoorlijkheid.Dossiers;

/// <summary>Someone to whom a letter goes, or who is named in it as the one to ask.</summary>
public sealed record Briefpartij
{
    private readonly Rij<string> adres;

    /// <summary>How he is addressed; <c>null</c> when that is not known, and then neither is presumed.</summary>
    public Aanhef? Aanhef { get; init; }

    /// <summary>His name as it stands above the address, such as initials and surname.</summary>
    [Persoonsgegeven(Persoonsgegevensoort.Naam)]
    public string? Naam { get; init; }

    /// <summary>The surname as it stands in the salutation; absent, the salutation has <see cref="Naam"/>.</summary>
    [Persoonsgegeven(Persoonsgegevensoort.Naam)]
    public string? Achternaam { get; init; }

    /// <summary>The address, line by line, without the name.</summary>
    [Persoonsgegeven(Persoonsgegevensoort.Adres)]
    public ImmutableArray<string> Adres
    {
        get => adres.Items;
        init => adres = new(value);
    }

    /// <summary>The telephone number.</summary>
    [Persoonsgegeven(Persoonsgegevensoort.Bereikbaarheid)]
    public string? Telefoon { get; init; }

    /// <summary>The e-mail address.</summary>
    [Persoonsgegeven(Persoonsgegevensoort.Bereikbaarheid)]
    public string? Email { get; init; }
}
