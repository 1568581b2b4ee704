const KEY = /^template:(.{1,64})$/;

/** How a form names a template that a draft begins from. */
export function templateKey(id: string): string {
  return `template:${id}`;
}

/** The id in such a name; null for any other. */
export function readTemplateKey(key: string): string | null {
  return KEY.exec(key)?.[1] ?? null;
}
