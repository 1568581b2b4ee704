const SCAFFOLD = /^scaffold:([^@#]+@\d+)#(.+)$/;
const LIBRARY = /^([^:@#]+)@(\d+)$/;

/** Source of a block that came from the library: `<blockId>@<version>` (SEC4). */
export function librarySource(id: string, version: number): string {
  return `${id}@${version}`;
}

/** Library block and version of a source, or null when it names none. */
export function readLibrarySource(
  src: string | null,
): { readonly id: string; readonly version: number } | null {
  const [, id, version] = (src && LIBRARY.exec(src)) || [];
  return id && version ? { id, version: Number(version) } : null;
}

/** The library blocks that a text was made with, each once. */
export function libraryBlocksOf(blocks: readonly { readonly src: string | null }[]): string[] {
  const ids = new Set<string>();
  for (const { src } of blocks) {
    const source = readLibrarySource(src);
    if (source) ids.add(source.id);
  }
  return [...ids];
}

/** Source of a block that came from a part of a scaffold (SEC9). */
export function scaffoldSource(scaffold: string, part: string): string {
  return `scaffold:${scaffold}#${part}`;
}

/** Scaffold with version and part of a source, or null when it names none. */
export function readScaffoldSource(
  src: string | null,
): { readonly scaffold: string; readonly part: string } | null {
  const [, scaffold, part] = (src && SCAFFOLD.exec(src)) || [];
  return scaffold && part ? { scaffold, part } : null;
}
