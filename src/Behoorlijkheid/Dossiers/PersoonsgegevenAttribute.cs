namespace Behoorlijkheid.Dossiers;

/// <summary>A property that can identify a person, alone or with others.</summary>
/// <param name="soort">In what way.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class PersoonsgegevenAttribute(Persoonsgegevensoort soort = Persoonsgegevensoort.VrijeTekst) : Attribute
{
    public Persoonsgegevensoort Soort { get; } = soort;
}
