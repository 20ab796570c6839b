using System.Linq.Dynamic.Core.Exceptions;
using System.Linq.Expressions;
using RulesEngine.ExpressionBuilders;

namespace Behoorlijkheid.Normen.Uitdrukkingen;

/// <summary>Gate 2 of an expression: the parser of the rules engine, against a view in which every fact has its plain type.</summary>
/// <param name="woordenschat">The names of the kader.</param>
internal sealed class Uitdrukkingsparser(Woordenschat woordenschat)
{
    private readonly RuleExpressionParser parser = Parserstart.Wacht();
    private readonly Zichttypen typen = new();
    private readonly Dictionary<string, ParameterExpression> parameters = new(StringComparer.Ordinal);

    /// <summary>The expression tree, or <c>null</c> after adding one problem.</summary>
    /// <param name="uitdrukking">The expression.</param>
    /// <param name="soort">What it must be: a yes/no or a day.</param>
    /// <param name="fouten">Gathers what is wrong.</param>
    public Expression? Parse(Voorbereiding uitdrukking, Type soort, List<Uitdrukkingsfout> fouten)
    {
        var nodig = Parameters(uitdrukking);

#pragma warning disable CA1031 // Whatever the parser throws (it has thrown six types so far) is a fault in the expression.
        try
        {
            return parser.Parse(uitdrukking.Tekst.Parsertekst, nodig, soort);
        }
        catch (Exception fout)
        {
            fouten.Add(Fout(uitdrukking.Tekst, soort, fout));
            return null;
        }
#pragma warning restore CA1031
    }

    private static Uitdrukkingsfout Fout(Uitdrukkingstekst tekst, Type soort, Exception fout)
    {
        if (fout is not ParseException { Position: >= 0 and var positie })
        {
            return new(tekst.BeginVan(0), UitdrukkingsTeksten.PastNiet(null));
        }

        var token = tekst.TokenBij(positie);
        var melding = token switch
        {
            _ when token == tekst.Tokens.Length => UitdrukkingsTeksten.HoudtOp(),
            >= 2 when tekst.Is(token, Tokensoort.Naam) && tekst.Tokens[token - 2].Tekst == Lijstwoorden.Termijn => UitdrukkingsTeksten.Termijnargumenten(tekst.Tokens[token].Tekst),
            _ when soort == typeof(DateOnly) => UitdrukkingsTeksten.GeenDag(),
            0 when tekst.Tokens[0].Soort != Tokensoort.Niet => UitdrukkingsTeksten.GeenVoorwaarde(),
            _ => UitdrukkingsTeksten.PastNiet(tekst.Tokens[token]),
        };
        return new(tekst.BeginVan(token), melding);
    }

    private ParameterExpression[] Parameters(Voorbereiding uitdrukking)
    {
        var nodig = new Dictionary<string, ParameterExpression>(StringComparer.Ordinal);
        foreach (var vermelding in uitdrukking.Vermeldingen)
        {
            var naam = vermelding.Pad[0];
            if (!nodig.ContainsKey(naam) && Parameter(naam, vermelding, uitdrukking.Bereik) is { } parameter)
            {
                nodig.Add(naam, parameter);
            }
        }

        return [.. nodig.Values];
    }

    /// <summary>The parameter that a path starts from; a variable of <c>Any</c>, <c>All</c> or <c>Count</c> has none, the parser makes it.</summary>
    private ParameterExpression? Parameter(string naam, Vermelding vermelding, Bereik bereik)
    {
        if (bereik.Zoek(naam) is { } variabele)
        {
            return Expression.Parameter(typen.Van(woordenschat.ItemVan(variabele)), naam);
        }

        if (parameters.TryGetValue(naam, out var bestaand))
        {
            return bestaand;
        }

        var type = vermelding is Vermelding.Beoordelingsdatum
            ? typeof(DateOnly)
            : vermelding is Vermelding.Termijn ? null : woordenschat.Wortel.Zoek(naam) is { } lid ? typen.Van(lid) : null;
        return type is null ? null : parameters[naam] = Expression.Parameter(type, naam);
    }
}
