namespace Behoorlijkheid.Recht;

/// <summary>What a breach of a norm means. The default is none of them: a norm always states its kind.</summary>
public enum Normsoort
{
    /// <summary>A duty of title 9.1 Awb.</summary>
    Wettelijk = 1,

    /// <summary>A requirement of propriety (behoorlijkheid), as the Nationale ombudsman tests it (Awb 9:27 lid 1).</summary>
    Behoorlijkheid,

    /// <summary>Advice: it never makes a complaint gegrond, and is gevolgd or niet gevolgd.</summary>
    Aandachtspunt,
}
