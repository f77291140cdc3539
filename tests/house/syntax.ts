import ts from 'typescript';

function parse(file: string, source: string): ts.SourceFile {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, kind);
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

/** Every module a file names in an import, an export or a call of `import()`, types included. */
export function modulesNamed(file: string, source: string): readonly string[] {
  const modules: string[] = [];
  const note = (node: ts.Node | undefined): void => {
    if (node && ts.isStringLiteralLike(node)) modules.push(node.text);
  };
  walk(parse(file, source), (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) note(node.moduleSpecifier);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) note(node.arguments[0]);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) note(node.argument.literal);
  });
  return modules;
}

/** Whether an identifier is a name being given or a property being read, rather than something looked up. */
function isOnlyAName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) || ts.isBindingElement(parent)) return parent.initializer !== node;
  return (
    ts.isTypeElement(parent) || ts.isClassElement(parent) || ts.isQualifiedName(parent) || ts.isJsxAttribute(parent)
  );
}

function declaredNames(tree: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  walk(tree, (node) => {
    const isDeclaration =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isImportSpecifier(node) ||
      ts.isImportClause(node) ||
      ts.isNamespaceImport(node);
    if (isDeclaration && node.name && ts.isIdentifier(node.name)) names.add(node.name.text);
  });
  return names;
}

/**
 * Global names a file uses as values: `document`, `fetch`, and members reached through a global object such as
 * `globalThis.fetch` or `navigator.sendBeacon`. Types (`Document`) do not count, nor do names the file declares itself.
 */
export function globalsUsed(file: string, source: string): ReadonlySet<string> {
  const tree = parse(file, source);
  const own = declaredNames(tree);
  const used = new Set<string>();
  walk(tree, (node) => {
    if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
      if (isGlobalObject(node.expression)) used.add(node.argumentExpression.text);
    }
    if (!ts.isIdentifier(node) || own.has(node.text) || isInType(node)) return;
    if (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) {
      if (isGlobalObject(node.parent.expression)) used.add(node.text);
      return;
    }
    if (!isOnlyAName(node)) used.add(node.text);
  });
  return used;
}

const isGlobalObject = (node: ts.Node): boolean => /^(?:globalThis|window|self|navigator|Math)$/u.test(node.getText());

function isInType(node: ts.Node): boolean {
  for (let at: ts.Node = node; at.parent; at = at.parent) {
    if (ts.isTypeNode(at) || ts.isInterfaceDeclaration(at) || ts.isTypeAliasDeclaration(at)) return true;
    if (ts.isStatement(at)) return false;
  }
  return false;
}

/** Member names called or read anywhere, whatever the object: `sendBeacon`, `setUninstallURL`. */
export function membersUsed(file: string, source: string): ReadonlySet<string> {
  const used = new Set<string>();
  walk(parse(file, source), (node) => {
    if (ts.isPropertyAccessExpression(node)) used.add(node.name.text);
    if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
      used.add(node.argumentExpression.text);
    }
  });
  return used;
}

/** Arguments of `import()` that are not a plain string. */
export function computedImports(file: string, source: string): readonly string[] {
  const found: string[] = [];
  walk(parse(file, source), (node) => {
    if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return;
    const [argument] = node.arguments;
    if (!argument || !ts.isStringLiteralLike(argument)) found.push(node.getText());
  });
  return found;
}

/** String literals in a file, template pieces included. */
export function strings(file: string, source: string): readonly string[] {
  const found: string[] = [];
  walk(parse(file, source), (node) => {
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    if (ts.isTemplateExpression(node))
      found.push(node.head.text, ...node.templateSpans.map((span) => span.literal.text));
    if (ts.isJsxText(node)) found.push(node.text);
  });
  return found;
}
