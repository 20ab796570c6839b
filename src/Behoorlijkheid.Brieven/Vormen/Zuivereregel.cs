using System.Collections.Immutable;
using Behoorlijkheid.Brieven.Document;

namespace Behoorlijkheid.Brieven.Vormen;

/// <summary>A line that is being put together: spaces come between parts, never twice and never at an edge.</summary>
internal sealed class Zuivereregel
{
    private readonly List<Tekstdeel> _delen = [];
    private bool _spatie;

    private bool AanHetBegin => _delen.Count == 0 || _delen[^1] is Tekstdeel.Regeleinde;

    public void Spatie() => _spatie = true;

    public void Regeleinde()
    {
        _spatie = false;
        if (_delen.Count > 0)
        {
            _delen.Add(new Tekstdeel.Regeleinde());
        }
    }

    /// <summary>Adds a part that neither begins nor ends with a space.</summary>
    public void Deel(Tekstdeel deel)
    {
        var spatie = _spatie && !AanHetBegin;
        _spatie = false;
        if (deel is Tekstdeel.Tekst tekst)
        {
            VoegTekst(tekst, spatie);
            return;
        }

        if (deel is Tekstdeel.Nootverwijzing && !spatie && _delen is [.., Tekstdeel.Nootverwijzing vorige])
        {
            // The same number twice in a row says it once, and 1 beside 2 is no twelve.
            if (vorige == deel)
            {
                return;
            }

            spatie = true;
        }

        if (spatie)
        {
            VoegTekst(new(" "), false);
        }

        _delen.Add(deel);
    }

    public ImmutableArray<Tekstdeel> Delen()
    {
        while (_delen is [.., Tekstdeel.Regeleinde])
        {
            _delen.RemoveAt(_delen.Count - 1);
        }

        return [.. _delen];
    }

    private void VoegTekst(Tekstdeel.Tekst tekst, bool spatie)
    {
        if (_delen is [.., Tekstdeel.Tekst vorige] && vorige.Vet == tekst.Vet && vorige.Cursief == tekst.Cursief)
        {
            _delen[^1] = vorige with { Inhoud = vorige.Inhoud + (spatie ? " " : string.Empty) + tekst.Inhoud };
            return;
        }

        // The space before bold text is not bold itself.
        if (spatie && (tekst.Vet || tekst.Cursief))
        {
            VoegTekst(new(" "), false);
            spatie = false;
        }

        _delen.Add(spatie ? tekst with { Inhoud = " " + tekst.Inhoud } : tekst);
    }
}
