import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import remarkDirective from 'remark-directive'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { remarkOurDirectives } from '../../src/markdown/directives.ts'
import { copyProject } from './copy-project.ts'

/** Reads a guide with our directives in it; gives what stops it. */
function stopsWith(
  text: string,
  path = 'content/guides/en/some-guide.mdx',
): VFile['messages'][number] {
  const file = new VFile({ path, value: text })
  file.data.astro = { frontmatter: { checked: '2026-11-22' } }
  const markdown = unified().use(remarkParse).use(remarkDirective).use(remarkOurDirectives)
  try {
    markdown.runSync(markdown.parse(file), file)
  } catch (error) {
    return error as VFile['messages'][number]
  }
  throw new Error('nothing stopped it')
}

describe('a misspelt name stops the build with file, line, column and the nearest name', () => {
  test.each([
    [
      'a rule’s value',
      ':rule[sil.employee-registratoin.period]',
      'sil.employee-registration.period',
    ],
    ['a parameter', ':rule[card.financial-activation.periode]', 'card.financial-activation.period'],
    [
      'a quantity of a statute',
      ':q[三十日]{is=sil.employee-registraton.period}',
      'sil.employee-registration.period',
    ],
    ['a directive', ':cit[social-insurance-law/58]', 'cite'],
  ])('%s', (_, words, nearest) => {
    const message = stopsWith(`First line.\n\nWithin ${words} of it.\n`)
    expect(message).toMatchObject({
      file: 'content/guides/en/some-guide.mdx',
      line: 3,
      column: 8,
      reason: expect.stringContaining(`“${nearest}”`),
    })
  })

  test.each([
    ['a calculator', '::calculator{rule=card.finanical-activation}', 'card.financial-activation'],
    ['a basis', ':::claim{basis=local-practise}\nSo it is said.\n:::', 'local-practice'],
  ])('%s', (_, words, nearest) => {
    const message = stopsWith(`First line.\n\n${words}\n`)
    expect(message).toMatchObject({
      file: 'content/guides/en/some-guide.mdx',
      line: 3,
      column: 1,
      reason: expect.stringContaining(`“${nearest}”`),
    })
  })

  test.each([
    ['an article that no law has', ':cite[social-insurance-law/580]', 'social-insurance-law/580'],
    ['a law that is not here', ':cite[social-insurence-law/58]', 'social-insurence-law/58'],
    [
      'an article named in a text',
      ':see[第六十三条]{is=social-insurance-law/630}',
      'social-insurance-law/630',
    ],
  ])('%s, too, with its name', (_, words, name) => {
    const message = stopsWith(`First line.\n\nWithin ${words} of it.\n`)
    expect(message).toMatchObject({ line: 3, column: 8, reason: expect.stringContaining(name) })
  })
})

test('a number in a statute that differs from its rule stops the build, in either language', () => {
  for (const words of ['三十一日', '31 days', '30 working days', '三十个月']) {
    const message = stopsWith(
      `Within :q[${words}]{is=sil.employee-registration.period}.\n`,
      'content/law/social-insurance-law/article-058.mdx',
    )
    expect(message).toMatchObject({ line: 1, column: 8, reason: expect.stringContaining(words) })
    expect(message.reason).toContain('30 days')
  }
})

test('npm run build ends with a failure that names the file, the line, the column and the nearest name', () => {
  const folder = copyProject()
  const guide = 'content/guides/en/activate-your-card.mdx'
  const text = readFileSync(join(folder, guide), 'utf8')
  const misspelt = text.replace(
    ':rule[card.financial-activation.period]',
    ':rule[card.financial-activaton.period]',
  )
  expect(misspelt).not.toBe(text)
  writeFileSync(join(folder, guide), misspelt)
  const before = misspelt.slice(0, misspelt.indexOf(':rule[')).split('\n')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'node_modules/astro/bin/astro.mjs'), 'build'],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
  )
  const said = stdout + stderr
  expect(status).not.toBe(0)
  expect(said).toContain(`activate-your-card.mdx:${before.length}:${before.at(-1)!.length + 1}`)
  expect(said).toContain('the nearest is “card.financial-activation.period”')
})
