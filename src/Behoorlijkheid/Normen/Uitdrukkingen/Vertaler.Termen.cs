using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;

namespace Behoorlijkheid.Normen.Uitdrukkingen;

/// <content>The values that conditions compare, and the names and texts in them.</content>
internal sealed partial class Vertaler
{
    private const int GrootsteGetal = 1_000_000;

    private Term Term(Expression boom) => boom switch
    {
        _ when mislukt => WeigerTerm(),
        ConstantExpression vast => Vast(vast),
        BinaryExpression { NodeType: ExpressionType.Add, Method: null } som when som.Type == typeof(int) => new Term.Som(Term(som.Left), Term(som.Right)),
        BinaryExpression { NodeType: ExpressionType.Subtract, Method: null } verschil when verschil.Type == typeof(int) =>
            new Term.Verschil(Term(verschil.Left), Term(verschil.Right)),
        MethodCallExpression { Object: null } aanroep => Termaanroep(aanroep),
        MemberExpression or ParameterExpression => Termnaam(boom),
        _ => WeigerTerm(),
    };

    private Term Vast(ConstantExpression vast)
    {
        switch (vast.Value)
        {
            case int getal and >= 0 and <= GrootsteGetal:
                return new Term.Getal(getal);
            case string tekst:
                letterlijk.Add(tekst);
                return new Term.Tekst(tekst);
            case DateOnly dag:
                letterlijk.Add(dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                return new Term.Dag(dag);
            case Enum keuze when Enum.GetName(keuze.GetType(), keuze) is { } naam:
                letterlijk.Add(naam);
                return new Term.Enumlid(naam);
            default:
                return WeigerTerm();
        }
    }

    private Term Termaanroep(MethodCallExpression aanroep)
    {
        if (aanroep.Method.DeclaringType == typeof(Termijn) && aanroep.Arguments is [var start, var aantal])
        {
            return Volgende<Vermelding.Termijn>() is { } termijn && aanroep.Method.Name == termijn.Pad[1]
                ? new Term.Termijn(termijn.Soort, Term(start), Term(aantal))
                : WeigerTerm();
        }

        if (aanroep.Method.DeclaringType != typeof(Enumerable) || aanroep.Method.Name != Lijstwoorden.Aantal
            || Lijst(aanroep.Arguments[0], Lijstwoorden.Aantal) is not { } lijst)
        {
            return WeigerTerm();
        }

        return (lijst.Variabele, aanroep.Arguments) switch
        {
            (null, [_]) => new Term.Telling(new(lijst.Lid.Lid), null, null),
            ({ } variabele, [_, LambdaExpression { Parameters: [var parameter] } deel]) =>
                new Term.Telling(new(lijst.Lid.Lid), variabele, Deel(deel, parameter, variabele)),
            _ => WeigerTerm(),
        };
    }

    private Term Termnaam(Expression boom) => Volgende<Vermelding>() switch
    {
        Vermelding.Beoordelingsdatum datum when IsPad(boom, datum) => new Term.Beoordelingsdatum(),
        Vermelding.Feit { Lid.Soort: not Zichtsoort.JaNee } feit when IsPad(boom, feit) => new Term.Feit(feit.Verwijzing),
        _ => WeigerTerm(),
    };

    private Vermelding.Lijst? Lijst(Expression bron, string woord) =>
        Volgende<Vermelding.Lijst>() is { } lijst && lijst.Woord == woord && IsPad(bron, lijst) ? lijst : null;

    /// <summary>Whether the tree reads exactly the members that stand in the text, from the parameter or variable that stands there.</summary>
    private bool IsPad(Expression boom, Vermelding vermelding)
    {
        for (var i = vermelding.Pad.Length - 1; i > 0; i--)
        {
            if (boom is not MemberExpression { Member: PropertyInfo lid, Expression: { } vorige } || lid.Name != vermelding.Pad[i])
            {
                return false;
            }

            boom = vorige;
        }

        var van = (vermelding as Vermelding.Feit)?.Van ?? (vermelding as Vermelding.Begrip)?.Over.FirstOrDefault();
        return boom is ParameterExpression wortel
            && (variabelen.TryGetValue(wortel, out var variabele) ? ReferenceEquals(variabele, van) : wortel.Name == vermelding.Pad[0]);
    }

    private T? Volgende<T>()
        where T : Vermelding =>
        volgende < uitdrukking.Vermeldingen.Length ? uitdrukking.Vermeldingen[volgende++] as T : null;

    /// <summary>Gate 4: the texts that the tree holds are exactly those that are written.</summary>
    private void TelLetterlijken()
    {
        var geschreven = uitdrukking.Tekst.Tokens.Where(token => token.Soort == Tokensoort.Tekst);
        if (!geschreven.Select(token => token.Inhoud).Order(StringComparer.Ordinal).SequenceEqual(letterlijk.Order(StringComparer.Ordinal)))
        {
            var eerste = uitdrukking.Tekst.Tokens.ToList().FindIndex(token => token.Soort == Tokensoort.Tekst && !letterlijk.Contains(token.Inhoud));
            Meld(Math.Max(eerste, 0), UitdrukkingsTeksten.Letterlijk(eerste < 0 ? null : uitdrukking.Tekst.Tokens[eerste].Bron));
        }

        if (volgende != uitdrukking.Vermeldingen.Length)
        {
            Weiger();
        }
    }

    private Term.Getal WeigerTerm()
    {
        Weiger();
        return new Term.Getal(0);
    }
}
