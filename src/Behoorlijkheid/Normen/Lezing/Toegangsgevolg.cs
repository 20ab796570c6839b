namespace Behoorlijkheid.Normen.Lezing;

/// <summary>What follows from a ground of Awb 9:22 to 9:24, as toegang.json spells it.</summary>
internal enum Toegangsgevolg
{
    BuitenBevoegdheid = 1,
    MagAfzien,
}
