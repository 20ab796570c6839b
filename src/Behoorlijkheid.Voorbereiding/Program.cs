using Behoorlijkheid.Normen;
using Behoorlijkheid.Normen.Voorbereid;

// Reads the rules (first argument) and writes the kader prepared (second). A problem is told the way compilers do, so that the build points at its place.
var kader = KaderReader.Lees(args[0]);
foreach (var probleem in kader.Problemen)
{
    var plaats = probleem.Plaats;
    Console.WriteLine($"{Path.Combine(args[0], plaats.Bestand ?? string.Empty)}({plaats.Regel},{plaats.Kolom}): error {probleem.Code}: {probleem.Melding} {probleem.Suggestie}");
}

if (kader.Probeer(out var gelezen))
{
    File.WriteAllBytes(args[1], Kaderopslag.Schrijf(gelezen));
    return 0;
}

return 1;
