using Behoorlijkheid.Weergave;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Behoorlijkheid.Cli;

/// <summary>Renders the page on a terminal.</summary>
internal static class SpectrePage
{
    // Longer lines are tiring to read.
    private const int Widest = 110;
    private const int Narrowest = 40;
    private const int Short = 14;
    private const int Indent = 2;

    private static readonly Style Quiet = new(decoration: Decoration.Dim);
    private static readonly Style Strong = new(decoration: Decoration.Bold);

    public static void Write(Pagina pagina, Terminal terminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(terminal.Out),
            Ansi = terminal.InColour ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = terminal.InColour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = WidthOf(terminal);
        var indent = 0;
        foreach (var block in pagina.Blokken)
        {
            if (block is Blok.Kop heading)
            {
                indent = heading.Niveau > 2 ? Indent : 0;
            }

            console.Write(new Padder(Render(block), new(block is Blok.Kop ? 0 : indent, 0, 0, 1)));
        }
    }

    /// <summary>Characters on a line.</summary>
    public static int WidthOf(Terminal terminal) => Math.Clamp(terminal.Width, Narrowest, Widest);

    private static IRenderable Render(Blok block) => block switch
    {
        Blok.Kop { Niveau: 1 } title => Line(title.Tekst, Quiet),
        Blok.Kop { Niveau: 2 } heading => new Rule(Markup.Escape(Tekstregel.Van(heading.Tekst))) { Justification = Justify.Left, Style = new(Color.Blue) },
        Blok.Kop heading => Line(heading.Tekst, Strong),
        Blok.Uitspraak verdict => Verdict(verdict),
        Blok.Alinea paragraph => Line(paragraph.Tekst, Style.Plain),
        Blok.Gegevens data => Columns(data.Rijen.Select(r => (Line(r.Naam, Quiet), (IRenderable)Line(r.Waarde, Style.Plain))), 2),
        Blok.Tabel table => Table(table),
        Blok.Tekening picture => new Rows(picture.Regels.Select(r => new Text(r) { Overflow = Overflow.Crop })),
        Blok.Opsomming list => Columns(list.Punten.Select((p, i) => (Bullet(list, i), (IRenderable)Point(p))), 1),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static Table Table(Blok.Tabel table)
    {
        // Marks and days stay whole; the words give way.
        var shown = new Table { Border = TableBorder.Simple, BorderStyle = Quiet };
        for (var i = 0; i < table.Kolommen.Length; i++)
        {
            var isShort = table.Rijen.All(r => r[i].Length <= Short);
            shown.AddColumn(new TableColumn(Line(table.Kolommen[i], Quiet)) { NoWrap = isShort, Padding = new(0, 0, 1, 0) });
        }

        foreach (var row in table.Rijen)
        {
            shown.AddRow(row.Select(cell => Line(cell, Style.Plain)));
        }

        return shown;
    }

    private static Panel Verdict(Blok.Uitspraak verdict)
    {
        var colour = verdict.Toon switch
        {
            Toon.Ongunstig => Color.Red,
            Toon.Gunstig => Color.Green,
            _ => Color.Yellow,
        };
        return new Panel(Line(verdict.Tekst, Strong)) { Border = BoxBorder.Rounded, BorderStyle = new(colour), Padding = new(2, 0), Expand = false };
    }

    private static Text Bullet(Blok.Opsomming list, int index) =>
        new(list.Genummerd ? $"{Woorden.Getal(index + 1)}." : "•", Quiet);

    private static Rows Point(Punt point) =>
        new(point.Onder.Select(o => (IRenderable)Line(o, Style.Plain)).Prepend(Line(point.Tekst, Style.Plain)));

    private static Grid Columns(IEnumerable<(Text First, IRenderable Second)> rows, int gap)
    {
        var grid = new Grid()
            .AddColumn(new GridColumn { NoWrap = true, Padding = new(0, 0, gap, 0) })
            .AddColumn(new GridColumn { Padding = new(0, 0, 0, 0) });
        foreach (var (first, second) in rows)
        {
            grid.AddRow(first, second);
        }

        return grid;
    }

    private static Text Line(string text, Style style) => new(Tekstregel.Van(text), style);
}
