namespace Behoorlijkheid.Toetsing;

/// <summary>Strong Kleene logic.</summary>
internal static class Kleene
{
    public static Waarheid Not(Waarheid a) => a switch
    {
        Waarheid.Waar => Waarheid.Onwaar,
        Waarheid.Onwaar => Waarheid.Waar,
        _ => Waarheid.Onbekend,
    };

    public static Waarheid And(Waarheid a, Waarheid b) =>
        a == Waarheid.Onwaar || b == Waarheid.Onwaar ? Waarheid.Onwaar
        : a == Waarheid.Waar && b == Waarheid.Waar ? Waarheid.Waar
        : Waarheid.Onbekend;

    public static Waarheid Or(Waarheid a, Waarheid b) => Not(And(Not(a), Not(b)));

    public static Waarheid Of(bool value) => value ? Waarheid.Waar : Waarheid.Onwaar;
}
