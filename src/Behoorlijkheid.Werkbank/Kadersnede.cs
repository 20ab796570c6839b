using System.Collections.Immutable;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank;

/// <summary>A kader with other norms, or only some of them.</summary>
internal static class Kadersnede
{
    public static Toetsingskader Van(Toetsingskader kader, ImmutableArray<Norm> normen) => new(kader.Feestdagen)
    {
        Id = kader.Id,
        Titel = kader.Titel,
        Versie = kader.Versie,
        Sha256 = kader.Sha256,
        Vereisten = kader.Vereisten,
        Kernwaarden = kader.Kernwaarden,
        Themas = kader.Themas,
        Begrippen = kader.Begrippen,
        Normen = normen,
        Feitwoorden = kader.Feitwoorden,
        Model = kader.Model,
    };
}
