using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Weergave;
using Behoorlijkheid.Werkbank.Uitdrukkingen;

namespace Behoorlijkheid.Werkbank.Controle.Regels;

/// <summary>What the kader has and does not use.</summary>
internal sealed class Gebruikscontrole : IControle
{
    public IEnumerable<Bevinding> Zoek(Controlewerk werk) => Begrippen(werk).Concat(Feiten(werk)).Concat(Kop(werk)).Concat(Wijzigingen(werk));

    private static IEnumerable<Bevinding> Begrippen(Controlewerk werk)
    {
        var gebruikt = Gebruikers(werk.Kader).SelectMany(Voorwaarden.Begrippen).ToHashSet();
        return werk.Kader.Begrippen.Where(b => !gebruikt.Contains(b))
            .Select(b => werk.Vond("kader-begrip-ongebruikt", Kaderinhoud.Begrippen, Kaderinhoud.Pointer(werk.Bronnen, b) + "/naam", ControleTeksten.BegripOngebruikt(b)));
    }

    private static IEnumerable<Bevinding> Feiten(Controlewerk werk)
    {
        var gelezen = Gebruikers(werk.Kader).SelectMany(GelezenFeiten.In)
            .Concat(werk.Kader.Normen.Select(n => n.Peildatum.Lid.Pad))
            .Concat(Dagen(werk.Kader).SelectMany(d => GelezenFeiten.In(new Voorwaarde.Vergelijking(d, Vergelijker.Gelijk, d))))
            .Concat(werk.Kader.Termijnregels?.Momenten.Select(m => m.Gedaan?.Lid.Pad).OfType<string>() ?? [])
            .Concat(werk.Teksten.Where(t => t.Soort == Tekstsoort.Motivering).SelectMany(t => Plaatshoudertekst.In(t.Tekst).Select(p => Plaatshoudertekst.Feit(p, t.Norm!))))
            .ToHashSet(StringComparer.Ordinal);
        return werk.Kader.Model.Feiten.Where(f => !gelezen.Contains(f.Pad) && !IsGetoond(f))
            .Select(f => werk.Vond("kader-feit-ongebruikt", Kaderinhoud.Feiten, Kaderinhoud.Pointer(f.Pad), ControleTeksten.FeitOngebruikt(f.Pad)));
    }

    // The timeline tells every day that a dossier states, and a row calls a person by his function.
    private static bool IsGetoond(Feitlid feit) =>
        feit.Waarde.Soort == Waardesoort.Datum || Feitenmodel.Klachtdossier.Lijsten.Any(l => feit.Pad == $"{l.Pad}.{Itemnaam.Naamfeit}");

    /// <summary>Every condition that is asked of a dossier; a begrip counts only where one of these uses it.</summary>
    private static IEnumerable<Voorwaarde> Gebruikers(Toetsingskader kader) =>
        kader.Normen.SelectMany(Kaderinhoud.Uitdrukkingen).Select(u => u.Voorwaarde)
            .Concat(kader.Toegangsgronden.Select(g => g.Als))
            .Concat(kader.Termijnregels?.NietGecodeerd.Select(n => n.Als) ?? [])
            .Concat(kader.Termijnregels?.Momenten.SelectMany(m => m.Varianten.Select(v => v.Als)
                .Concat(m.Varianten.SelectMany(v => v.AndereUitleg).Select(u => u.Als)).Append(m.Als).Concat(m.GedaanAls is { } gedaan ? [gedaan] : [])) ?? []);

    private static IEnumerable<Term> Dagen(Toetsingskader kader) =>
        (kader.Termijnregels?.Momenten.SelectMany(m => m.Varianten) ?? [])
            .SelectMany(v => v.AndereUitleg.Select(u => u.Dag).Append(v.Dag))
            .SelectMany(d => d.Hoogstens is { } hoogstens ? [d.Uiterlijk, hoogstens] : new[] { d.Uiterlijk });

    private static IEnumerable<Bevinding> Kop(Controlewerk werk)
    {
        var kader = werk.Kader;
        var themas = kader.Normen.Select(n => n.Thema).ToHashSet(StringComparer.Ordinal);
        var vereisten = kader.Normen.SelectMany(n => n.Vereisten).ToHashSet(StringComparer.Ordinal);
        return kader.Themas.Select((t, i) => (t.Id, i)).Where(t => !themas.Contains(t.Id))
                .Select(t => werk.Vond("kader-thema-zonder-norm", Kaderinhoud.Kop, $"/themas/{Kaderinhoud.Nummer(t.i)}", ControleTeksten.ThemaZonderNorm(t.Id)))
            .Concat(kader.Vereisten.Select((v, i) => (v.Id, i)).Where(v => !vereisten.Contains(v.Id))
                .Select(v => werk.Vond("kader-vereiste-zonder-norm", Kaderinhoud.Kop, $"/vereisten/{Kaderinhoud.Nummer(v.i)}", ControleTeksten.VereisteZonderNorm(v.Id))))
            .Concat(kader.Kernwaarden.Select((k, i) => (k.Id, i)).Where(k => kader.Vereisten.All(v => v.Kernwaarde != k.Id))
                .Select(k => werk.Vond("kader-kernwaarde-zonder-vereiste", Kaderinhoud.Kop, $"/kernwaarden/{Kaderinhoud.Nummer(k.i)}", ControleTeksten.KernwaardeZonderVereiste(k.Id))));
    }

    private static IEnumerable<Bevinding> Wijzigingen(Controlewerk werk)
    {
        var regels = werk.Bronnen.Tekst(Kaderbronnen.Wijzigingen)?.Split('\n') ?? [];
        if (!regels.Any(r => r.StartsWith('#') && r.TrimStart('#', ' ').Split(' ')[0].Trim('[', ']', '\r') == werk.Kader.Versie))
        {
            yield return werk.Vond("kader-versie-zonder-wijzigingen", Kaderinhoud.Kop, "/versie", ControleTeksten.VersieZonderWijzigingen(werk.Kader.Versie));
        }
    }
}
