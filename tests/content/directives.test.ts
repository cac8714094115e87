// What becomes of each directive, and what stops the build: one folder of fixtures a case.
// `input.md` names in its frontmatter the path under which it is rendered. After a change that is
// meant, `vitest run --project content -u` writes the outputs again: read the difference.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../rules/kernel/text.ts'
import { filesIn, root } from '../rules/repository.ts'
import { allLanguages } from '../../src/languages.ts'
import { render } from './render.ts'

const folder = join(root, 'tests/fixtures/markdown')
const cases = readdirSync(folder).sort()
const read = (...names: string[]): string => readFileSync(join(folder, ...names), 'utf8')

function renderCase(name: string): string {
  const source = read(name, 'input.md')
  const path = /^path: (.+)$/m.exec(source)?.[1]
  if (!path) throw new Error(`${name}/input.md names no path`)
  const language = /^language: (.+)$/m.exec(source)?.[1] as Language | undefined
  if (!path.startsWith('content/law/')) return render(path, source)
  // An article's own head in place of what the fixture says of itself, line for line.
  const head =
    '{ number: 1, heading: { en: An article, zh: 一条 }, asked: { en: [A?, B?], zh: [甲？, 乙？] } }'
  return render(path, source.replace(/^path: .+$/m, head).replace(/^language: .+$/m, ''), language)
}

describe('a page', () => {
  const shown = cases.filter((name) => existsSync(join(folder, name, 'output.html')))
  expect(shown.length).toBeGreaterThan(10)

  test.each(shown)('shows %s as its fixture says', async (name) => {
    await expect(renderCase(name)).toMatchFileSnapshot(join(folder, name, 'output.html'))
  })

  test('shows no value that is announced for later where it names no day', () => {
    const note = ':::note{in=en}\nToday :rule[pension.minimum-contribution.minimum].\n:::\n'
    const article = `---\n{ number: 16, heading: { en: A, zh: 甲 }, asked: { en: [A?, B?], zh: [甲？, 乙？] } }\n---\n\n> 第一款。\n\nThe first paragraph.\n\n${note}`
    let shown: string
    try {
      shown = render('content/law/social-insurance-law/article-016.mdx', article)
    } catch (error) {
      shown = String(error)
    }
    expect(shown).toMatch(/180 months|article-016\.mdx:10:7/)
  })
})

describe('a build', () => {
  const stopped = cases.filter((name) => existsSync(join(folder, name, 'error.txt')))
  expect(stopped.length).toBeGreaterThan(10)

  test.each(stopped)('is stopped by %s, with file, line, column and what was expected', async (name) => {
    let message = 'nothing stopped it'
    try {
      renderCase(name)
    } catch (error) {
      message = String(error)
    }
    await expect(`${message}\n`).toMatchFileSnapshot(join(folder, name, 'error.txt'))
    expect(message).toMatch(/^content\/.+\.mdx:\d+:\d+(-\d+:\d+)?: /)
  })

  test('is stopped by no article and no guide that stands in content', () => {
    const pages = ['content/law', 'content/guides'].flatMap((each) => filesIn(each, '.mdx'))
    expect(pages.length).toBeGreaterThan(200)
    const messages = pages.flatMap((path) => {
      try {
        for (const language of allLanguages)
          render(path, readFileSync(join(root, path), 'utf8'), language)
        return []
      } catch (error) {
        return [String(error)]
      }
    })
    expect(messages).toEqual([])
  })
})

describe('the fixtures', () => {
  test('have an input each, and either an output or an error', () => {
    for (const name of cases) {
      const files = readdirSync(join(folder, name)).sort()
      expect([['error.txt', 'input.md'], ['input.md', 'output.html']], name).toContainEqual(files)
    }
  })

  test('have a case for every directive that we know', () => {
    const known = readFileSync(join(root, 'src/markdown/directives.ts'), 'utf8')
    const names = [...known.matchAll(/\/\*\* (:+)([a-z-]+)/g)].map((each) => each[1]! + each[2]!)
    expect(names.length).toBeGreaterThan(6)
    const inputs = cases.map((name) => read(name, 'input.md')).join('\n')
    expect(names.filter((name) => !new RegExp(`(?<!:)${name}\\b`).test(inputs))).toEqual([])
  })
})
