namespace Behoorlijkheid.Cli.Tests.Support;

/// <summary>A stream that fails after its first bytes.</summary>
internal sealed class BrokenStream : MemoryStream
{
    public override int Read(Span<byte> buffer) => throw new IOException("gone");
}
