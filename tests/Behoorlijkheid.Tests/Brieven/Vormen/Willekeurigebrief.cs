using System.Collections.Immutable;
using Behoorlijkheid.Brieven.Document;
using CsCheck;

namespace Behoorlijkheid.Tests.Brieven.Vormen;

/// <summary>Letters by chance, full of what a form could take for its own signs.</summary>
internal static class Willekeurigebrief
{
    private const int Noten = 4;

    private static readonly string[] Brokken =
    [
        "klacht", "de", "gemeente", "Awb", "één", "Zoë’s", "2016", " ", " ", " ", "  ", ".", ",", ";", "?", "!", "1.", "2)", "-", "+", "*", "**", "_", "__", "#", "##", ">", "|", "||", "`", "```", "~~", "~~~",
        "\\", "\\\\", "![", "[", "]", "](", "(", ")", "[^1]", "[^1]:", ":", "::", "=", "===", "---", "<b>", "</p>", "<!--", "-->", "]]>", "<", "&", "&amp;", "&#65;", "&copy", "\"", "'", "$x$", "^a^", "{#id}", "https://www.voorbeeld.nl/?a=b&c", "www.voorbeeld.nl",
        "a@voorbeeld.nl", new('x', 130), "😀", "👩‍⚖️", "שלום", "عربي", "\u200Fvan rechts\u200E", "\u202Eom", "\u0000", "\u0007", "\u000B", "\u001B[31m", "\u007F", "\u0085", "\uFFFE", "\uFFFF", "\uD800", "\uDC00x", "\r\n", "\n\n", "\t", "\u00A0", "\u202F", "\u2028", "\u2029", "\u00AD",
        "\u200B", "\uFEFF", "e\u0301", "\u0301", "\uFDD0", "  \n", "\\\n", "    code", "***", "***x***", "<br>", "%", "@", "/", "}", "{",
    ];

    private static readonly Gen<string> Tekst = Gen.Frequency((9, Gen.OneOf(Brokken).List[0, 7].Select(string.Concat)), (1, Gen.String[0, 12]));

    private static readonly Gen<Tekstdeel> Deel = Gen.Frequency(
        (6, Gen.Select(Tekst, Gen.Frequency((3, Gen.Const(false)), (1, Gen.Const(true))), Gen.Frequency((3, Gen.Const(false)), (1, Gen.Const(true))), (t, v, c) => (Tekstdeel)new Tekstdeel.Tekst(t, v, c))),
        (1, Gen.Const((Tekstdeel)new Tekstdeel.Regeleinde())),
        (1, Gen.Select(Tekst, Gen.OneOf("https://www.voorbeeld.nl/a_b*c?x=1&amp;y=(2)", "mailto:a@voorbeeld.nl", "https://xn--nxa.example/a b<c>|\\d"), (t, a) => (Tekstdeel)new Tekstdeel.Koppeling(t, new(a)))),
        (2, Gen.Int[0, Noten - 1].Select(n => (Tekstdeel)new Tekstdeel.Nootverwijzing(n))));

    private static readonly Gen<ImmutableArray<Tekstdeel>> Regel = Deel.Array[0, 5].Select(d => d.ToImmutableArray());

    private static readonly Gen<ImmutableArray<Tekstdeel>> Noot =
        Deel.Where(d => d is not Tekstdeel.Nootverwijzing).Array[0, 3].Select(d => d.ToImmutableArray());

    private static readonly Gen<Briefblok> Alinea = Regel.Select(r => (Briefblok)new Briefblok.Alinea(r));

    private static readonly Gen<Briefblok> Kop = Gen.Select(Gen.Int[0, 4], Regel, (n, r) => (Briefblok)new Briefblok.Kop(n, r));

    private static readonly Gen<Briefblok> Tabel = Gen.Int[1, 4].SelectMany(k => Gen.Select(
        Regel.Array[k], Regel.Array[k].Array[0, 3], (kop, rijen) => (Briefblok)new Briefblok.Tabel([.. kop], [.. rijen.Select(r => r.ToImmutableArray())])));

    /// <summary>A whole letter.</summary>
    public static Gen<Briefdocument> Brief { get; } = Gen.Select(
        Hoofd(),
        Gen.Frequency((4, Alinea), (2, Kop), (2, Lijst(2)), (1, Citaat()), (1, Tabel)).Array[0, 7],
        Noot.Array[Noten],
        (hoofd, blokken, noten) => hoofd with { Blokken = [.. blokken], Noten = [.. noten] });

    private static Gen<Briefdocument> Hoofd() => Gen.Select(Tekst, Tekst, Tekst.Null(), Tekst, Tekst.Array[0, 4], Tekst.Array[0, 4], Gen.Select(Tekst, Tekst, (n, w) => new Kenmerkregel(n, w)).Array[0, 3],
        (titel, kop, merk, afzender, gegevens, aan, kenmerken) => Voorbeeldbrief.Brief with
        {
            Titel = titel,
            Paginakop = kop,
            Conceptmerk = merk,
            Afzender = afzender,
            Afzendergegevens = [.. gegevens],
            Geadresseerde = [.. aan],
            Kenmerken = [.. kenmerken],
        });

    private static Gen<Briefblok> Lijst(int diepte) => Gen.Select(
        Gen.Bool,
        (diepte == 0 ? Alinea : Gen.Frequency((6, Alinea), (3, Lijst(diepte - 1)), (1, Alinea.Array[0, 2].Select(a => (Briefblok)new Briefblok.Citaat([.. a]))))).Array[0, 3].Array[0, 4],
        (genummerd, punten) => (Briefblok)new Briefblok.Opsomming(genummerd, [.. punten.Select(p => p.ToImmutableArray())]));

    private static Gen<Briefblok> Citaat() => Gen.Frequency((4, Alinea), (1, Lijst(1))).Array[0, 3].Select(b => (Briefblok)new Briefblok.Citaat([.. b]));
}
