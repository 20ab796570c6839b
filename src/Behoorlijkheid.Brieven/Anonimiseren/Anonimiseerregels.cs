namespace Behoorlijkheid.Brieven.Anonimiseren;

internal sealed record Anonimiseerregels
{
    public static Anonimiseerregels Standaard { get; } = new();
}
