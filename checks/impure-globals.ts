import ts from 'typescript';

const IMPURE = new Set([
  'document',
  'window',
  'navigator',
  'localStorage',
  'performance',
  'process',
  'fetch',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
]);

/** Uses of the DOM, timers, the network, the process or the clock, as `name:line`. */
export function impureGlobals(path: string, code: string): string[] {
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const name = impureName(node);
    if (name) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${name}:${line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function impureName(node: ts.Node): string | null {
  if (ts.isIdentifier(node) && IMPURE.has(node.text) && isFreeUse(node)) return node.text;
  if (ts.isNewExpression(node) && isNamed(node.expression, 'Date') && !node.arguments?.length)
    return 'new Date()';
  if (
    ts.isPropertyAccessExpression(node) &&
    isNamed(node.expression, 'Date') &&
    node.name.text === 'now'
  )
    return 'Date.now';
  return null;
}

/** A name that stands for the global: not a property, a declaration or a key. */
function isFreeUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return (
    ts.isCallExpression(parent) || ts.isBinaryExpression(parent) || ts.isTypeOfExpression(parent)
  );
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}
