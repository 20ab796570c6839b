namespace Behoorlijkheid.Werkbank.Schemas;

/// <summary>What several schemas say of the same thing.</summary>
internal static class SchemaTeksten
{
    public const string Schema =
        "Waar de editor de beschrijving van dit bestand vindt, bijvoorbeeld \"../schema/norm.schema.json\". Het programma leest dit niet.";

    public const string Uitdrukking =
        "Een voorwaarde, geschreven alsof alles bekend is. Voorbeelden: \"klacht.schriftelijk and not klacht.ondertekend\"; "
        + "\"afdoening.wijze == \\\"oordeel\\\"\"; \"behandelaar.relatie in (\\\"commissie\\\", \\\"extern\\\")\"; \"klagers.Any(k => k.gehoord)\"; "
        + "\"afdoening.datum <= Termijn.Weken(klacht.ontvangen, 6)\". De namen van de feiten staan in feiten.json, die van de begrippen in begrippen.json.";

    public const string Daguitdrukking =
        "Een dag: een datumfeit of een termijn. Voorbeelden: \"Termijn.Weken(klacht.ontvangen, 6)\"; \"toezegging.uiterlijkOp\".";

    public const string Bron =
        "Een jci-verwijzing zoals \"jci1.3:c:BWBR0005537&artikel=9:7&lid=1\", of een rapport zoals \"Nationale ombudsman, rapport 2004/443\".";

    public const string Zin =
        "Een of twee hele zinnen. Met {{ pad }} komt er een feit in, bijvoorbeeld {{ behandelaar.functie }}. Schrijf niets wat de naleving niet zeker maakt.";

    public const string Briefzin =
        "Een tot drie hele zinnen aan de klager (u). {{ orgaan }} is het bestuursorgaan en {{ ombudsman }} de ombudsman; een item uit voorElk van de norm staat er "
        + "met zijn enkelvoud, zoals {{ behandelaar }}, en een feit met zijn pad, zoals {{ afdoening.datum }}. Een feit dat niet vaststaat, wordt \"onbekend\".";

    public const string Vanaf = "De eerste dag, als jjjj-mm-dd. Laat weg als er geen eerste dag is.";

    public const string Tot = "De laatste dag, als jjjj-mm-dd. Laat weg als er geen laatste dag is.";

    public const string Bewijslast =
        "\"bestuursorgaan\" als voor diens rekening komt wat is onderzocht en niet kan worden vastgesteld. Laat anders weg.";

    public const string VoorElk =
        "De lijst waarvan elk item een eigen rij krijgt, zoals \"behandelaars\", of een paar van twee lijsten. In de uitdrukkingen heet een item naar het enkelvoud: \"behandelaar\".";
}
