namespace Behoorlijkheid.Dossiers;

/// <summary>Facts about a pair, without their type.</summary>
internal interface IPaarFeiten
{
    IFeit Feit(string id);

    IEnumerable<KeyValuePair<string, IFeit>> Alle();
}
