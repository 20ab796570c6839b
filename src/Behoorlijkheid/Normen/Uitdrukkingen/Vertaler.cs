using System.Collections.Immutable;
using System.Linq.Expressions;

namespace Behoorlijkheid.Normen.Uitdrukkingen;

/// <summary>Gates 3 and 4 of an expression: from the parser's tree to the closed algebra.</summary>
/// <remarks>
/// This translation is the sandbox. It knows the few shapes below and refuses every other, whatever the parser may have let through;
/// it walks the tree in the order of the text, so that each name in the tree is held against the name that was found in the text.
/// </remarks>
internal sealed partial class Vertaler
{
    private readonly Voorbereiding uitdrukking;
    private readonly IReadOnlyDictionary<string, Begrip> begrippen;
    private readonly Kadergrenzen grenzen;
    private readonly List<Uitdrukkingsfout> fouten;
    private readonly Dictionary<ParameterExpression, Variabele> variabelen = [];
    private readonly List<string> letterlijk = [];
    private int volgende;
    private bool mislukt;

    private Vertaler(Voorbereiding uitdrukking, IReadOnlyDictionary<string, Begrip> begrippen, Kadergrenzen grenzen, List<Uitdrukkingsfout> fouten)
    {
        this.uitdrukking = uitdrukking;
        this.begrippen = begrippen;
        this.grenzen = grenzen;
        this.fouten = fouten;
    }

    /// <summary>The condition, or <c>null</c> after adding one problem.</summary>
    public static Voorwaarde? Vertaal(
        Expression boom, Voorbereiding uitdrukking, IReadOnlyDictionary<string, Begrip> begrippen, Kadergrenzen grenzen, List<Uitdrukkingsfout> fouten)
    {
        var vertaler = new Vertaler(uitdrukking, begrippen, grenzen, fouten);
        var voorwaarde = vertaler.Voorwaarde(boom);
        vertaler.Begrens(voorwaarde);
        vertaler.TelLetterlijken();
        return vertaler.mislukt ? null : voorwaarde;
    }

    /// <summary>The day, or <c>null</c> after adding one problem.</summary>
    public static Term? VertaalDag(
        Expression boom, Voorbereiding uitdrukking, IReadOnlyDictionary<string, Begrip> begrippen, Kadergrenzen grenzen, List<Uitdrukkingsfout> fouten)
    {
        var vertaler = new Vertaler(uitdrukking, begrippen, grenzen, fouten);
        if (boom.Type != typeof(DateOnly) || boom is ConstantExpression)
        {
            vertaler.Meld(0, UitdrukkingsTeksten.GeenDag());
            return null;
        }

        // The bounds are those of a condition in which the day is compared.
        var dag = vertaler.Term(boom);
        vertaler.Begrens(new Voorwaarde.Vergelijking(dag, Vergelijker.Gelijk, dag));
        vertaler.TelLetterlijken();
        return vertaler.mislukt ? null : dag;
    }

    private Voorwaarde Voorwaarde(Expression boom) => boom switch
    {
        _ when mislukt || boom.Type != typeof(bool) => Weiger(),
        ConstantExpression { Value: bool waar } => new Voorwaarde.Constante(waar),
        UnaryExpression { NodeType: ExpressionType.Not, Method: null } niet => Niet(Voorwaarde(niet.Operand)),
        BinaryExpression { NodeType: ExpressionType.AndAlso, Method: null } en => new Voorwaarde.En(Delen(en)),
        BinaryExpression { NodeType: ExpressionType.OrElse, Method: null } of => new Voorwaarde.Of(Delen(of)),
        BinaryExpression { NodeType: ExpressionType.Equal or ExpressionType.NotEqual, Method: null } gelijk when gelijk.Left.Type == typeof(bool) => Gelijk(gelijk),
        BinaryExpression vergelijking => Vergelijking(vergelijking),
        MethodCallExpression { Object: null } aanroep => Aanroep(aanroep),
        MemberExpression or ParameterExpression => JaNee(boom),
        _ => Weiger(),
    };

    private static Voorwaarde Niet(Voorwaarde deel) => deel is Voorwaarde.Niet dubbel ? dubbel.Deel : new Voorwaarde.Niet(deel);

    private ImmutableArray<Voorwaarde> Delen(BinaryExpression boom)
    {
        var delen = ImmutableArray.CreateBuilder<Voorwaarde>();
        Verzamel(boom.Left);
        Verzamel(boom.Right);
        return delen.ToImmutable();

        void Verzamel(Expression deel)
        {
            if (deel is BinaryExpression { Method: null } zelfde && zelfde.NodeType == boom.NodeType)
            {
                Verzamel(zelfde.Left);
                Verzamel(zelfde.Right);
                return;
            }

            delen.Add(Voorwaarde(deel));
        }
    }

    /// <summary>Equality of two conditions, with and, or and not: the algebra compares terms only.</summary>
    private Voorwaarde Gelijk(BinaryExpression boom)
    {
        var links = Voorwaarde(boom.Left);
        var rechts = Voorwaarde(boom.Right);
        if (boom.NodeType == ExpressionType.NotEqual)
        {
            rechts = Niet(rechts);
        }

        var gelijk = (links, rechts) switch
        {
            (_, Voorwaarde.Constante vast) => vast.Waar ? links : Niet(links),
            (_, Voorwaarde.Niet { Deel: Voorwaarde.Constante vast }) => vast.Waar ? Niet(links) : links,
            (Voorwaarde.Constante vast, _) => vast.Waar ? rechts : Niet(rechts),
            _ => new Voorwaarde.Of([new Voorwaarde.En([links, rechts]), new Voorwaarde.En([Niet(links), Niet(rechts)])]),
        };
        Begrens(gelijk);
        return mislukt ? Weiger() : gelijk;
    }

    private Voorwaarde Vergelijking(BinaryExpression boom)
    {
        var vergelijker = boom.NodeType switch
        {
            ExpressionType.Equal => Vergelijker.Gelijk,
            ExpressionType.NotEqual => Vergelijker.Ongelijk,
            ExpressionType.LessThan => Vergelijker.Kleiner,
            ExpressionType.LessThanOrEqual => Vergelijker.KleinerOfGelijk,
            ExpressionType.GreaterThan => Vergelijker.Groter,
            ExpressionType.GreaterThanOrEqual => Vergelijker.GroterOfGelijk,
            _ => default(Vergelijker?),
        };
        var type = boom.Left.Type;
        var heeftVolgorde = type == typeof(int) || type == typeof(DateOnly);
        var isVergelijkbaar = heeftVolgorde || ((type == typeof(string) || type.IsEnum) && vergelijker is Vergelijker.Gelijk or Vergelijker.Ongelijk);
        if (vergelijker is not { } teken || !isVergelijkbaar || boom.Right.Type != type || (boom.Method is { } methode && methode.DeclaringType != type))
        {
            return Weiger();
        }

        var links = Term(boom.Left);
        var rechts = Term(boom.Right);
        return boom is { Left: ConstantExpression, Right: ConstantExpression } ? Weiger() : new Voorwaarde.Vergelijking(links, teken, rechts);
    }

    private Voorwaarde Aanroep(MethodCallExpression aanroep) => (aanroep.Method.Name, aanroep.Arguments) switch
    {
        _ when aanroep.Method.DeclaringType != typeof(Enumerable) => Weiger(),
        (nameof(Enumerable.Contains), [NewArrayExpression { NodeType: ExpressionType.NewArrayInit } verzameling, var waarde]) => Lidmaatschap(waarde, verzameling),
        (Lijstwoorden.Enige, [var lijst, LambdaExpression deel]) => Kwantor(Kwantorsoort.Enige, lijst, deel),
        (Lijstwoorden.Alle, [var lijst, LambdaExpression deel]) => Kwantor(Kwantorsoort.Alle, lijst, deel),
        _ => Weiger(),
    };

    private Voorwaarde Lidmaatschap(Expression waarde, NewArrayExpression verzameling)
    {
        var isKeuze = waarde.Type.IsEnum || waarde.Type == typeof(string) || waarde.Type == typeof(int);
        if (!isKeuze || waarde is ConstantExpression || verzameling.Expressions.Any(lid => lid is not ConstantExpression || lid.Type != waarde.Type))
        {
            return Weiger();
        }

        var term = Term(waarde);
        return new Voorwaarde.Lidmaatschap(term, [.. verzameling.Expressions.Select(Term)]);
    }

    private Voorwaarde Kwantor(Kwantorsoort soort, Expression lijst, LambdaExpression deel) =>
        Lijst(lijst, soort == Kwantorsoort.Enige ? Lijstwoorden.Enige : Lijstwoorden.Alle) is { Variabele: { } variabele } vermelding && deel.Parameters is [var parameter]
            ? new Voorwaarde.Kwantor(soort, new(vermelding.Lid.Lid), variabele, Deel(deel, parameter, variabele))
            : Weiger();

    private Voorwaarde Deel(LambdaExpression deel, ParameterExpression parameter, Variabele variabele)
    {
        variabelen.Add(parameter, variabele);
        return Voorwaarde(deel.Body);
    }

    private Voorwaarde JaNee(Expression boom) => Volgende<Vermelding>() switch
    {
        Vermelding.Feit { Lid.Soort: Zichtsoort.JaNee } feit when IsPad(boom, feit) => new Voorwaarde.Feit(feit.Verwijzing),
        Vermelding.Begrip begrip when IsPad(boom, begrip) && begrippen.TryGetValue(begrip.Kop.Naam, out var definitie) => new Voorwaarde.Begripsgebruik(definitie, begrip.Over),
        _ => Weiger(),
    };

    private void Begrens(Voorwaarde voorwaarde)
    {
        if (mislukt)
        {
            return;
        }

        var omvang = Omvang.Van(voorwaarde);
        if (omvang.Knopen > grenzen.KnopenPerUitdrukking || omvang.Diepte > grenzen.Uitdrukkingsdiepte * 4)
        {
            Meld(0, UitdrukkingsTeksten.TeGroot(grenzen.KnopenPerUitdrukking, grenzen.Uitdrukkingsdiepte * 4));
        }
    }

    private Voorwaarde.Constante Weiger()
    {
        var vermelding = uitdrukking.Vermeldingen.IsEmpty ? null : uitdrukking.Vermeldingen[Math.Clamp(volgende - 1, 0, uitdrukking.Vermeldingen.Length - 1)];
        Meld(vermelding?.Token ?? 0, UitdrukkingsTeksten.NietToegestaan(vermelding is null ? null : string.Join('.', vermelding.Pad)));
        return new Voorwaarde.Constante(false);
    }

    /// <summary>One problem an expression: what follows a refusal is its echo.</summary>
    private void Meld(int token, Lezen.Melding melding)
    {
        if (!mislukt)
        {
            mislukt = true;
            fouten.Add(new(uitdrukking.Tekst.BeginVan(token), melding));
        }
    }
}
