// The strings of the interface: one file a language, whole, and nothing written straight into a page.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ESLint } from 'eslint'
import fc from 'fast-check'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { allLanguages, languages } from '../../src/languages.ts'
import { count, fill, inARow } from '../../src/strings/fill.ts'
import { strings } from '../../src/strings/strings.ts'
import { filesIn, root } from '../rules/repository.ts'

/** Every string of a language by its key, with those inside it: "calculator.year". */
function entries(strings: object, prefix = ''): [string, string][] {
  return Object.entries(strings).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : entries(value as object, `${prefix}${key}.`),
  )
}

const places = (string: string): string[] =>
  [...new Set([...string.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!))].sort()

describe('the strings of the interface', () => {
  const english = new Map(entries(strings.en))

  test.each(allLanguages)('are all there in %s, none of them empty', (language) => {
    const own = entries(strings[language])
    expect(english.size).toBeGreaterThan(150)
    expect(own.map(([key]) => key).sort()).toEqual([...english.keys()].sort())
    expect(own.filter(([, words]) => words.trim() === '')).toEqual([])
  })

  test.each(allLanguages)('name in %s the values that the pages give them', (language) => {
    // A numeral stands for its number; a word alone may leave both out.
    const base = (string: string): string[] => [
      ...new Set(places(string).map((name) => name.replace(/Numeral$/, '').replace('numeral', 'number'))),
    ]
    const unknown = entries(strings[language]).filter(([key, words]) =>
      base(words).some((name) => !base(english.get(key)!).includes(name)),
    )
    expect(unknown).toEqual([])
  })

  test('are not the English ones in Chinese, but for names', () => {
    const names = ['law.show.en', 'law.show.zh']
    const same = entries(strings.zh).filter(([key, words]) => english.get(key) === words)
    expect(same.map(([key]) => key)).toEqual(names)
  })
})

describe('a further language', () => {
  const path = join(root, 'src/strings/fr.ts')
  const options = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config as {
    compilerOptions: object
  }
  const { options: compilerOptions } = ts.convertCompilerOptionsFromJson(
    { ...options.compilerOptions, strict: true, noEmit: true, types: [] },
    root,
  )

  // Every file but the one that is tried is read once.
  const others = new Map<string, ts.SourceFile | undefined>()
  let before: ts.Program | undefined

  /** What the compiler says of a file of strings. */
  function compile(source: string): string {
    const host = ts.createCompilerHost(compilerOptions)
    const { getSourceFile, fileExists, readFile } = host
    const readOnce: typeof getSourceFile = (name, ...rest) => {
      if (!others.has(name)) others.set(name, getSourceFile(name, ...rest))
      return others.get(name)
    }
    host.fileExists = (name) => name === path || fileExists(name)
    host.readFile = (name) => (name === path ? source : readFile(name))
    host.getSourceFile = (name, ...rest) =>
      name === path
        ? ts.createSourceFile(name, source, ts.ScriptTarget.Latest)
        : readOnce(name, ...rest)
    const program = ts.createProgram([path], compilerOptions, host, before)
    before = program
    return ts
      .getPreEmitDiagnostics(program)
      .filter(({ file }) => file?.fileName === path)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
      .join('\n')
  }

  const whole = readFileSync(join(root, 'src/strings/zh.ts'), 'utf8')

  test('that is whole compiles', () => {
    expect(compile(whole)).toBe('')
  })

  test('without a string is told which one, at any depth', () => {
    const without = (line: RegExp): string => {
      expect(whole).toMatch(line)
      return compile(whole.replace(line, ''))
    }
    expect(without(/^ {2}skip: .*\n/m)).toMatch(/'skip' is missing/)
    expect(without(/^ {6}failed: '计算程序.*\n/m)).toMatch(/'failed' is missing/)
  })

  test('with one string more is told so', () => {
    expect(compile(whole.replace("  skip: '", "  skipped: 'x',\n  skip: '"))).toMatch(/'skipped'/)
  })

  test('that is empty is told what is missing', () => {
    const said = compile("import type { Strings } from './en.ts'\nexport const fr: Strings = {}\n")
    for (const key of ['site', 'tagline', 'skip', 'menu']) expect(said).toContain(key)
  })
})

describe('a sentence', () => {
  const eslint = new ESLint({ cwd: root })
  const faults = async (path: string, source: string): Promise<string[]> => {
    const [result] = await eslint.lintText(source, { filePath: join(root, path) })
    return result!.messages
      .filter(({ ruleId }) => ruleId === 'shebao/no-sentences')
      .map(({ message }) => message)
  }

  test('stands in no page, component or client script', async () => {
    const files = ['pages', 'components', 'layouts', 'client'].flatMap((room) => [
      ...filesIn(`src/${room}`, '.astro'),
      ...filesIn(`src/${room}`, '.ts'),
    ])
    const results = await eslint.lintFiles('src/{pages,components,layouts,client}/**/*.{astro,ts}')
    const found = results.flatMap(({ filePath, messages }) =>
      messages
        .filter(({ ruleId }) => ruleId === 'shebao/no-sentences')
        .map(({ line, message }) => `${filePath}:${line}: ${message}`),
    )
    expect(files.length).toBeGreaterThan(50)
    expect(results.length).toBe(files.length)
    expect(found).toEqual([])
  })

  test.each([
    ['src/pages/x.astro', '<p>Sources</p>'],
    ['src/pages/x.astro', '---\n---\n<p>\n  {a} days left\n</p>'],
    ['src/components/x.astro', '<nav aria-label="Articles"></nav>'],
    ['src/components/x.astro', '<Page title="Page not found" />'],
    ['src/components/x.astro', "---\nconst words = 'There is a problem'\n---\n<p>{words}</p>"],
    ['src/pages/x.astro', "<p>{found ? `Nothing was found for ${x}` : ''}</p>"],
    ['src/client/x.ts', "state.textContent = 'Searching …' + 'Nothing was found'"],
    ['src/client/x.ts', "make('p', {}, '没有')"],
    ['src/client/x.ts', 'say(`${count} days ago and more`)'],
  ])('in %s is found: %s', async (path, source) => {
    expect(await faults(path, source)).not.toEqual([])
  })

  test.each([
    ['src/components/x.astro', '<p class="note superseded notice aside">{words.title}</p>'],
    ['src/components/x.astro', '<a href={x} download>\n  {label}\n</a> · ¶ →'],
    ['src/client/x.ts', "throw new Error('There is no such rule')"],
    ['src/client/x.ts', "import x from 'some module of ours'\ndocument.querySelector('main h1 a')"],
  ])('is not what stands in %s here: %s', async (path, source) => {
    expect(await faults(path, source)).toEqual([])
  })
})

describe('a string with places', () => {
  test('takes its values', () => {
    expect(fill('{a} and {b}, {a}', { a: 1, b: 'x' })).toBe('1 and x, 1')
    expect(() => fill('{a} and {b}', { a: 1 })).toThrow(/no value for \{b\}/)
  })

  test('that depends on a count is written as its language counts', () => {
    const days = { one: '{count} day', other: '{count} days' }
    expect([0, 1, 2, 1234].map((number) => count(days, number, 'en'))).toEqual([
      '0 days',
      '1 day',
      '2 days',
      '1,234 days',
    ])
    expect(count({ one: '{count}天', other: '{count}天' }, 1, 'zh-Hans')).toBe('1天')
  })

  test('is written as Intl would write it', () => {
    const forms = { one: 'one {count}', other: 'other {count}' }
    for (const locale of Object.values(languages).map(({ tag }) => tag))
      fc.assert(
        fc.property(fc.oneof(fc.nat(2000), fc.maxSafeNat()), (number) => {
          const form = new Intl.PluralRules(locale).select(number)
          expect(count(forms, number, locale)).toBe(`${form} ${number.toLocaleString(locale)}`)
        }),
      )
  })

  test('stands beside another as its language sets sentences', () => {
    expect(inARow('en', 'A.', false, 'B.')).toBe('A. B.')
    expect(inARow('zh', '甲。', undefined, '乙。')).toBe('甲。乙。')
  })
})
