namespace Behoorlijkheid.Cli.Tests.Support;

/// <summary>A stream that fails after its first bytes.</summary>
internal sealed class BrokenStream : MemoryStream
{
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        throw new IOException("gone");
}
