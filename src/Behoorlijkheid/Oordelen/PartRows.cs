using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Toetsing;

namespace Behoorlijkheid.Oordelen;

/// <summary>Chooses the rows that count for a part of the request.</summary>
internal sealed class PartRows(Klachtdossier dossier, Assessment assessment)
{
    private readonly Bescherming? verzoeker = ProtectedRole(dossier);

    /// <summary>The rows that the part invokes and that can make it gegrond; to be used before those of the next part are asked for.</summary>
    public List<Toetsresultaat> For(Verzoekonderdeel? part)
    {
        var rows = assessment.State.Rows;
        rows.Clear();
        var isLimited = part is not null && !(part.Klachtonderdelen.IsEmpty && part.Beklaagden.IsEmpty && part.Items.IsEmpty);
        NormPlan? last = null;
        var counts = false;
        foreach (var result in assessment.Results)
        {
            // The rows of one norm follow one another.
            if (!ReferenceEquals(last, result.Row.Plan))
            {
                last = result.Row.Plan;
                counts = Counts(last.Norm, part, verzoeker);
            }

            if (last.Weighings >= 0 ? IsWeighed(result, part) : counts && (!isLimited || IsWithin(result.Row, part!)))
            {
                rows.Add(result);
            }
        }

        return rows;
    }

    // A weging counts for its own part and for no other, whatever that part invokes or is limited to.
    private bool IsWeighed(Toetsresultaat result, Verzoekonderdeel? part)
    {
        var row = result.Row;
        return part is not null
            && row.Plan.Norm.Soort != Normsoort.Aandachtspunt
            && row.Kind == RowKind.Item
            && result.Possible != Outcomes.NotApplicable
            && assessment.IdOf(row.Plan.Lists[row.Plan.Weighings], row.Plan.Weighings == 0 ? row.First : row.Second) == part.Id;
    }

    /// <summary>Whether the breach of a norm can make a part gegrond, apart from the items that the part is limited to.</summary>
    public static bool Counts(Norm norm, Verzoekonderdeel? part, Bescherming? verzoeker)
    {
        if (norm.Soort == Normsoort.Aandachtspunt || part?.Voorwerp == Voorwerp.Gedraging)
        {
            return false;
        }

        if (part is not null && !part.Normen.IsEmpty && part.Normen.Contains(norm.Id, StringComparer.Ordinal))
        {
            return true;
        }

        var protects = verzoeker is null || norm.Beschermt == Bescherming.Beiden || norm.Beschermt == verzoeker;
        return protects && norm.Reikwijdte == Reikwijdte.Klacht && Invokes(norm, part);
    }

    private static bool Invokes(Norm norm, Verzoekonderdeel? part) =>
        part is null
        || (part.Normen.IsEmpty && part.Themas.IsEmpty && part.Vereisten.IsEmpty)
        || part.Themas.Contains(norm.Thema, StringComparer.Ordinal)
        || part.Vereisten.Contains(norm.Vereisten[0], StringComparer.Ordinal);

    private bool IsWithin(Row row, Verzoekonderdeel part)
    {
        var lists = row.Plan.Lists;
        return (lists.Length < 1 || IsWithin(lists[0], row.First, row.Kind, part))
            && (lists.Length < 2 || IsWithin(lists[1], row.Second, row.Kind, part));
    }

    // A limit speaks of items by id: it leaves out the other items of the same list, and the rest that nobody named.
    private bool IsWithin(int scope, int item, RowKind kind, Verzoekonderdeel part)
    {
        var limit = LimitOf(scope, part);
        return limit.IsEmpty || (kind == RowKind.Item && limit.Contains(assessment.IdOf(scope, item), StringComparer.Ordinal));
    }

    private ImmutableArray<string> LimitOf(int scope, Verzoekonderdeel part)
    {
        var named = assessment.ListName(scope) switch
        {
            "klachtonderdelen" => part.Klachtonderdelen,
            "beklaagden" => part.Beklaagden,
            _ => [],
        };
        if (part.Items.IsEmpty)
        {
            return named;
        }

        return [.. named, .. part.Items.Where(id => assessment.HasItem(scope, id))];
    }

    /// <summary>Whose protection the one who asks can invoke; <c>null</c> for everybody's.</summary>
    public static Bescherming? ProtectedRole(Klachtdossier dossier) => dossier.Aanleiding switch
    {
        Aanleiding.EigenBeweging => null,
        Aanleiding.EigenToets => Bescherming.Klager,
        _ => dossier.Verzoek?.Verzoeker.Rol switch
        {
            VerzoekerRol.Klager or VerzoekerRol.Gemachtigde => Bescherming.Klager,
            VerzoekerRol.Beklaagde => Bescherming.Beklaagde,
            _ => Bescherming.Beiden,
        },
    };
}
