using System.Globalization;
using System.Runtime.ExceptionServices;

namespace Behoorlijkheid.Normen.Uitdrukkingen;

/// <summary>Runs the parser on a thread of its own: its stack does not depend on the caller's, and its culture on nobody's.</summary>
internal static class Parserdraad
{
    private const int Stapelgrootte = 16 * 1024 * 1024;

    public static T Voer<T>(Func<T> werk)
    {
        T? uitkomst = default;
        ExceptionDispatchInfo? fout = null;
        var draad = new Thread(Loop, Stapelgrootte) { IsBackground = true, Name = "Behoorlijkheid.Parser" };
        draad.Start();
        draad.Join();
        fout?.Throw();
        return uitkomst!;

        void Loop()
        {
            Thread.CurrentThread.CurrentCulture = CultureInfo.InvariantCulture;
            Thread.CurrentThread.CurrentUICulture = CultureInfo.InvariantCulture;

            // An exception here is a fault of ours; it belongs to the caller, and uncaught it would end the process.
#pragma warning disable CA1031
            try
            {
                uitkomst = werk();
            }
            catch (Exception gevangen)
            {
                fout = ExceptionDispatchInfo.Capture(gevangen);
            }
#pragma warning restore CA1031
        }
    }
}
