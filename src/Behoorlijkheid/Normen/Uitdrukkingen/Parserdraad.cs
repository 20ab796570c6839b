using System.Globalization;

namespace Behoorlijkheid.Normen.Uitdrukkingen;

/// <summary>Runs the parser on a thread of its own: its stack does not depend on the caller's, and its culture on nobody's.</summary>
internal static class Parserdraad
{
    private const int Stapelgrootte = 16 * 1024 * 1024;

    /// <summary>Does the work on such a thread and waits for it; an exception is thrown here.</summary>
    public static T Voer<T>(Func<T> werk)
    {
        var taak = new Task<T>(werk);
        var draad = new Thread(Loop, Stapelgrootte) { IsBackground = true, Name = "Behoorlijkheid.Parser" };
        draad.Start();
        draad.Join();
        return taak.GetAwaiter().GetResult();

        void Loop()
        {
            Thread.CurrentThread.CurrentCulture = CultureInfo.InvariantCulture;
            Thread.CurrentThread.CurrentUICulture = CultureInfo.InvariantCulture;
            taak.RunSynchronously(TaskScheduler.Default);
        }
    }
}
