// The HTML of every page, held by an outside checker: the W3C’s Nu HTML Checker where Java is, html-validate elsewhere.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { htmlFiles } from './built.ts'

const java = spawnSync('java', ['-version']).status === 0
const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar')

function askNu(...files: string[]): string[] {
  const { stdout, stderr } = spawnSync(
    'java',
    // Long pages need a deep stack.
    ['-Xss2m', '-jar', jar, '--format', 'gnu', '--skip-non-html', '--stdout', ...files],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  )
  return `${stdout}${stderr}`.split('\n').filter(Boolean)
}

describe.runIf(java)('the Nu HTML Checker', () => {
  test('finds nothing on any page, not even a warning', () => {
    expect(askNu('dist')).toEqual([])
  })

  test('would find a fault', () => {
    expect(askNu('tests/fixtures/html/faulty.html').join('\n')).toMatch(/error/)
  })
})

// Java is not on every machine; this checker is.
describe.runIf(!java)('html-validate', () => {
  const checker = new HtmlValidate({
    root: true,
    extends: ['html-validate:standard'],
    rules: {
      // Matters of taste, which the standard leaves open.
      'doctype-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'no-trailing-whitespace': 'off',
      'long-title': 'off',
      'prefer-native-element': 'off',
      'no-implicit-button-type': 'off',
    },
  })

  test('finds nothing on any page', { timeout: 600_000 }, async () => {
    const found: string[] = []
    for (const { address, html } of htmlFiles())
      for (const { messages } of (await checker.validateString(html)).results)
        found.push(...messages.map(({ ruleId, message }) => `${address}: ${ruleId}: ${message}`))
    expect(found).toEqual([])
  })

  test('would find a fault', async () => {
    expect((await checker.validateFile('tests/fixtures/html/faulty.html')).valid).toBe(false)
  })
})
