using System.Text;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Werkbank.Documentatie.Zinnen;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Werkbank.Documentatie;

internal sealed class DumpTests
{
    [Test, Explicit]
    public void Dump()
    {
        var kader = KaderReader.Meegeleverd;
        var zinnen = new Zinnenmaker(kader);
        var tekst = new StringBuilder();
        foreach (var norm in kader.Normen) tekst.Append("# ").Append(norm.Id).Append('\n').Append(Zinnenblad.Van(norm, zinnen));
        foreach (var b in kader.Begrippen) { tekst.Append("## ").Append(b.Naam).Append('\n'); Zinnenblad.Schrijf(tekst, zinnen.Van(b.Als, b.Over), 1); }
        File.WriteAllText("/tmp/zinnen.txt", tekst.ToString());
    }
}
