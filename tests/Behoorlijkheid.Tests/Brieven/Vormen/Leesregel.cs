using System.Text;

namespace Behoorlijkheid.Tests.Brieven.Vormen;

/// <summary>A line of a letter as a test reads it: characters with how they look. Rendered, <c>«b:…»</c> is bold and <c>«i:…»</c> italic.</summary>
internal sealed class Leesregel
{
    private readonly List<(string Teken, string Opmaak)> _tekens = [];

    public bool IsLeeg => _tekens.Count == 0;

    public int Lengte => _tekens.Count;

    public static string Opmaak(bool vet, bool cursief) => (vet ? "b" : string.Empty) + (cursief ? "i" : string.Empty);

    public Leesregel Voeg(string tekst, string opmaak = "")
    {
        _tekens.AddRange(tekst.EnumerateRunes().Select(r => (r.ToString(), opmaak)));
        return this;
    }

    /// <summary>The same line with single spaces, none at an edge; a space between parts that look different is plain.</summary>
    public Leesregel Genormaliseerd()
    {
        var uit = new Leesregel();
        var spatie = false;
        foreach (var teken in _tekens)
        {
            if (teken.Teken == " ")
            {
                spatie = true;
                continue;
            }

            if (teken.Teken == "\n")
            {
                spatie = false;
                if (!uit.IsLeeg)
                {
                    uit._tekens.Add(teken);
                }

                continue;
            }

            if (spatie && !uit.IsLeeg && uit._tekens[^1].Teken != "\n")
            {
                uit._tekens.Add((" ", uit._tekens[^1].Opmaak == teken.Opmaak ? teken.Opmaak : string.Empty));
            }

            uit._tekens.Add(teken);
            spatie = false;
        }

        while (uit._tekens is [.., ("\n", _)])
        {
            uit._tekens.RemoveAt(uit._tekens.Count - 1);
        }

        return uit;
    }

    public override string ToString()
    {
        var uit = new StringBuilder();
        var opmaak = string.Empty;
        foreach (var teken in _tekens)
        {
            if (teken.Opmaak != opmaak)
            {
                uit.Append(opmaak.Length > 0 ? "»" : string.Empty).Append(teken.Opmaak.Length > 0 ? $"«{teken.Opmaak}:" : string.Empty);
                opmaak = teken.Opmaak;
            }

            uit.Append(teken.Teken);
        }

        return uit.Append(opmaak.Length > 0 ? "»" : string.Empty).ToString();
    }
}
