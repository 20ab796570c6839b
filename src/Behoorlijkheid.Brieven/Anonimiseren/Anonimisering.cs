using System.Collections.Immutable;
using Behoorlijkheid.Brieven.Document;
using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Brieven.Anonimiseren;

internal sealed record Anonimisering(Klachtdossier Dossier, ImmutableArray<Vondst> Vondsten)
{
    public (Briefdocument Document, ImmutableArray<Vondst> Vondsten) Nalopen(Briefdocument document) => (document, Vondsten.IsDefault ? [] : []);
}
