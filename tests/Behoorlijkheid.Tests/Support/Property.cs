using CsCheck;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Support;

/// <summary>Runs a property on generated cases; a failure prints the seed that repeats it.</summary>
internal static class Property
{
    /// <summary>Checks a property.</summary>
    /// <param name="cases">Number of cases.</param>
    /// <param name="check">Gives <c>null</c> when the property holds for the case, and otherwise what is wrong.</param>
    public static void Holds(int cases, Func<Chance, string?> check) => Gen.ULong.Sample(
        seed =>
        {
            if (check(new Chance(seed)) is { } wrong)
            {
                throw new InvalidOperationException(wrong);
            }
        },
        iter: cases,
        writeLine: TestContext.Out.WriteLine);
}
