import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const version = '0.42.4'

/** A law as this site gives it away at /law/<instrument>.json. */
interface Law {
  readonly id: string
  readonly title: Text
  readonly articles: readonly {
    readonly number: number
    readonly heading: Text
    readonly paragraphs: readonly Text[]
  }[]
}
type Text = Readonly<Record<'en' | 'zh', string>>

/** Installs Starlight in a folder, with the Astro of this project; says whether it could be had. */
export function installStarlight(folder: string): boolean {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>
  }
  mkdirSync(join(folder, 'src/content'), { recursive: true })
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({
      type: 'module',
      private: true,
      dependencies: { astro: dependencies.astro, '@astrojs/starlight': version },
    }),
  )
  writeFileSync(
    join(folder, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content'
import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }
`,
  )
  const { status, stderr } = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' },
  )
  if (status !== 0) console.error(stderr)
  return status === 0
}

/** Writes a plain Starlight site of the laws in a folder of built exports, in two languages; both texts stand on each page, as on ours. */
export function writeStarlight(folder: string, exportsIn: string): void {
  const docs = join(folder, 'src/content/docs')
  rmSync(docs, { recursive: true, force: true })
  const laws = readdirSync(exportsIn)
    .filter((name) => name.endsWith('.json') && name !== 'coverage.json')
    .map((name) => JSON.parse(readFileSync(join(exportsIn, name), 'utf8')) as Law)
  for (const language of ['en', 'zh'] as const) {
    const root = join(docs, language === 'en' ? '' : 'zh')
    const page = (path: string, title: string, text: string): void => {
      mkdirSync(join(root, path, '..'), { recursive: true })
      writeFileSync(join(root, path), `---\ntitle: ${JSON.stringify(title)}\n---\n\n${text}\n`)
    }
    const base = language === 'en' ? '' : '/zh'
    page('index.md', 'Law', list(laws.map(({ id, title }) => [title[language], `${base}/${id}/`])))
    for (const { id, title, articles } of laws) {
      const inLaw = articles.map(
        ({ number, heading }) =>
          [`${number} ${heading[language]}`, `${base}/${id}/${number}/`] as const,
      )
      page(`${id}/index.md`, title[language], list(inLaw))
      for (const { number, heading, paragraphs } of articles)
        page(
          `${id}/${number}.md`,
          `${title[language]} ${number}: ${heading[language]}`,
          paragraphs.map(({ zh, en }) => `> ${zh}\n\n${en}`).join('\n\n'),
        )
    }
  }
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    `import { defineConfig } from 'astro/config'
import starlight from '@astrojs/starlight'
export default defineConfig({
  site: 'http://localhost:4321',
  integrations: [
    starlight({
      title: 'Law',
      locales: { root: { label: 'English', lang: 'en' }, zh: { label: '中文', lang: 'zh-CN' } },
      sidebar: ${JSON.stringify(laws.map(({ id, title }) => ({ label: title.en, items: [{ autogenerate: { directory: id } }] })))},
    }),
  ],
})
`,
  )
}

const list = (entries: readonly (readonly [string, string])[]): string =>
  entries.map(([label, address]) => `- [${label}](${address})`).join('\n')
