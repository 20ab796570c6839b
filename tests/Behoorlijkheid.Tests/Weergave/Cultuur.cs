using System.Globalization;

namespace Behoorlijkheid.Tests.Weergave;

/// <summary>Another culture for a while.</summary>
internal sealed class Cultuur : IDisposable
{
    private readonly CultureInfo oud = CultureInfo.CurrentCulture;

    public Cultuur(string naam) => CultureInfo.CurrentCulture = new(naam);

    public void Dispose() => CultureInfo.CurrentCulture = oud;
}
