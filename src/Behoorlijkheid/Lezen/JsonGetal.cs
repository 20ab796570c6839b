using System.Globalization;

namespace Behoorlijkheid.Lezen;

/// <summary>A JSON number, kept as it is written: <c>1.0</c> is not written as a whole number.</summary>
internal sealed class JsonGetal(JsonBron bron, int token, JsonSleutel sleutel, string tekst) : JsonKnoop(bron, token, sleutel)
{
    /// <summary>The number as it is written.</summary>
    public string Tekst { get; } = tekst;

    public override string Citaat => Lezen.Citaat.Ruw(Tekst);

    /// <summary>Whether it is written with digits only, perhaps after a minus.</summary>
    public bool IsGeheelGeschreven => !Tekst.AsSpan().ContainsAny('.', 'e', 'E');

    /// <summary>Whether its value is whole, also when it is written as <c>1.0</c> or <c>1e2</c>.</summary>
    public bool IsGeheelVanWaarde
    {
        get
        {
            var e = Tekst.AsSpan().IndexOfAny('e', 'E');
            var mantisse = (e < 0 ? Tekst : Tekst[..e]).TrimStart('-');
            var punt = mantisse.IndexOf('.', StringComparison.Ordinal);
            var cijfers = mantisse.Replace(".", string.Empty, StringComparison.Ordinal).TrimEnd('0');
            var cijfersVoorPunt = punt < 0 ? mantisse.Length : punt;
            return cijfers.Length == 0 || cijfers.Length <= cijfersVoorPunt + Exponent(e);
        }
    }

    /// <summary>Gives the value when it is written as a whole number that fits.</summary>
    /// <param name="waarde">The value.</param>
    /// <returns>Whether it does.</returns>
    public bool Geheel(out int waarde)
    {
        waarde = 0;
        return IsGeheelGeschreven && int.TryParse(Tekst, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out waarde);
    }

    private double Exponent(int e) => e < 0 ? 0 : double.Parse(Tekst.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
