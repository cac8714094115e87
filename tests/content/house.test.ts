// The house of the design: who imports whom, what stands where, and what a fresh machine installs.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesIn, root } from '../rules/repository.ts'
import { codeIn, machinePath, missingOptionals } from './house.ts'
import { cyclesIn, offending, readProgram, type Program } from './imports.ts'

/** Every file that is kept, or would be with the next commit. */
const kept = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\0')
  .filter((path) => path !== '' && statSync(join(root, path), { throwIfNoEntry: false })?.isFile())
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

const programs = kept.filter((path) => /\.(ts|mjs|astro)$/.test(path)).map((path) => readProgram(path))
const below = (...folders: string[]): Program[] =>
  programs.filter(({ path }) => folders.some((folder) => path.startsWith(`${folder}/`)))
const within =
  (...folders: string[]) =>
  (file: string): boolean =>
    folders.some((folder) => file.startsWith(`${folder}/`))

describe('the arrows of the house', () => {
  test('are read from every program, pages and their scripts too', () => {
    expect(below('src').length).toBeGreaterThan(50)
    expect(readProgram('src/pages/[...language]/law/[instrument]/[article].astro').files).toEqual(
      expect.arrayContaining(['src/layouts/Page.astro', 'src/law/law.ts']),
    )
    expect(readProgram('src/layouts/Page.astro').files).toContain('src/client/site.ts')
    expect(readProgram('src/client/calculator/load-rule.ts').files).toContain('rules/*/*.ts')
    expect(readProgram('src/content.config.ts').packages).toContain('astro:content')
  })

  test('lead from src to rules, content and src', () => {
    expect(offending(below('src'), within('src', 'rules', 'content'))).toEqual([])
  })

  test('lead from scripts to rules, content and scripts', () => {
    expect(offending(below('scripts'), within('scripts', 'rules', 'content'))).toEqual([])
  })

  test('lead from rules to rules', () => {
    expect(offending(below('rules'), within('rules'))).toEqual([])
  })

  test('lead to no test from outside the tests', () => {
    const outside = programs.filter(({ path }) => !path.startsWith('tests/'))
    expect(offending(outside, (file) => !file.startsWith('tests/'))).toEqual([])
  })

  test('lead inside src downwards: the form of a statute stands below what renders it and what gives it away', () => {
    const upwards = (room: string, ...above: string[]): string[] =>
      offending(
        below(`src/${room}`),
        (file) => !above.some((each) => file.startsWith(`src/${each}/`)),
      )
    const shown = ['pages', 'components', 'layouts', 'client']
    expect(upwards('strings', 'statute', 'markdown', 'law', 'rules', ...shown)).toEqual([])
    expect(upwards('statute', 'markdown', 'law', 'rules', ...shown)).toEqual([])
    expect(upwards('markdown', 'law', 'rules', ...shown)).toEqual([])
    expect(upwards('law', 'markdown', ...shown)).toEqual([])
  })

  test('lead from no client script to the strings: a page hands over the few that its script needs', () => {
    const client = below('src/client')
    const values = client.flatMap(({ path }) =>
      [...read(path).matchAll(/^import (?!type )[^\n]*strings\/(en|zh|strings)/gm)].map(() => path),
    )
    expect(client.length).toBeGreaterThan(10)
    expect(values).toEqual([])
  })

  test('lead in no circle, neither in src nor in rules', () => {
    expect(cyclesIn(below('src', 'rules'))).toEqual([])
  })

  test('end at packages that package.json names', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'))
    const direct = new Set(Object.keys({ ...dependencies, ...devDependencies }))
    const nameOf = (specifier: string): string =>
      /^(@[^/]+\/[^/]+|[^/]+)/.exec(specifier)?.[0] ?? specifier
    const unnamed = programs.flatMap(({ path, packages }) =>
      packages
        .filter((each) => !/^(node|astro):/.test(each) && !builtinModules.includes(each))
        .map(nameOf)
        .filter((name) => !direct.has(name) && !direct.has(`@types/${name}`))
        .map((name) => `${path} → ${name}`),
    )
    expect(unnamed).toEqual([])
  })

  const copy = (path: string, source: string): Program => readProgram(path, source)

  test.each([
    "import { x } from '../../tests/x.ts'",
    "import type { X } from '../../tests/x.ts'",
    "export * from '../../tests/x.ts'",
    "const x = await import('../../tests/x.ts')",
    "const x = import.meta.glob('../../tests/*.ts')",
    "let x: import('../../tests/x.ts').X",
  ])('that are forbidden are found: %s', (source) => {
    const program = copy('src/pages/x.ts', source)
    expect(offending([program], within('src', 'rules', 'content'))).toHaveLength(1)
  })

  test('that are forbidden are found in a page, in its head and in its script', () => {
    const page = "---\nimport '../scripts/a.ts'\n---\n<p>import</p>\n<script>\nimport '../tests/b'\n</script>"
    expect(offending([copy('src/x.astro', page)], within('src'))).toEqual([
      'src/x.astro → scripts/a.ts',
      'src/x.astro → tests/b',
    ])
  })

  test('in a comment or a string are none', () => {
    expect(copy('src/x.ts', "// import '../tests/x.ts'\nconst x = `import '../tests/x.ts'`").files).toEqual([])
  })

  test('that lead in a circle are told', () => {
    const circle = [
      copy('rules/a.ts', "import './b.ts'"),
      copy('rules/b.ts', "import type { C } from './c.ts'"),
      copy('rules/c.ts', "export * from './a.ts'"),
      copy('rules/d.ts', "import './a.ts'"),
    ]
    expect(cyclesIn(circle)).toEqual(['rules/a.ts → rules/b.ts → rules/c.ts → rules/a.ts'])
  })
})

describe('content', () => {
  const files = filesIn('content', '.mdx')

  test('is words: no import, no export, no JSX, no expression', () => {
    expect(files.length).toBeGreaterThan(200)
    const faults = files.flatMap((path) => codeIn(read(path)).map((fault) => `${path}:${fault}`))
    expect(faults).toEqual([])
  })

  test('is MDX and YAML only', () => {
    expect(filesIn('content', '').filter((path) => !/\.(mdx|yaml)$/.test(path))).toEqual([])
  })

  test.each([
    "import X from './x.astro'",
    'export const x = 1',
    '<Calculator rule="x.y" />',
    'Words <b>in</b> HTML.',
    '<Calculator rule={x} />',
    'Words and {1 + 1}.',
    ':::note\n<X.Y />\n:::',
    '{/* a comment */}',
    'A directive :q[30 days] {is=x.y} torn apart.',
  ])('that is code is found: %s', (source) => {
    expect(codeIn(`---\ntitle: x\n---\n\nWords.\n\n${source}\n`).join()).toMatch(/^[678]: /)
  })

  test.each([
    ':rule[sil.employee-registration.period] stands.\n\n::calculator{rule=x.y}',
    ':::claim{basis=local-practice sources="S7"}\nWe import goods, and export them.\n:::',
    'At 24:00, 3 < 4 and 5 > 4.',
    '| A | B |\n| - | - |\n| :cite[x/1#p1-i2] | “x” |',
  ])('that is words is not taken for code: %s', (source) => {
    expect(codeIn(`---\ntitle: "{x}"\n---\n\n${source}\n`)).toEqual([])
  })
})

describe('the rooms', () => {
  test('are those of the design, and no others', () => {
    const folders = kept.filter((path) => path.includes('/')).map((path) => path.split('/')[0])
    expect([...new Set(folders)].sort()).toEqual([
      '.ci',
      'content',
      'rules',
      'scripts',
      'src',
      'tests',
    ])
  })

  test('hold no path of one person’s machine', () => {
    const found = kept
      .filter((path) => path !== 'package-lock.json')
      .flatMap((path) => {
        const place = machinePath(read(path))
        return place ? [`${path}: ${place}`] : []
      })
    expect(found).toEqual([])
  })

  test('know a path of a machine from an address of the site', () => {
    const slash = '/'
    for (const folder of ['work', 'farm', 'root', 'tmp/bash_jobs']) {
      expect(machinePath(`see ${slash}${folder}/main/x.ts`)).toBe(`${slash}${folder}/main/x.ts`)
      expect(machinePath(`"${slash}${folder}/x"`)).toBe(`${slash}${folder}/x`)
      expect(machinePath(`https://a.b${slash}${folder}/x`)).toBeUndefined()
      expect(machinePath(`.${slash}${folder}/x`)).toBeUndefined()
      expect(machinePath(`${slash}${folder}-injury/x`)).toBeUndefined()
    }
  })
})

describe('package.json', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >
  const direct = { ...dependencies, ...devDependencies }

  test('names every version exactly', () => {
    expect(Object.keys(direct).length).toBeGreaterThan(20)
    const loose = Object.entries(direct).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    )
    expect(loose).toEqual([])
  })

  test('names no package twice', () => {
    expect(Object.keys(dependencies).filter((name) => name in devDependencies)).toEqual([])
  })

  test('has a line of the README for each package, with its reason', () => {
    const readme = existsSync(join(root, 'README.md')) ? read('README.md').split('\n') : []
    const unexplained = Object.keys(direct).filter((name) => {
      const lines = readme.filter((line) => /^[-*|] /.test(line) && line.includes(`\`${name}\``))
      return lines.length !== 1 || !/(\p{L}{2,}.*){4}/u.test(lines[0]!.replaceAll(/`[^`]+`/g, ''))
    })
    expect(unexplained).toEqual([])
  })
})

describe('package-lock.json', () => {
  const lock = JSON.parse(read('package-lock.json')) as {
    packages: Record<
      string,
      {
        version?: string
        resolved?: string
        link?: boolean
        dependencies?: Record<string, string>
        devDependencies?: Record<string, string>
        optionalDependencies?: Record<string, string>
      }
    >
  }

  test('holds no download address', () => {
    const addresses = Object.entries(lock.packages).filter(([, { resolved }]) => resolved)
    expect(addresses.map(([path]) => path)).toEqual([])
    expect(read('package-lock.json')).not.toMatch(/"resolved": *"http/)
  })

  test('holds every optional package of Linux, macOS and Windows', () => {
    expect(missingOptionals(lock.packages)).toEqual([])
    for (const system of ['linux', 'darwin', 'win32'])
      expect(
        Object.keys(lock.packages).some((path) => path.includes(`-${system}-`) || path.includes(`/${system}-`)),
        system,
      ).toBe(true)
  })

  test('has the versions of package.json', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'))
    expect(lock.packages['']).toMatchObject({ dependencies, devDependencies })
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version)
  })

  test('without an optional package of another system is found out, wherever it may stand', () => {
    const packages = {
      '': { optionalDependencies: { a: '1' } },
      'node_modules/a': { optionalDependencies: { 'a-darwin': '1', 'a-linux': '1', 'a-win': '1' } },
      'node_modules/a/node_modules/a-darwin': {},
      'node_modules/a-linux': {},
      'node_modules/b/node_modules/a-win': {},
    }
    expect(missingOptionals(packages)).toEqual(['a-win (of node_modules/a)'])
  })
})
