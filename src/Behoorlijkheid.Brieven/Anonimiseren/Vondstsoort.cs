namespace Behoorlijkheid.Brieven.Anonimiseren;

/// <summary>What was found that can identify a person.</summary>
internal enum Vondstsoort
{
    /// <summary>A name, or a part of one.</summary>
    Naam = 1,

    /// <summary>A line of an address, or a postcode.</summary>
    Adres,

    /// <summary>A telephone number.</summary>
    Telefoonnummer,

    /// <summary>An e-mail address.</summary>
    Emailadres,

    /// <summary>The reference of a file.</summary>
    Kenmerk,

    /// <summary>A function that identifies who has it.</summary>
    Functie,

    /// <summary>A department or team that identifies who works there.</summary>
    Afdeling,

    /// <summary>A burgerservicenummer, bank account or licence plate.</summary>
    Nummer,

    /// <summary>A day of birth.</summary>
    Geboortedatum,

    /// <summary>A day.</summary>
    Dag,

    /// <summary>The id that a dossier gave to someone or something.</summary>
    Id,

    /// <summary>A fact that a kader declares as one that can identify a person.</summary>
    AanvullendFeit,
}
