namespace Behoorlijkheid.Brieven.Sjablonen;

/// <summary>Stops the filling of a template that prints what the dossier does not tell; it never leaves this room.</summary>
internal sealed class LegeWaardeException : Exception
{
    public LegeWaardeException()
    {
    }

    public LegeWaardeException(string naam)
        : base(naam)
    {
    }

    public LegeWaardeException(string naam, Exception innerException)
        : base(naam, innerException)
    {
    }
}
