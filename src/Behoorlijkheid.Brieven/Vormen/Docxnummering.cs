using DocumentFormat.OpenXml.Wordprocessing;

namespace Behoorlijkheid.Brieven.Vormen;

/// <summary>The numbering of lists in DOCX: one definition for bullets, one for numbers, which are digits at every level because Markdown has no other; every numbered list begins at 1 again.</summary>
internal sealed class Docxnummering
{
    private const int Bolletjes = 1;

    private static readonly string[] Tekens = ["•", "–", "◦"];

    private readonly List<int> _niveaus = [];

    /// <summary>The number that a new list bears in the text.</summary>
    public int Nieuw(bool genummerd, int niveau)
    {
        if (!genummerd)
        {
            return Bolletjes;
        }

        _niveaus.Add(niveau);
        return Bolletjes + _niveaus.Count;
    }

    public Numbering Deel()
    {
        var uit = new Numbering(Soort(0, genummerd: false), Soort(1, genummerd: true), new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = Bolletjes });
        foreach (var (index, niveau) in _niveaus.Index())
        {
            var begin = new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = niveau };
            uit.Append(new NumberingInstance(new AbstractNumId { Val = 1 }, begin) { NumberID = Bolletjes + 1 + index });
        }

        return uit;
    }

    private static AbstractNum Soort(int id, bool genummerd)
    {
        var uit = new AbstractNum(new MultiLevelType { Val = MultiLevelValues.HybridMultilevel }) { AbstractNumberId = id };
        for (var niveau = 0; niveau < Briefmaten.Lijstniveaus; niveau++)
        {
            var trede = new Level(
                new StartNumberingValue { Val = 1 },
                new NumberingFormat { Val = genummerd ? NumberFormatValues.Decimal : NumberFormatValues.Bullet },
                new LevelText { Val = genummerd ? $"%{Docxmaat.Tekst(niveau + 1)}." : Tekens[niveau % Tekens.Length] },
                new LevelJustification { Val = LevelJustificationValues.Left },
                new PreviousParagraphProperties(new Indentation
                {
                    Left = Docxmaat.Tekst(Docxmaat.Millimeters(Briefmaten.Inspringing * (niveau + 1))),
                    Hanging = Docxmaat.Tekst(Docxmaat.Millimeters(Briefmaten.Inspringing)),
                }));
            trede.LevelIndex = niveau;
            uit.Append(trede);
        }

        return uit;
    }
}
