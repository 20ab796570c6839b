using System.Globalization;
using System.Text.Encodings.Web;
using Fluid.Values;

namespace Behoorlijkheid.Brieven.Sjablonen;

/// <summary>A text of the dossier or the beoordeling: however it is printed, it comes out of Markdown as it went in.</summary>
internal sealed class Tekstwaarde(string tekst) : FluidValue
{
    public override FluidValues Type => FluidValues.String;

    public override bool Equals(FluidValue? other) => other is not null && !other.IsNil() && other.ToStringValue() == tekst;

    public override bool Equals(object? obj) => obj is FluidValue other && Equals(other);

    public override int GetHashCode() => tekst.GetHashCode(StringComparison.Ordinal);

    public override bool ToBooleanValue() => true;

    public override decimal ToNumberValue() => 0;

    public override string ToStringValue() => tekst;

    public override object ToObjectValue() => tekst;

    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo) =>
        new(writer.WriteAsync(Markdowntekst.Letterlijk(tekst)));
}
