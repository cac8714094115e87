// What the search for bare numbers takes for one, and what it leaves alone.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { units, writeQuantity, type Unit } from '../../rules/kernel/quantity.ts'
import { root } from '../rules/repository.ts'
import { describeBareNumber, findBareNumbers } from './bare-numbers.ts'

const read = (name: string): string =>
  readFileSync(join(root, 'tests/fixtures/bare-numbers', name), 'utf8')
const found = (source: string): string[] =>
  findBareNumbers(source, 'x.mdx').map(({ words }) => words)

describe('a bare number', () => {
  test('is found with its place, wherever it stands and however it is written', () => {
    const lines = findBareNumbers(read('found/input.md'), 'x').map(
      ({ line, column, words }) => `${line}:${column} ${words}`,
    )
    expect(lines).toEqual(read('found/found.txt').trimEnd().split('\n'))
    const source = read('found/input.md').split('\n')
    for (const { line, column, words } of findBareNumbers(source.join('\n'), 'x'))
      expect(source[line - 1]!.slice(column - 1), words).toMatch(new RegExp(`^${words.slice(0, 2)}`))
  })

  test('is not a date, a telephone number, a citation, a time of day, or a number of another kind', () => {
    expect(found(read('none/input.md'))).toEqual([])
  })

  test('is of any kind that a rule can have, as the site writes it in either language', () => {
    const kinds = (Object.keys(units) as Unit[]).filter((unit) => unit !== 'number')
    for (const unit of kinds)
      for (const value of [1, 2, 15, 110, 3000]) {
        const { en, zh } = writeQuantity(value, unit)
        expect(found(`Here ${en}.`), en).toHaveLength(1)
        expect(found(`此处${zh}。`), zh).toHaveLength(1)
      }
  })

  test('is told with file, line, column and what is expected', () => {
    const [number] = findBareNumbers('---\na: b\n---\n\nWithin 30 days.\n', 'content/guides/en/x.mdx')
    expect(describeBareNumber(number!)).toBe(
      'content/guides/en/x.mdx:5:8: found the bare number “30 days”, expected :rule[…]',
    )
  })
})
