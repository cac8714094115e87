// The package as those have it who install it: from a clean folder, in an empty project, without a network.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerLine } from '../../rules/answer.ts'
import { rules } from '../../rules/index.ts'
import { version } from '../../rules/version.ts'
import { openBrowser } from '../../scripts/open-browser.ts'
import { node, root } from './repository.ts'

const above = mkdtempSync(join(tmpdir(), 'shebao-package-'))
const project = join(above, 'project')
afterAll(() => rmSync(above, { recursive: true, force: true }))

const write = (name: string, text: string): void => writeFileSync(join(project, name), text)
const npm = (command: string, cwd: string): string =>
  // The shell finds npm.cmd on Windows.
  execFileSync(`npm ${command}`, { cwd, encoding: 'utf8', shell: true })
const run = (...parameters: string[]) =>
  spawnSync(node, parameters, { cwd: project, encoding: 'utf8', maxBuffer: 1e8 })

beforeAll(() => {
  execFileSync(node, ['scripts/package.ts', join(above, 'package')], { cwd: root })
  npm('pack --silent', join(above, 'package'))
  mkdirSync(project)
  write('package.json', '{ "private": true, "type": "module" }')
  npm(
    'install --offline --ignore-scripts --no-audit --no-fund --silent ../package/shebao-rules-0.1.0.tgz',
    project,
  )
}, 300_000)

test('answers from plain JavaScript as the command line does, every rule alone and all together', () => {
  write(
    'all.js',
    [
      `import { answer, answerLine, rules, version } from 'shebao-rules'`,
      'const found = []',
      'for (const { id, examples } of rules) {',
      '  const { evaluate, about } = await import(`shebao-rules/${id}`)',
      '  for (const { input } of examples) {',
      '    const asked = { rule: about.id, input }',
      '    found.push([JSON.stringify(asked), answerLine(JSON.stringify(asked)), JSON.stringify(answer(asked)), JSON.stringify(evaluate(input))])',
      '  }',
      '}',
      'console.log(JSON.stringify({ version, found }))',
    ].join('\n'),
  )
  const { stdout, stderr } = run('all.js')
  expect(stderr).toBe('')
  const said = JSON.parse(stdout) as { version: string; found: [string, string, string, string][] }
  expect(said.version).toBe(version)
  expect(said.found.length).toBe(rules.flatMap(({ examples }) => examples).length)
  for (const [line, byLine, whole, alone] of said.found) {
    expect([line, byLine]).toEqual([line, answerLine(line)])
    expect(whole).toBe(byLine)
    expect({ rule: JSON.parse(line).rule, ...JSON.parse(alone) }).toEqual(JSON.parse(byLine))
  }
})

test('the three lines of its README give what they say', () => {
  const readme = readFileSync(join(project, 'node_modules/shebao-rules/README.md'), 'utf8')
  const code = /```js\n([^]*?)```/.exec(readme)![1]!
  expect(code.trim().split('\n')).toHaveLength(3)
  write('readme.js', code)
  expect(run('readme.js').stdout.trim()).toBe(/\/\/ (.*)/.exec(code)![1])
})

test('has types that hold for good code and stop a wrong name, a wrong kind and a status not asked for', () => {
  const good = [
    `import { answer, type RuleId } from 'shebao-rules'`,
    `import { evaluate, about, type Result } from 'shebao-rules/retirement.age'`,
    `import schema from 'shebao-rules/schema/input/retirement.age.json' with { type: 'json' }`,
    `const found = evaluate({ group: 'women-50', birth: '1975-01' })`,
    `const result: Result | undefined = found.status === 'computed' ? found.result : undefined`,
    `const month: string | undefined = result?.month`,
    `const late = answer({ rule: 'sil.late-payment', input: { arrears: '1.00', due: '2026-03-16', paid: '2026-04-15' } })`,
    `const days: number = late.status === 'computed' ? late.result.days : 0`,
    `const id: RuleId = 'time.period'`,
    `const status: string = answer(JSON.parse('{}')).status`,
    `export { month, days, id, status, about, schema }`,
  ]
  const wrong: readonly string[] = [
    `evaluate({ group: 'women-50', birthday: '1975-01' })`,
    `evaluate({ group: 'women', birth: '1975-01' })`,
    `evaluate({ group: 'men' })`,
    `export const early = found.result.month`,
    `export const other: RuleId = 'time.periods'`,
    `export const text: string = late.status === 'computed' ? late.result.days : ''`,
  ]
  write('good.ts', good.join('\n'))
  // Each wrong line has to be an error: the compiler says so where one is not.
  write('wrong.ts', [...good, ...wrong.flatMap((line) => ['// @ts-expect-error', line])].join('\n'))
  write(
    'tsconfig.json',
    JSON.stringify({
      compilerOptions: {
        ...{ strict: true, noEmit: true, target: 'es2022', lib: ['es2022'], types: [] },
        ...{ module: 'nodenext', resolveJsonModule: true, skipLibCheck: false },
      },
      include: ['*.ts'],
    }),
  )
  const { status, stdout } = run(join(root, 'node_modules/typescript/bin/tsc'))
  expect([stdout, status]).toEqual(['', 0])
})

test('is bundled for a browser and answers there; one rule alone stays small', async () => {
  const bundle = async (name: string, code: string): Promise<string> => {
    write(`${name}.js`, code)
    const made = await build({
      root: project,
      configFile: false,
      logLevel: 'error',
      build: { write: false, rolldownOptions: { input: join(project, `${name}.js`) } },
    })
    const { output } = made as { output: { type: string; code: string }[] }
    expect(output).toHaveLength(1)
    return output[0]!.code
  }
  const asked = { rule: 'sil.employee-registration', input: { employed: '2026-09-03' } }
  const [alone, whole] = [
    await bundle(
      'alone',
      `import { evaluate } from 'shebao-rules/${asked.rule}'\ndocument.title = JSON.stringify(evaluate(${JSON.stringify(asked.input)}))`,
    ),
    await bundle(
      'whole',
      `import { answer } from 'shebao-rules'\ndocument.title = JSON.stringify(answer(${JSON.stringify(asked)}))`,
    ),
  ]
  const sizes = [alone, whole].map((code) => gzipSync(code).length)
  process.stdout.write(
    `Bundled for a browser: one rule ${alone.length} bytes, ${sizes[0]} compressed; all ${rules.length} rules ${whole.length}, ${sizes[1]} compressed\n`,
  )
  expect(sizes[0]).toBeLessThan(12_000)
  // With all of its words of law, in two languages.
  expect(sizes[1]! / rules.length).toBeLessThan(1600)
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    for (const code of [alone, whole]) {
      await page.setContent('<title></title>')
      await page.addScriptTag({ content: code, type: 'module' })
      await page.waitForFunction('document.title !== ""')
      expect({ rule: asked.rule, ...JSON.parse(await page.title()) }).toEqual(
        JSON.parse(answerLine(JSON.stringify(asked))),
      )
    }
  } finally {
    await browser.close()
  }
})
