using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Oordelen;

/// <summary>What a beoordeling was made from, so that anybody can make it again.</summary>
public sealed class Beoordelingsherkomst
{
    private readonly Klachtdossier dossier;
    private string? dossierSha256;

    internal Beoordelingsherkomst(Klachtdossier dossier, Toetsingskader kader, string engine, DateOnly beoordelingsdatum)
    {
        this.dossier = dossier;
        Kader = kader.Id;
        Kaderversie = kader.Versie;
        KaderSha256 = kader.Sha256;
        Engine = engine;
        Beoordelingsdatum = beoordelingsdatum;
    }

    /// <summary>Id of the kader.</summary>
    public string Kader { get; }

    /// <summary>Version of the kader.</summary>
    public string Kaderversie { get; }

    /// <summary>SHA-256 of the kader's files, lower-case hexadecimal.</summary>
    public string KaderSha256 { get; }

    /// <summary>SHA-256 of the dossier in its canonical writing, lower-case hexadecimal.</summary>
    public string DossierSha256 => dossierSha256 ??= DossierSchrijver.Sha256(dossier);

    /// <summary>Name and version of this library.</summary>
    public string Engine { get; }

    /// <summary>The day as of which was assessed.</summary>
    public DateOnly Beoordelingsdatum { get; }
}
