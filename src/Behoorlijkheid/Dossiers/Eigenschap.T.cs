using System.Reflection;

namespace Behoorlijkheid.Dossiers;

internal sealed class Eigenschap<TEigenaar, TWaarde>(PropertyInfo property) : Eigenschap
    where TEigenaar : class
{
    private readonly Func<TEigenaar, TWaarde> lees = property.GetMethod!.CreateDelegate<Func<TEigenaar, TWaarde>>();
    private Action<TEigenaar, TWaarde>? zet;

    public override object? Lees(object van) => lees((TEigenaar)van);

    public override void Zet(object op, object? waarde) =>
        (zet ??= property.SetMethod!.CreateDelegate<Action<TEigenaar, TWaarde>>())((TEigenaar)op, (TWaarde)waarde!);
}
