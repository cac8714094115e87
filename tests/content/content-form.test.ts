// What editors and hurried hands leave in content: each is told with its place and its mend, in one message.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { faultsInNumbers } from '../../src/content-form/article-numbers.ts'
import { checkContent, faultsIn } from '../../src/content-form/check-content.ts'
import { sayFault } from '../../src/content-form/fault.ts'
import { root } from '../rules/repository.ts'

const guide = 'content/guides/en/activate-your-card.mdx'
const article = 'content/law/social-insurance-law/article-058.mdx'
const sourceOf = (path: string): string => readFileSync(join(root, path), 'utf8')
const told = (path: string, source: string): string[] =>
  faultsIn(path, source).map((fault) => sayFault(path, fault))

/** The line, counted from 1, on which some words first stand. */
const lineOf = (source: string, words: string): number =>
  source.slice(0, source.indexOf(words)).split('\n').length

test('the content as it stands has no fault', () => {
  expect(checkContent(root)).toEqual([])
})

describe('the bytes of a file', () => {
  test('that begin with a byte order mark are told, and nothing else of the file', () => {
    expect(told(article, `\uFEFF${sourceOf(article)}`)).toEqual([
      `${article}:1:1: Found a byte order mark (BOM); save the file as UTF-8 without a byte order mark, its lines ended by LF alone`,
    ])
  })

  test('that end lines as on Windows are told once, at the first of them', () => {
    for (const path of [article, guide])
      expect(told(path, sourceOf(path).replaceAll('\n', '\r\n'))).toEqual([
        `${path}:1:4: Found a line that ends in CRLF; save the file as UTF-8 without a byte order mark, its lines ended by LF alone`,
      ])
    const [fault] = faultsIn('content/facts.yaml', 'a: 1\nb: 2\r\n')
    expect(fault).toMatchObject({ line: 2, column: 5 })
  })

  test('that are no UTF-8 are told', () => {
    const source = Buffer.from([...Buffer.from('a: 1\nb: '), 0xb9, 0xfa]).toString('utf8')
    expect(faultsIn('content/facts.yaml', source)).toMatchObject([{ line: 2, column: 4 }])
  })
})

describe('the head of a file', () => {
  test.each(['title', 'question', 'answer', 'description', 'asked', 'checked'])(
    'of a guide without %s is told, with what it should have',
    (key) => {
      const source = sourceOf(guide).replace(new RegExp(`^${key}:.*\\n(?:[ -].*\\n)*?(?=\\w+:|---)`, 'm'), '')
      expect(told(guide, source)).toEqual([
        `${guide}:2:1: Found no ${key} in the head; add it: the head has title, question, answer, description, asked, checked`,
      ])
    },
  )

  test('of an article without a Chinese heading is told where its heading stands', () => {
    const source = sourceOf(article).replace(/^ {2}zh: 职工.*\n/m, '')
    expect(source).not.toBe(sourceOf(article))
    expect(told(article, source)).toEqual([
      `${article}:3:1: Found no heading.zh in the head; add it: the head has number, heading, asked, amended`,
    ])
  })

  test('with a misspelt key is told, with its line and the nearest', () => {
    const source = sourceOf(guide).replace(/^description:/m, 'desciption:')
    expect(told(guide, source)).toContain(
      `${guide}:${lineOf(source, 'desciption:')}:1: Found desciption, which the head does not have; the nearest is description`,
    )
  })

  test('in another form is told with its line', () => {
    const source = sourceOf(article).replace('number: 58', 'number: "58"')
    expect(told(article, source)).toEqual([
      expect.stringMatching(/article-058\.mdx:2:1: Found number in another form: .*expected number/),
    ])
  })

  test('that is missing, not ended, or no YAML is told', () => {
    const body = sourceOf(guide).replace(/^---\n.*?\n---\n/s, '')
    expect(told(guide, body)[0]).toContain(`${guide}:1:1: Found no head; begin the file with ---`)
    expect(told(guide, '---\ntitle: x\n')[0]).toContain('Found no head')
    expect(told(guide, sourceOf(guide).replace(/^title: /m, 'title: "'))[0]).toMatch(
      /:\d+:1: Found a head that is no YAML \(.+\); mend this line$/,
    )
    expect(told('content/facts.yaml', 'a: 1\na: 2\n')[0]).toMatch(
      /^content\/facts\.yaml:2:1: Found what is no YAML \(Map keys must be unique\); mend this line$/,
    )
  })
})

describe('the number of an article', () => {
  const folder = 'content/law/civil-code'

  test('that two files have is told at the second, with the first', () => {
    const files = [
      { path: `${folder}/article-200.mdx`, number: 200 },
      { path: `${folder}/article-201.mdx`, number: 200 },
      { path: 'content/law/social-insurance-law/article-200.mdx', number: 200 },
    ]
    expect(faultsInNumbers(files)).toEqual([
      {
        path: `${folder}/article-201.mdx`,
        message: `Found number 200 a second time: ${folder}/article-200.mdx has it; give one of them its own`,
      },
    ])
  })

  test('that is not the one of its file is told with the one expected', () => {
    expect(faultsInNumbers([{ path: `${folder}/article-201.mdx`, number: 12 }])).toEqual([
      {
        path: `${folder}/article-201.mdx`,
        message: 'Found number 12; expected 201, or the file called article-012.mdx',
      },
    ])
    expect(faultsInNumbers([{ path: `${folder}/article-58.mdx`, number: 58 }])[0]!.message).toContain(
      'or the file called article-058.mdx',
    )
  })
})

describe('a container', () => {
  const head = sourceOf(guide).match(/^---\n.*?\n---\n/s)![0]
  const first = head.split('\n').length
  const faults = (body: string): string[] =>
    faultsIn(guide, `${head}${body}`).map(({ line, message }) => `${line - first}: ${message}`)

  test.each([
    ['the last of the file', ':::claim{basis=unconfirmed}\nWords.\n'],
    ['one with other text below it', 'A\n\n:::claim{basis=unconfirmed}\nWords.\n\n## Then\n\nMore.\n'],
    ['one within another that is closed', '::::region{ask="x"}\n\n:::claim{basis=unconfirmed}\nWords.\n\n::::\n'],
    ['one in a list', '- A\n\n  :::claim{basis=unconfirmed}\n  Words.\n\nB\n'],
  ])('without its end is told where it begins: %s', (_, body) => {
    const line = body.slice(0, body.indexOf(':::claim')).split('\n').length - 1
    expect(faults(body)).toEqual([
      `${line}: Found :::claim without its end; close it with a line ::: (a container around others has more colons than they)`,
    ])
  })

  test.each([
    ['closes nothing', ':::claim{basis=unconfirmed}\nWords.\n:::\n\n:::\n', 4],
    ['opens nothing', 'A\n\n:::claim{basis=unconfirmed\nWords.\n\nB\n', 2],
  ])('whose line %s is told', (what, body, line) => {
    const [fault] = faults(body)
    expect(fault).toMatch(new RegExp(`^${line}: Found .*, which ${what};`))
  })

  test.each([
    ':::claim{basis=unconfirmed}\nWords.\n:::\n',
    '::::region{ask="x"}\n\n:::claim{basis=unconfirmed}\nWords.\n:::\n\n::::\n\nMore.\n',
    '- A\n\n  :::claim{basis=unconfirmed}\n  Words.\n  :::\n',
    '::calculator{rule=time.hours}\n\nAt 12:30, :rule[a.b.c].\n',
    '```\n:::claim\n```\n',
  ])('that is closed is not told: %j', (body) => {
    expect(faults(body)).toEqual([])
  })
})
