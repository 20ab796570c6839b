namespace Behoorlijkheid.Cli.Tests.Support;

/// <summary>A stream of spaces without end.</summary>
internal sealed class EndlessStream : MemoryStream
{
    public override int Read(Span<byte> buffer)
    {
        buffer.Fill((byte)' ');
        return buffer.Length;
    }
}
