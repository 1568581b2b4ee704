const SCAFFOLD = /^scaffold:([^@#]+@\d+)#(.+)$/;

/** Source of a block that came from the library: `<blockId>@<version>` (SEC4). */
export function librarySource(id: string, version: number): string {
  return `${id}@${version}`;
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
