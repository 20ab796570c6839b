using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;

namespace Behoorlijkheid.Tests.Support;

/// <summary>A dossier as a table of facts, from which both the real dossier and the reference evaluator work.</summary>
internal sealed record Dossierschets
{
    public ImmutableDictionary<FactKey, FactState> Facts { get; init; } = ImmutableDictionary<FactKey, FactState>.Empty;

    public ImmutableDictionary<Lijstlid, ListState> Lists { get; init; } = ImmutableDictionary<Lijstlid, ListState>.Empty;

    public DateOnly? NotBefore { get; init; }

    public bool Closed { get; init; }

    public Aanleiding Aanleiding { get; init; } = Aanleiding.EigenBeweging;

    public Verzoek? Verzoek { get; init; }

    public FactState this[FactKey key] => Facts.GetValueOrDefault(key, FactState.Unknown);

    /// <summary>How a list stands; the wegingen follow from the request, and a sketch in facts has none.</summary>
    public ListState this[Lijstlid list] =>
        list.Itemtype == typeof(Wegingspost) ? ListState.Complete() : Lists.GetValueOrDefault(list, ListState.Absent);

    public Dossierschets With(FactKey key, FactState state) => this with { Facts = Facts.SetItem(key, state) };

    public Dossierschets With(string path, FactState state) => With(new FactKey(Words.Fact(path)), state);

    public Dossierschets With(string path, string item, FactState state) => With(new FactKey(Words.Fact(path), item), state);

    public Dossierschets With(Lijstlid list, ListState state) => this with { Lists = Lists.SetItem(list, state) };

    public Klachtdossier Build() => DossierBuilder.Build(this);

    public override string ToString()
    {
        var lists = Lists.OrderBy(l => l.Key.Pad, StringComparer.Ordinal).Select(l => $"  {l.Key.Pad} = {l.Value}");
        var facts = Facts.Select(f => $"  {f.Key} = {f.Value}").Order(StringComparer.Ordinal);
        return string.Join('\n', [.. lists, .. facts, $"  nietVoor = {NotBefore:O}; gesloten = {Closed}"]);
    }
}
