namespace Behoorlijkheid.Normen.Lezing;

/// <summary>Reads when something is in force.</summary>
internal static class Geldigheidlezer
{
    public static Geldigheid Lees(Veldlezer velden)
    {
        var vanaf = velden.Dag("vanaf");
        var tot = velden.Dag("tot");
        if (vanaf > tot)
        {
            velden.Meld(velden.Plaats, KaderTeksten.GeldigOmgekeerd(vanaf.Value, tot.Value));
        }

        return new(vanaf, tot);
    }
}
