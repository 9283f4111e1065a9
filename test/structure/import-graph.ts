import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export const root = path.resolve(import.meta.dirname, '../..');

/** One import. `to` is a file relative to the project (`src/core/dataset.ts`) or the name of a package. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly kind: 'value' | 'type' | 'dynamic';
}

/** Every TypeScript file in `folder`, relative to the project, in order. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
    .sort();
}

function target(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return path.posix.join(path.posix.dirname(from), specifier).replace(/\.js$/, '.ts');
}

/** `import type`, and an import of which every name is marked `type`. */
function bringsOnlyTypes(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) {
    const names = node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : undefined;
    return node.isTypeOnly || (names !== undefined && names.length > 0 && names.every((name) => name.isTypeOnly));
  }
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names =
    clause.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : undefined;
  return !clause.name && names !== undefined && names.length > 0 && names.every((name) => name.isTypeOnly);
}

/** The imports that a text of code holds, dynamic ones and `import('…')` types included. */
export function importsOf(from: string, code: string): readonly Edge[] {
  const edges: Edge[] = [];
  const add = (specifier: string, kind: Edge['kind']) => edges.push({ from, to: target(from, specifier), kind });
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      if (ts.isStringLiteral(node.moduleSpecifier))
        add(node.moduleSpecifier.text, bringsOnlyTypes(node) ? 'type' : 'value');
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      add(argument && ts.isStringLiteralLike(argument) ? argument.text : '(computed)', 'dynamic');
    } else if (
      ts.isImportTypeNode(node) &&
      ts.isLiteralTypeNode(node.argument) &&
      ts.isStringLiteral(node.argument.literal)
    ) {
      add(node.argument.literal.text, 'type');
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(from, code, ts.ScriptTarget.ES2022, true));
  return edges;
}

/** Every import in src. */
export function importsInSrc(): readonly Edge[] {
  return filesIn('src').flatMap((file) => importsOf(file, readFileSync(path.join(root, file), 'utf8')));
}

/** What `start` reaches through the given kinds of import, with the way to it. */
export function reach(
  edges: readonly Edge[],
  start: string,
  kinds: readonly Edge['kind'][],
): ReadonlyMap<string, readonly string[]> {
  const ways = new Map<string, readonly string[]>([[start, [start]]]);
  const open = [start];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    for (const edge of edges) {
      if (edge.from !== file || !kinds.includes(edge.kind) || ways.has(edge.to)) continue;
      ways.set(edge.to, [...(ways.get(file) ?? []), edge.to]);
      open.push(edge.to);
    }
  }
  return ways;
}

/** Rings of files that import each other when the code runs. */
export function cycles(edges: readonly Edge[]): readonly string[] {
  const files = [...new Set(edges.map((edge) => edge.from))];
  const found = new Map<string, string>();
  for (const file of files) {
    for (const edge of edges) {
      if (edge.from !== file || edge.kind !== 'value') continue;
      const back = reach(edges, edge.to, ['value']).get(file);
      if (back) found.set([...new Set(back)].sort().join(), [file, ...back].join(' -> '));
    }
  }
  return [...found.values()];
}
