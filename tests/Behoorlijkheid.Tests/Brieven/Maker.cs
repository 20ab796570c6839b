using Behoorlijkheid.Brieven;
using Behoorlijkheid.Brieven.Anonimiseren;
using Behoorlijkheid.Brieven.Sjablonen;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Tests.Brieven;

/// <summary>The shipped kader and templates, made ready once.</summary>
internal static class Maker
{
    private static readonly Lazy<Beoordelaar> Toets = new(() => new(KaderReader.Meegeleverd));
    private static readonly Lazy<Sjabloonset> Set = new(() => SjabloonsetReader.Meegeleverd(KaderReader.Meegeleverd).Waarde);
    private static readonly Lazy<Brievenmaker> Brieven = new(() => new(Toets.Value, Set.Value));

    public static Beoordelaar Beoordelaar => Toets.Value;

    public static Brievenmaker Meegeleverd => Brieven.Value;

    public static Anonimiseerregels Anonimiseerregels => Set.Value.Anonimiseerregels;
}
