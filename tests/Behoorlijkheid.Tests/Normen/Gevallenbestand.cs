using System.Globalization;
using System.Text;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Tests.Support;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Normen;

/// <summary>The cases beside the norms, read from the folder <c>rules/</c> itself, so that a changed norm needs no build.</summary>
internal static class Gevallenbestand
{
    private static readonly Lazy<Toetsingskader> Gelezen = new(() =>
    {
        var kader = KaderReader.Lees(Repository.Pad("rules"));
        Assert.That(kader.Problemen.Select(p => $"{p.Plaats.Bestand}({p.Plaats.Regel},{p.Plaats.Kolom}) {p.Code}: {p.Melding}"), Is.Empty);
        return kader.Waarde;
    });

    public static Toetsingskader Kader => Gelezen.Value;

    /// <summary>The files of the norms that have cases, relative to the kader.</summary>
    public static IEnumerable<string> Normen() => Repository.Bestanden("rules", "*.gevallen.json")
        .Select(f => Repository.Relatief(f)["rules/".Length..].Replace(".gevallen.json", ".json", StringComparison.Ordinal));

    public static IEnumerable<JObject> Van(string norm)
    {
        var path = Repository.Pad("rules/" + norm.Replace(".json", ".gevallen.json", StringComparison.Ordinal));
        if (!File.Exists(path))
        {
            return [];
        }

        using var reader = new JsonTextReader(File.OpenText(path)) { DateParseHandling = DateParseHandling.None };
        return [.. JObject.Load(reader)["gevallen"]!.Cast<JObject>()];
    }

    public static DateOnly Op(JObject geval) => DateOnly.ParseExact((string)geval["op"]!, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Klachtdossier Dossier(JObject geval)
    {
        var dossier = (JObject)geval["dossier"]!.DeepClone();
        dossier["aanleiding"] ??= "eigenToets";
        var read = DossierReader.Lees(Encoding.UTF8.GetBytes(dossier.ToString()), "geval");
        Assert.That(read.Problemen.Select(p => $"{p.Plaats.Pointer}: {p.Melding}"), Is.Empty);
        return read.Waarde;
    }
}
