import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { rules } from '../../rules/index.ts'
import type { Rule } from '../../rules/kernel/rule.ts'
import { answerSchema, dialect, inputSchema } from '../../rules/schema.ts'
import { typesOf, typesOfAll } from './write-types.ts'

/** The name under which other programs import the rules. */
export const packageName = 'shebao-rules'

const root = fileURLToPath(new URL('../..', import.meta.url))
const own = (name: string): string => join(root, 'scripts/package', name)

/** Writes the rules as a package into a folder, which is emptied before: ready for `npm pack` and `npm publish`. */
export function writePackage(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  compileRules(join(folder, 'rules'))
  const files: Record<string, string> = {
    'package.json': writeJson(describePackage()),
    'index.js': wholeModule,
    'index.d.ts': typesOfAll(rules),
  }
  for (const rule of rules) {
    files[`by-rule/${rule.id}.js`] = moduleOf(rule)
    files[`by-rule/${rule.id}.d.ts`] = typesOf(rule)
    const about = { $schema: dialect, title: rule.title.en, description: rule.question.en }
    files[`schema/input/${rule.id}.json`] = writeJson({ ...about, ...inputSchema(rule) })
    files[`schema/answer/${rule.id}.json`] = writeJson({ ...about, ...answerSchema(rule) })
  }
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  cpSync(own('types.d.ts'), join(folder, 'types.d.ts'))
  cpSync(own('README.md'), join(folder, 'README.md'))
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'))
  for (const name of bundled)
    cpSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), {
      recursive: true,
      dereference: true,
    })
}

/** What the rules import; it comes with the package, so that installing it asks for nothing else. */
const bundled = ['fastest-levenshtein']

function describePackage(): object {
  const { version, license, description, devDependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ) as Record<'version' | 'license' | 'description', string> & {
    devDependencies: Record<string, string>
  }
  const entry = (path: string): object => ({ types: `./${path}.d.ts`, default: `./${path}.js` })
  return {
    name: packageName,
    version,
    description,
    license,
    type: 'module',
    sideEffects: false,
    exports: {
      '.': entry('index'),
      ...Object.fromEntries(rules.map(({ id }) => [`./${id}`, entry(`by-rule/${id}`)])),
      './schema/*': './schema/*',
      './package.json': './package.json',
    },
    types: './index.d.ts',
    dependencies: Object.fromEntries(bundled.map((name) => [name, devDependencies[name]])),
    bundleDependencies: bundled,
    peerDependencies: { 'temporal-polyfill': '>=1' },
    peerDependenciesMeta: { 'temporal-polyfill': { optional: true } },
  }
}

const wholeModule = `export { answer, answerLine } from './rules/answer.js'
export { rules } from './rules/index.js'
export { version } from './rules/version.js'
`

function moduleOf({ id }: Rule<object>): string {
  return `import { rule } from '../rules/${id.replace('.', '/')}.js'
import { outward } from '../rules/kernel/outward.js'
export const evaluate = (input, asOf) => outward(rule.evaluate(input, asOf))
export { rule as about }
`
}

/** TypeScript’s own compiler takes the types away; nothing else is changed. */
function compileRules(into: string): void {
  const from = join(root, 'rules')
  const files = readdirSync(from, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(from, name))
  const program = ts.createProgram(files, {
    rootDir: from,
    outDir: into,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.esnext.d.ts', 'lib.dom.d.ts'],
    types: [],
    strict: true,
    rewriteRelativeImportExtensions: true,
  })
  const { diagnostics, emitSkipped } = program.emit()
  if (emitSkipped || diagnostics.length > 0)
    throw new Error(
      ts.formatDiagnostics(diagnostics, {
        getCanonicalFileName: (name) => name,
        getCurrentDirectory: () => root,
        getNewLine: () => '\n',
      }),
    )
}

function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
