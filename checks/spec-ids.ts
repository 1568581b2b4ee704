import ts from 'typescript';

/** Ids of the rules in the text of a SPEC.md: list items and table cells that begin with a bold id. */
export function ruleIds(text: string): string[] {
  const ids = text.matchAll(/^\s*(?:[-*|]|\d+\.)\s*\*\*([A-Z]+\d+[a-z]?)\b/gm);
  return [...ids].map(([, id]) => id as string);
}

/** Ids at the start of the titles of tests and groups in a test file: `test('U1 U2 appends …')`. */
export function testedIds(path: string, code: string): string[] {
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const ids: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTestCall(node.expression))
      ids.push(...leadingIds(titleOf(node.arguments[0])));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return ids;
}

/** `test`, `it.skipIf(…)`, `describe.each(…)`, `test.describe`: the name at the very left counts. */
function isTestCall(callee: ts.Node): boolean {
  if (ts.isIdentifier(callee)) return ['test', 'it', 'describe'].includes(callee.text);
  if (ts.isPropertyAccessExpression(callee)) return isTestCall(callee.expression);
  if (ts.isCallExpression(callee)) return isTestCall(callee.expression);
  return ts.isTaggedTemplateExpression(callee) && isTestCall(callee.tag);
}

function titleOf(node: ts.Node | undefined): string {
  if (!node) return '';
  if (ts.isStringLiteralLike(node)) return node.text;
  return ts.isTemplateExpression(node) ? node.head.text : '';
}

function leadingIds(title: string): string[] {
  const [lead] = title.match(/^(?:[A-Z]+\d+[a-z]?(?:[\s,:]+|$))+/) ?? [''];
  return lead.split(/[\s,:]+/).filter(Boolean);
}

/**
 * Rules without a test; `specs` and `tests` map a path to its text. Ids belong to their SPEC.md: a test
 * below its folder counts, and a test elsewhere when no SPEC.md nearer to it has the same id.
 */
export function specProblems(
  specs: ReadonlyMap<string, string>,
  tests: ReadonlyMap<string, string>,
): string[] {
  const rules = [...specs].map(([path, text]) => ({ path, ids: ruleIds(text) }));
  const tested = new Set<string>();
  for (const [path, code] of tests) {
    for (const id of testedIds(path, code)) {
      const owners = rules.filter((spec) => spec.ids.includes(id)).map((spec) => spec.path);
      const near = owners.filter((spec) => path.startsWith(spec.replace('SPEC.md', '')));
      for (const owner of near.length > 0 ? near : owners) tested.add(`${owner} ${id}`);
    }
  }
  return rules.flatMap(({ path, ids }) => [
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `${path}: ${id} stands twice`),
    ...ids
      .filter((id) => !tested.has(`${path} ${id}`))
      .map((id) => `${path}: no test title begins with ${id}`),
  ]);
}
