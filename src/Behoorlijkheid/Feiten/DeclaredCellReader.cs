using System.Runtime.CompilerServices;
using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Feiten;

/// <summary>Reads a fact that the kader declares. Of a choice the cell holds the number of its word, as for an enum of the model.</summary>
internal sealed class DeclaredCellReader(AanvullendFeit declared) : CellReader
{
    public override void Read(object owner, string? key, ref Cell into)
    {
        var facts = Unsafe.As<Klachtdossier>(owner).Aanvullend;
        switch (declared.Soort)
        {
            case Feitsoort.JaNee:
                Cells.Write(facts.Feit<bool>(declared.Naam), ref into);
                break;
            case Feitsoort.Getal:
                Cells.Write(facts.Feit<int>(declared.Naam), ref into);
                break;
            case Feitsoort.Datum:
                Cells.Write(facts.Feit<Datum>(declared.Naam), ref into);
                break;
            case Feitsoort.Keuze:
                Cells.Write(facts.Feit<string>(declared.Naam).Als(declared.Vorm.Waarde.NummerVan), ref into);
                break;
            default:
                Cells.Write(facts.Feit<string>(declared.Naam), ref into);
                break;
        }
    }
}
