namespace Behoorlijkheid.Browser.Tests.Support;

/// <summary>How a page is looked at.</summary>
public enum Look
{
    /// <summary>On a wide screen, dark on light.</summary>
    Light = 1,

    /// <summary>On a wide screen, light on dark.</summary>
    Dark,

    /// <summary>On a phone.</summary>
    Phone,
}
