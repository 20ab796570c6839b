namespace Behoorlijkheid.Oordelen;

/// <summary>What a beoordeling was made from, so that anybody can make it again.</summary>
public sealed class Beoordelingsherkomst
{
    private readonly Lazy<string> dossierSha256;

    internal Beoordelingsherkomst(Func<string> dossierHash) => dossierSha256 = new(dossierHash);

    /// <summary>Id of the kader.</summary>
    public required string Kader { get; init; }

    /// <summary>Version of the kader.</summary>
    public required string Kaderversie { get; init; }

    /// <summary>SHA-256 of the kader's files, lower-case hexadecimal.</summary>
    public required string KaderSha256 { get; init; }

    /// <summary>SHA-256 of the dossier in its canonical writing, lower-case hexadecimal.</summary>
    public string DossierSha256 => dossierSha256.Value;

    /// <summary>Name and version of this library.</summary>
    public required string Engine { get; init; }

    /// <summary>The day as of which was assessed.</summary>
    public required DateOnly Beoordelingsdatum { get; init; }
}
