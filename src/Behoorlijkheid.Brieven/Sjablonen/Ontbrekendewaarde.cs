using System.Globalization;
using System.Text.Encodings.Web;
using Fluid.Values;

namespace Behoorlijkheid.Brieven.Sjablonen;

/// <summary>A value that the dossier does not tell: it can be asked for; when it is printed all the same, that is noted, so that no sentence is left hanging.</summary>
/// <param name="naam">The name that templates have for it.</param>
/// <param name="gemist">Gathers what was printed and was not there.</param>
internal sealed class Ontbrekendewaarde(string naam, ICollection<string> gemist) : BaseNilValue
{
    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
    {
        gemist.Add(naam);
        return ValueTask.CompletedTask;
    }
}
