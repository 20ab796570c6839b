using System.Globalization;
using System.Text.Encodings.Web;
using Fluid.Values;

namespace Behoorlijkheid.Brieven.Sjablonen;

/// <summary>A value that the dossier does not tell: it can be asked for and never printed, so that no sentence is left hanging.</summary>
/// <param name="naam">The name that templates have for it.</param>
internal sealed class Ontbrekendewaarde(string naam) : BaseNilValue
{
    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo) => throw new LegeWaardeException(naam);
}
