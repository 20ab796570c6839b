using System.Collections.Immutable;
using System.Text;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;

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

    public ListState this[Lijstlid list] => Lists.GetValueOrDefault(list, ListState.Absent);

    public Dossierschets With(FactKey key, FactState state) => this with { Facts = Facts.SetItem(key, state) };

    public Dossierschets With(string path, FactState state) => With(new FactKey(Words.Fact(path)), state);

    public Dossierschets With(string path, string item, FactState state) => With(new FactKey(Words.Fact(path), item), state);

    public Dossierschets With(Lijstlid list, ListState state) => this with { Lists = Lists.SetItem(list, state) };

    public Klachtdossier Build() => DossierBuilder.Build(this);

    /// <summary>What a norm reads of it, for a message.</summary>
    public string Reading(params Norm[] norms)
    {
        var rows = new ReferenceEvaluator(Kaders.Of(norms), this, Vocabulary.AssessmentDay).Rows();
        var read = rows.Where(r => !r.IsEmpty).SelectMany(r => ReferenceReads.Of(r, this)).Append(new(Words.Fact("klacht.ontvangen"))).ToHashSet();
        return (this with { Facts = Facts.Where(f => read.Contains(f.Key)).ToImmutableDictionary() }).ToString();
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (list, state) in Lists.OrderBy(l => l.Key.Pad, StringComparer.Ordinal))
        {
            text.AppendLine($"  {list.Pad} = {state}");
        }

        foreach (var (key, state) in Facts.OrderBy(f => f.Key.ToString(), StringComparer.Ordinal))
        {
            text.AppendLine($"  {key} = {state}");
        }

        return text.Append($"  nietVoor = {NotBefore:O}; gesloten = {Closed}").ToString();
    }
}
