using System.Text;

namespace Behoorlijkheid.Brieven.Sjablonen;

/// <summary>A writer that stops a template that does not stop.</summary>
internal sealed class Begrensdeschrijver(int meeste) : TextWriter
{
    private readonly StringBuilder tekst = new();

    public override Encoding Encoding => Encoding.Unicode;

    public override void Write(char value) => Controleer().Append(value);

    public override void Write(string? value) => Controleer().Append(value);

    public override void Write(char[] buffer, int index, int count) => Controleer().Append(buffer, index, count);

    public override void Write(ReadOnlySpan<char> buffer) => Controleer().Append(buffer);

    // The engine writes without waiting for anything.
    public override Task WriteAsync(string? value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(char value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(char[] buffer, int index, int count)
    {
        Write(buffer, index, count);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return Task.CompletedTask;
    }

    public override string ToString() => tekst.ToString();

    private StringBuilder Controleer() => tekst.Length <= meeste ? tekst : throw new InvalidOperationException();
}
