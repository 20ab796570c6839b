using System.Text;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Behoorlijkheid.Brieven.Sjablonen;

/// <summary>The parts that a template can include: those of its set, from memory.</summary>
internal sealed class Sjabloonbron(IReadOnlyCollection<Sjabloonbestand> bestanden) : IFileProvider
{
    private readonly Dictionary<string, IFileInfo> delen =
        bestanden.ToDictionary(b => b.Naam + Sjabloonset.Extensie, b => (IFileInfo)new Deel(b.Naam + Sjabloonset.Extensie, Encoding.UTF8.GetBytes(b.Tekst)), StringComparer.Ordinal);

    public IFileInfo GetFileInfo(string subpath) => delen.GetValueOrDefault(subpath) ?? new NotFoundFileInfo(subpath);

    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private sealed class Deel(string naam, byte[] inhoud) : IFileInfo
    {
        public bool Exists => true;

        public long Length => inhoud.Length;

        public string? PhysicalPath => null;

        public string Name => naam;

        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

        public bool IsDirectory => false;

        public Stream CreateReadStream() => new MemoryStream(inhoud, writable: false);
    }
}
