// The JSON Schemas of the rules are published under their own addresses, each a whole.
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, inject, test } from 'vitest'
import { rules } from '../../rules/index.ts'

test.each(rules.map((rule) => [rule.id, rule] as const))(
  '%s has a schema of what it takes and one of what it answers',
  (id, rule) => {
    for (const part of ['input', 'answer']) {
      const path = `/data/schema/${part}/${id}.json`
      const { $id, ...schema } = JSON.parse(readFileSync(`dist${path}`, 'utf8'))
      expect(new URL($id, inject('site')).pathname).toBe(path)
      const fits = new Ajv2020({ formats: { date: true }, allowUnionTypes: true }).compile(schema)
      for (const { input } of rule.examples)
        expect(
          fits(part === 'input' ? input : JSON.parse(JSON.stringify(rule.evaluate(input)))),
        ).toBe(part === 'input' || rule.evaluate(input).status !== 'invalid')
    }
  },
)
