using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Controle;

/// <summary>How the validities of norms and exceptions lie to each other.</summary>
internal static class Tijdvak
{
    public static bool Omvat(Geldigheid geheel, Geldigheid deel) => Begin(geheel) <= Begin(deel) && Einde(geheel) >= Einde(deel);

    public static bool Raakt(Geldigheid een, Geldigheid ander) => Begin(een) <= Einde(ander) && Begin(ander) <= Einde(een);

    public static DateOnly Begin(Geldigheid geldig) => geldig.Vanaf ?? DateOnly.MinValue;

    public static DateOnly Einde(Geldigheid geldig) => geldig.Tot ?? DateOnly.MaxValue;
}
