import ts from 'typescript';

/** One import as written, with its line (from 1). */
export interface FoundImport {
  readonly specifier: string;
  readonly line: number;
}

/**
 * Every module a file names: `import`, `export … from`, `import()`, `import type`, `import('…').X` in
 * types, `require()`.
 */
export function readImports(path: string, code: string): FoundImport[] {
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const found: FoundImport[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier) {
      const { line } = file.getLineAndCharacterOfPosition(specifier.getStart());
      found.push({ specifier: specifier.text, line: line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function specifierOf(node: ts.Node): ts.StringLiteralLike | null {
  const candidate = candidateOf(node);
  return candidate && ts.isStringLiteralLike(candidate) ? candidate : null;
}

function candidateOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return node.argument.literal;
  if (ts.isCallExpression(node)) {
    const dynamic = node.expression.kind === ts.SyntaxKind.ImportKeyword;
    const required = ts.isIdentifier(node.expression) && node.expression.text === 'require';
    if (dynamic || required) return node.arguments[0];
  }
  return undefined;
}
