// Which version made it: the site says so on one page, and everything that is taken away or downloaded says so too.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { version as ofRules } from '../../rules/version.ts'
import { allLanguages, languages } from '../../src/languages.ts'
import { version } from '../../src/version.ts'

const built = (path: string): string => readFileSync(`dist${path}`, 'utf8')
const { version: ofSite } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

test('a version is that of package.json and, after a plus, that of the rule base', () => {
  expect(version).toBe(`${ofSite}+${ofRules}`)
})

test.each(allLanguages)('the page About, the feed and llms.txt say it (%s)', (language) => {
  const { prefix } = languages[language]
  for (const path of ['/about/index.html', '/changes.atom', '/llms.txt'])
    expect(built(prefix + path), path).toContain(version)
  // What a calculator’s script puts into a calendar file, a text and a statement.
  expect(JSON.parse(built(`/calculators/${language}.json`))).toMatchObject({ version })
})

test.each(['/data/rules.json', ...rules.map(({ id }) => `/data/rules/${id}.json`)])(
  '%s begins with it',
  (path) => {
    expect(Object.entries(JSON.parse(built(path)) as object)[0]).toEqual(['version', version])
  },
)
