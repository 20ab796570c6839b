using System.Collections.Immutable;
using System.Globalization;

using Behoorlijkheid.Brieven.Gegevens;
using Behoorlijkheid.Lezen;
using Fluid;

namespace Behoorlijkheid.Brieven.Sjablonen;

/// <summary>Fills templates with the template engine, which sees our values, our filters and the parts of the set, and nothing else.</summary>
internal sealed class Sjabloonmotor
{
    private const int MeesteStappen = 500_000;
    private const int DiepsteInvoeging = 20;
    private const int MeesteTekens = 2_000_000;

    private static readonly FluidParser Parser = new(new FluidParserOptions { AllowFunctions = false, AllowParentheses = false, AllowLiquidTag = false });

    private readonly TemplateOptions opties;
    private readonly ImmutableDictionary<string, IFluidTemplate> sjablonen;

    private Sjabloonmotor(ImmutableDictionary<string, IFluidTemplate> sjablonen, TemplateOptions opties)
    {
        this.sjablonen = sjablonen;
        this.opties = opties;
    }

    /// <summary>Makes templates ready; what the check left and the engine does not understand, is reported.</summary>
    public static Sjabloonmotor Maak(IReadOnlyCollection<Sjabloonbestand> bestanden, Probleemlijst problemen)
    {
        var gelezen = ImmutableDictionary.CreateBuilder<string, IFluidTemplate>(StringComparer.Ordinal);
        foreach (var bestand in bestanden)
        {
            if (Parser.TryParse(bestand.Tekst, out var sjabloon, out var fout))
            {
                gelezen[bestand.Naam] = sjabloon;
            }
            else
            {
                problemen.Voeg(Plaats(bestand, fout), SjabloonTeksten.NietTeBegrijpen());
            }
        }

        var opties = new TemplateOptions
        {
            MaxSteps = MeesteStappen,
            MaxRecursion = DiepsteInvoeging,
            CultureInfo = CultureInfo.InvariantCulture,
            TimeZone = TimeZoneInfo.Utc,
            Now = () => DateTimeOffset.UnixEpoch,
            FileProvider = new Sjabloonbron(bestanden),
            Captured = static (_, tekst, _) => tekst.ToStringValue().Length <= MeesteTekens ? new(tekst) : throw new InvalidOperationException(),
        };
        Sjabloonfilters.VoegToe(opties.Filters);
        return new(gelezen.ToImmutable(), opties);
    }

    /// <summary>The Markdown that a template gives.</summary>
    /// <param name="naam">The template.</param>
    /// <param name="gegevens">Everything that it can name.</param>
    public Uitkomst<string> Vul(string naam, Sjabloongegevens gegevens)
    {
        var maker = new Waardemaker();
        var context = new TemplateContext(opties);
        foreach (var (lid, waarde) in maker.Maak(gegevens))
        {
            context.SetValue(lid, waarde);
        }

        try
        {
            using var uit = new Begrensdeschrijver(MeesteTekens);
            sjablonen[naam].RenderAsync(uit, NullEncoder.Default, context).AsTask().GetAwaiter().GetResult();
            var gemist = maker.Gemist.Select(SjabloonTeksten.LegeWaarde).ToArray();
            return gemist.Length > 0 ? Mislukt(naam, gemist) : Uitkomst<string>.Van(uit + maker.Definities());
        }
        catch (InvalidOperationException)
        {
            // Too many steps, too deep, or too long: the engine has no kind of exception of its own for it.
            return Mislukt(naam, SjabloonTeksten.TeLang());
        }
    }

    private static Uitkomst<string> Mislukt(string naam, params Melding[] meldingen) =>
        Uitkomst<string>.Mislukt([.. meldingen.Select(m => new Probleem(m.Code, new(naam + Sjabloonset.Extensie, string.Empty), m.Tekst))]);

    // The engine ends its sentence with "at (line:column)".
    private static Plaats Plaats(Sjabloonbestand bestand, string fout)
    {
        var plaats = fout.LastIndexOf(" at (", StringComparison.Ordinal);
        var delen = plaats < 0 ? [] : fout[(plaats + 5)..].Split(')')[0].Split(':');
        return delen.Length == 2
            && int.TryParse(delen[0], NumberStyles.None, CultureInfo.InvariantCulture, out var regel)
            && int.TryParse(delen[1], NumberStyles.None, CultureInfo.InvariantCulture, out var kolom)
            ? new(bestand.Pad, string.Empty, regel, kolom)
            : bestand.Op(0);
    }
}
