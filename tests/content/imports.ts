// What each program of the tree imports, read from its syntax, so that comments do not count.
import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import ts from 'typescript'
import { root } from '../rules/repository.ts'

export interface Program {
  readonly path: string
  /** What it imports of the tree, as paths from the root. */
  readonly files: readonly string[]
  /** What else it imports: packages, node:… and astro:… */
  readonly packages: readonly string[]
}

/** Reads a program's imports; `source` only for a copy that a test has broken. */
export function readProgram(path: string, source = readFileSync(join(root, path), 'utf8')): Program {
  const parts = path.endsWith('.astro') ? scriptsOf(source) : [source]
  const specifiers = new Set(parts.flatMap(specifiersIn))
  return {
    path,
    files: [...specifiers].filter(isRelative).map((name) => resolve(name, path)),
    packages: [...specifiers].filter((name) => !isRelative(name)),
  }
}

function scriptsOf(page: string): string[] {
  const head = /^---\r?\n([\s\S]*?)\r?\n---/.exec(page)?.[1] ?? ''
  return [head, ...[...page.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((each) => each[1]!)]
}

function specifiersIn(source: string): string[] {
  const found: string[] = []
  const visit = (part: ts.Node): void => {
    const from: readonly ts.Node[] =
      ts.isImportDeclaration(part) || ts.isExportDeclaration(part)
        ? [part.moduleSpecifier].filter((each) => each !== undefined)
        : ts.isCallExpression(part) && isImport(part.expression)
          ? part.arguments.slice(0, 1).flatMap(listed)
          : ts.isImportTypeNode(part) && ts.isLiteralTypeNode(part.argument)
            ? [part.argument.literal]
            : []
    for (const each of from) if (ts.isStringLiteralLike(each)) found.push(each.text)
    ts.forEachChild(part, visit)
  }
  visit(ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest, true))
  return found
}

// A glob may name several patterns; those that begin with “!” take files out.
function listed(names: ts.Expression): ts.Node[] {
  const all = ts.isArrayLiteralExpression(names) ? [...names.elements] : [names]
  return all.filter((each) => !each.getText().slice(1).startsWith('!'))
}

// import(…), import.meta.glob(…), import.meta.resolve(…), require(…), createRequire(…).resolve(…)
function isImport(called: ts.Expression): boolean {
  return (
    called.kind === ts.SyntaxKind.ImportKeyword ||
    /^(require|import\.meta\.(glob|resolve)|createRequire\(.*\)\.resolve)$/.test(called.getText())
  )
}

function isRelative(specifier: string): boolean {
  return specifier.startsWith('.')
}

function resolve(specifier: string, path: string): string {
  const place = posix.join(posix.dirname(path), specifier)
  const found = ['', '.ts', '.astro'].find((ending) => existsSync(join(root, place + ending)))
  return place + (found ?? '')
}

/** The arrows that are not allowed, as "file → import". */
export function offending(
  programs: readonly Program[],
  isAllowed: (file: string) => boolean,
): string[] {
  return programs.flatMap(({ path, files }) =>
    files.filter((file) => !isAllowed(file)).map((file) => `${path} → ${file}`),
  )
}

/** The circles in which programs import each other, each told once. */
export function cyclesIn(programs: readonly Program[]): string[] {
  const byPath = new Map(programs.map((program) => [program.path, program]))
  const done = new Set<string>()
  const cycles: string[] = []
  const follow = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) cycles.push([...way.slice(way.indexOf(path)), path].join(' → '))
    else if (!done.has(path)) {
      for (const name of byPath.get(path)?.files ?? []) follow(name, [...way, path])
      done.add(path)
    }
  }
  for (const { path } of programs) follow(path, [])
  return cycles
}
