// Who may import whom, and that the rules are pure: held on the syntax tree, so that comments do not count.
import { readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { groups } from './contract.ts'
import { filesIn, root } from './repository.ts'

/** What may be imported all the same, "file → import", with the reason. */
const tolerated: Record<string, string> = {
  'rules/kernel/nearest.ts → fastest-levenshtein':
    'the distance of two names: pure, without dependencies, and tested better than one of our own',
  'rules/retirement/age.ts → rules/pension/minimum-contribution.ts':
    'the minimum contributions belong to the pension; the month of retirement tells which of them holds',
}

interface File {
  readonly path: string
  readonly tree: ts.SourceFile
  /** What it imports: paths from the root, or the names of packages. */
  readonly imports: readonly string[]
}

function read(path: string): File {
  const tree = ts.createSourceFile(
    path,
    readFileSync(join(root, path), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  )
  const imports: string[] = []
  const visit = (part: ts.Node): void => {
    const from =
      ts.isImportDeclaration(part) || ts.isExportDeclaration(part)
        ? part.moduleSpecifier
        : ts.isCallExpression(part) && part.expression.kind === ts.SyntaxKind.ImportKeyword
          ? part.arguments[0]
          : ts.isImportTypeNode(part) && ts.isLiteralTypeNode(part.argument)
            ? part.argument.literal
            : undefined
    if (from) {
      const name = ts.isStringLiteralLike(from) ? from.text : from.getText()
      imports.push(name.startsWith('.') ? posix.join(posix.dirname(path), name) : name)
    }
    ts.forEachChild(part, visit)
  }
  visit(tree)
  return { path, tree, imports }
}

const rulesFiles = filesIn('rules', '.ts').map(read)
const programs = filesIn('scripts', '.ts').map(read)
const site = filesIn('src', '.ts').map(read)
const folderOf = (path: string): string => dirname(path).split('/')[1] ?? ''

/** The imports of files that are not allowed, as "file → import". */
function offending(
  files: readonly File[],
  allowed: (name: string, file: File) => boolean,
): string[] {
  return files.flatMap((file) =>
    file.imports
      .filter((name) => !allowed(name, file))
      .map((name) => `${file.path} → ${name}`)
      .filter((arrow) => !tolerated[arrow]),
  )
}

const inFolder = (...folders: string[]): File[] =>
  rulesFiles.filter(({ path }) => folders.includes(folderOf(path)))

describe('the arrows of the house', () => {
  test('there are files, and imports are found in them', () => {
    expect(rulesFiles.length).toBeGreaterThan(25)
    expect(read('rules/time/period.ts').imports).toContain('rules/kernel/field.ts')
    expect(read('scripts/evaluate.ts').imports).toContain('node:events')
  })

  test('the kernel imports only the kernel', () => {
    expect(inFolder('kernel').length).toBeGreaterThan(5)
    expect(offending(inFolder('kernel'), (name) => name.startsWith('rules/kernel/'))).toEqual([])
  })

  test('time imports only the kernel and time', () => {
    expect(inFolder('time').length).toBeGreaterThan(5)
    expect(offending(inFolder('time'), (name) => /^rules\/(kernel|time)\//.test(name))).toEqual([])
  })

  test('a group of rules imports only the kernel, time and itself', () => {
    const others = groups.filter((group) => group !== 'time')
    expect(
      offending(inFolder(...others), (name, { path }) =>
        ['rules/kernel/', 'rules/time/', `rules/${folderOf(path)}/`].some((folder) =>
          name.startsWith(folder),
        ),
      ),
    ).toEqual([])
  })

  test('rules import nothing from outside rules', () => {
    expect(offending(rulesFiles, (name) => name.startsWith('rules/'))).toEqual([])
  })

  test('there are no cycles in rules', () => {
    const byPath = new Map(rulesFiles.map((file) => [file.path, file]))
    const done = new Set<string>()
    const cycles: string[] = []
    const follow = (path: string, way: readonly string[]): void => {
      if (way.includes(path)) cycles.push([...way.slice(way.indexOf(path)), path].join(' → '))
      else if (!done.has(path)) {
        for (const name of byPath.get(path)?.imports ?? []) follow(name, [...way, path])
        done.add(path)
      }
    }
    for (const { path } of rulesFiles) follow(path, [])
    expect(cycles).toEqual([])
  })

  test('every import of a rule names a file that is there', () => {
    const paths = new Set(rulesFiles.map(({ path }) => path))
    expect(offending(rulesFiles, (name) => paths.has(name))).toEqual([])
  })

  test('scripts import nothing from the site or the tests', () => {
    expect(offending(programs, (name) => !/^(src|tests)\//.test(name))).toEqual([])
  })

  test('the site imports nothing from the tests or scripts', () => {
    expect(offending(site, (name) => !/^(scripts|tests)\//.test(name))).toEqual([])
    for (const path of filesIn('src', '.astro'))
      expect(readFileSync(join(root, path), 'utf8'), path).not.toMatch(
        /from\s+['"][^'"]*\/(?:scripts|tests)\//,
      )
  })

  test('what is tolerated is still there', () => {
    const arrows = [...rulesFiles, ...programs, ...site].flatMap(({ path, imports }) =>
      imports.map((name) => `${path} → ${name}`),
    )
    expect(arrows).toEqual(expect.arrayContaining(Object.keys(tolerated)))
  })

  test('words import nothing', () => {
    const files = filesIn('content', '')
    expect(files.length).toBeGreaterThan(0)
    for (const path of files) {
      expect(path).toMatch(/\.(mdx|ya?ml)$/)
      expect(readFileSync(join(root, path), 'utf8'), path).not.toMatch(/^(import|export)\s/m)
    }
  })
})

/** What is impure in a piece of syntax, or undefined. */
function impurity(part: ts.Node): string | undefined {
  if (ts.isNewExpression(part) && part.expression.getText() === 'Date') {
    const given = part.arguments?.length ?? 0
    if (given === 0) return 'new Date() reads the clock'
    if (given > 1) return 'new Date(year, month, …) reads the zone of the machine'
  }
  if (ts.isCallExpression(part)) {
    const called = part.expression.getText()
    if (called === 'Date') return 'Date() reads the clock'
    if (called === 'require') return 'require'
    // Without a locale the result depends on the machine.
    if (/\.toLocale(Date|Time)?String$/.test(called) && part.arguments.length === 0)
      return `${called}() speaks the language of the machine`
    if (/\.localeCompare$/.test(called) && part.arguments.length < 2)
      return `${called} sorts in the language of the machine`
  }
  if (ts.isPropertyAccessExpression(part)) {
    const text = part.getText()
    if (/^(Date\.now|Temporal\.Now|Math\.random|performance\.now|import\.meta)$/.test(text))
      return text
    // The parts of a Date in the zone of the machine.
    if (
      /^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset|Year)$/.test(
        part.name.text,
      )
    )
      return `${text} reads the zone of the machine`
    return undefined
  }
  const names =
    'process globalThis window self document navigator location fetch localStorage Buffer Deno Bun crypto setTimeout setInterval'
  if (
    ts.isIdentifier(part) &&
    names.split(' ').includes(part.text) &&
    !(ts.isPropertyAccessExpression(part.parent) && part.parent.name === part) &&
    !(ts.isPropertyAssignment(part.parent) && part.parent.name === part) &&
    !(ts.isPropertySignature(part.parent) && part.parent.name === part)
  )
    return part.text
  return undefined
}

function impurities({ path, tree }: Pick<File, 'path' | 'tree'>): string[] {
  const found: string[] = []
  const visit = (part: ts.Node): void => {
    const what = impurity(part)
    if (what) {
      const { line } = tree.getLineAndCharacterOfPosition(part.getStart())
      found.push(`${path}:${line + 1} ${what}`)
    }
    ts.forEachChild(part, visit)
  }
  visit(tree)
  return found
}

describe('rules are pure', () => {
  test('none reads the clock, the zone or the language of the machine, or anything of Node or a browser', () => {
    expect(rulesFiles.flatMap(impurities)).toEqual([])
  })

  test.each([
    'new Date()',
    'new Date',
    'new Date(2026, 0, 1)',
    'Date()',
    'Date.now()',
    'Temporal.Now.plainDateISO()',
    'Math.random()',
    'process.env.TZ',
    'const { env } = process',
    'globalThis.x',
    'day.getDay()',
    'day.setHours(1)',
    'value.toLocaleString()',
    "one.localeCompare('b')",
    "fetch('/x')",
  ])('%s would be found', (code) => {
    const tree = ts.createSourceFile('x.ts', code, ts.ScriptTarget.Latest, true)
    expect(impurities({ path: 'x.ts', tree })).not.toEqual([])
  })

  test.each([
    'new Date(Date.UTC(2026, 0, 1))',
    '// process, Date.now()',
    "const told = 'new Date()'",
    'day.getUTCDay()',
    "value.toLocaleString('en')",
    'const steps = { process: 1 }',
  ])('%s is no fault', (code) => {
    const tree = ts.createSourceFile('x.ts', code, ts.ScriptTarget.Latest, true)
    expect(impurities({ path: 'x.ts', tree })).toEqual([])
  })
})
