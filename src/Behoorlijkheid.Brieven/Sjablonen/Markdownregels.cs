using System.Collections.Immutable;
using System.Text;
using Behoorlijkheid.Brieven.Document;
using Behoorlijkheid.Lezen;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace Behoorlijkheid.Brieven.Sjablonen;

/// <summary>Reads what stands within a paragraph, and numbers the footnotes by the first that is met.</summary>
internal sealed class Markdownregels(Action<Melding> meld)
{
    private readonly List<Footnote> noten = [];

    /// <summary>The footnotes in order.</summary>
    public IReadOnlyList<Footnote> Noten => noten;

    public ImmutableArray<Tekstdeel> Regel(ContainerInline? inhoud)
    {
        var delen = new List<Tekstdeel>();
        if (inhoud is not null)
        {
            Lees(inhoud, delen, vet: false, cursief: false);
        }

        return Opgeruimd(delen);
    }

    private void Lees(ContainerInline inhoud, List<Tekstdeel> delen, bool vet, bool cursief)
    {
        foreach (var deel in inhoud)
        {
            switch (deel)
            {
                case LiteralInline tekst:
                    delen.Add(new Tekstdeel.Tekst(tekst.Content.ToString(), vet, cursief));
                    break;
                case HtmlEntityInline teken:
                    delen.Add(new Tekstdeel.Tekst(teken.Transcoded.ToString(), vet, cursief));
                    break;
                case LineBreakInline einde:
                    delen.Add(einde.IsHard ? new Tekstdeel.Regeleinde() : new Tekstdeel.Tekst(" ", vet, cursief));
                    break;
                case EmphasisInline nadruk:
                    Lees(nadruk, delen, vet || nadruk.DelimiterCount >= 2, cursief || nadruk.DelimiterCount % 2 == 1);
                    break;
                case FootnoteLink noot:
                    Noot(noot, delen);
                    break;
                default:
                    Ander(deel, delen);
                    break;
            }
        }
    }

    private void Noot(FootnoteLink verwijzing, List<Tekstdeel> delen)
    {
        if (verwijzing.IsBackLink)
        {
            return;
        }

        if (!noten.Contains(verwijzing.Footnote))
        {
            noten.Add(verwijzing.Footnote);
        }

        delen.Add(new Tekstdeel.Nootverwijzing(noten.IndexOf(verwijzing.Footnote)));
    }

    private void Ander(Inline deel, List<Tekstdeel> delen)
    {
        switch (deel)
        {
            case LinkInline { IsImage: true }:
                meld(SjabloonTeksten.GeenAfbeelding());
                break;
            case LinkInline koppeling:
                Koppeling(Woorden(koppeling), koppeling.Url ?? string.Empty, delen);
                break;
            case AutolinkInline koppeling:
                Koppeling(koppeling.Url, koppeling.IsEmail ? "mailto:" + koppeling.Url : koppeling.Url, delen);
                break;
            case HtmlInline html:
                meld(SjabloonTeksten.GeenHtml(html.Tag));
                break;
            case CodeInline:
                meld(SjabloonTeksten.NietOndersteund("code (tekst tussen accenten)"));
                break;
            case ContainerInline groep:
                Lees(groep, delen, vet: false, cursief: false);
                break;
            default:
                meld(SjabloonTeksten.NietOndersteund(deel.GetType().Name));
                break;
        }
    }

    private string Woorden(ContainerInline koppeling)
    {
        var delen = new List<Tekstdeel>();
        Lees(koppeling, delen, vet: false, cursief: false);
        return string.Concat(delen.OfType<Tekstdeel.Tekst>().Select(t => t.Inhoud));
    }

    private void Koppeling(string woorden, string adres, List<Tekstdeel> delen)
    {
        if (Uri.TryCreate(adres, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "mailto")
        {
            delen.Add(new Tekstdeel.Koppeling(woorden, uri));
        }
        else
        {
            meld(SjabloonTeksten.GeenAdres(adres));
        }
    }

    // Runs of white space are one space, and none stands at the edge of a line.
    private static ImmutableArray<Tekstdeel> Opgeruimd(List<Tekstdeel> delen)
    {
        var uit = new List<Tekstdeel>();
        var ruimte = true;
        foreach (var deel in delen)
        {
            switch (deel)
            {
                case Tekstdeel.Tekst tekst:
                    var schoon = Schoon(tekst.Inhoud, ref ruimte);
                    Voeg(uit, tekst with { Inhoud = schoon });
                    break;
                case Tekstdeel.Regeleinde:
                    Afgekort(uit);
                    uit.Add(deel);
                    ruimte = true;
                    break;
                default:
                    uit.Add(deel);
                    ruimte = false;
                    break;
            }
        }

        Afgekort(uit);
        return [.. uit];
    }

    private static string Schoon(string tekst, ref bool ruimte)
    {
        var uit = new StringBuilder(tekst.Length);
        foreach (var teken in tekst)
        {
            var wit = teken is ' ' or '\t' or '\n' or '\r';
            if (!wit || !ruimte)
            {
                uit.Append(wit ? ' ' : teken);
            }

            ruimte = wit;
        }

        return uit.ToString();
    }

    private static void Voeg(List<Tekstdeel> uit, Tekstdeel.Tekst tekst)
    {
        if (tekst.Inhoud.Length == 0)
        {
            return;
        }

        if (uit.Count > 0 && uit[^1] is Tekstdeel.Tekst vorige && (vorige.Vet, vorige.Cursief) == (tekst.Vet, tekst.Cursief))
        {
            uit[^1] = vorige with { Inhoud = vorige.Inhoud + tekst.Inhoud };
        }
        else
        {
            uit.Add(tekst);
        }
    }

    private static void Afgekort(List<Tekstdeel> uit)
    {
        while (uit.Count > 0 && uit[^1] is Tekstdeel.Tekst laatste)
        {
            var kort = laatste.Inhoud.TrimEnd(' ');
            if (kort.Length > 0)
            {
                uit[^1] = laatste with { Inhoud = kort };
                break;
            }

            uit.RemoveAt(uit.Count - 1);
        }
    }
}
