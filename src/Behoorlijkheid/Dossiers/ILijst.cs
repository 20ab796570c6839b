namespace Behoorlijkheid.Dossiers;

/// <summary>A list without the type of its items.</summary>
internal interface ILijst
{
    bool IsGesteld { get; }

    bool Volledig { get; }

    int Aantal { get; }

    object Item(int index);
}
