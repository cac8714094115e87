// Hostile inputs at every door, the same each time; `npm run fuzz` gives each door 100,000 others.
import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { node, root } from '../rules/repository.ts'
import { doors, fuzz } from '../fuzz/fuzz.ts'

const seed = 20261126
const counts: Readonly<Record<string, number>> = {
  lines: 2000,
  options: 2000,
  fragment: 300,
  plan: 100,
  fields: 3000,
  search: 300,
  server: 1000,
  service: 600,
}

describe.each(Object.keys(doors))('the door “%s”', (name) => {
  test('answers every hostile input, and memory stays flat', async () => {
    const count = counts[name]!
    const { asked, kinds, before, after } = await fuzz(doors[name]!, count, seed)
    expect(asked).toBe(count)
    expect(Object.values(kinds).reduce((sum, each) => sum + each)).toBe(count)
    // More than one thing was answered: the inputs are not all refused at the threshold.
    expect(Object.keys(kinds).length).toBeGreaterThan(1)
    expect(after - before).toBeLessThan(30e6)
  }, 300_000)
})

describe('npm run fuzz', () => {
  const run = (parameters: readonly string[], seed?: string) =>
    spawnSync(node, ['tests/fuzz/run.ts', ...parameters], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ...(seed && { SEED: seed }) },
    })

  test('prints its seed, its counts, the kinds of answer and the memory, and asks the same again', () => {
    const { status, stdout, stderr } = run(['fields', '200'])
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(
      /^SEED=\d+\nfields +200 inputs, 200 answers in [\d.]+ s; the slowest \d+ ms; memory [\d.]+ MB, then [\d.]+ MB\n +refused: \d+/,
    )
    const seed = /^SEED=(\d+)/.exec(stdout)![1]!
    expect(run(['fields', '200'], seed).stdout.split('\n')[2]).toBe(stdout.split('\n')[2])
  })

  test('refuses what it does not know', () => {
    for (const [parameters, said] of [
      [['windows'], 'Found “windows”; expected lines, options, fragment'],
      [['fields', 'many'], 'Found “many”; expected how many inputs'],
    ] as const) {
      const { status, stderr } = run(parameters)
      expect(status).toBe(1)
      expect(stderr).toContain(said)
    }
  })
})

test('a fault is told with the input and the seed that show it', async () => {
  const { default: fc } = await import('fast-check')
  const broken = async () => ({
    name: 'broken',
    input: fc.nat(),
    ask: (input: unknown) => {
      if (Number(input) > 1000) throw new Error('too much')
      return 'fine'
    },
  })
  await expect(fuzz(broken, 1000, seed)).rejects.toThrow(/seed: 20261126[^]*Counterexample: \[1001\]/)
})
