import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import { rules } from '../../rules/index.ts'
import { cite } from '../../rules/kernel/source.ts'
import { readArticles } from '../law/read-articles.ts'
import { readGuides } from '../guides/read-guides.ts'

/** Writes the two search indexes of a built site: English from its pages, Chinese from the statutes, the rules and the guides. */
export async function writeSearchIndex(
  folder: string,
): Promise<{ english: number; chinese: number }> {
  const [english, chinese] = [await newIndex('en'), await newIndex('zh-cn')]
  let pages = 0
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith('index.html')) continue
    const content = await readFile(join(folder, name), 'utf8')
    if (!content.includes('data-pagefind-body')) continue
    demand(await english.addHTMLFile({ sourcePath: name, content }))
    pages++
  }
  const records = chineseRecords()
  for (const record of records)
    demand(await chinese.addCustomRecord({ language: 'zh-cn', ...record }))
  demand(await english.writeFiles({ outputPath: join(folder, 'pagefind') }))
  demand(await chinese.writeFiles({ outputPath: join(folder, 'pagefind-zh') }))
  await close()
  return { english: pages, chinese: records.length }
}

async function newIndex(forceLanguage: string): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage })
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`)
  return index
}

function demand({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`)
}

function chineseRecords(): { url: string; content: string; meta: Record<string, string> }[] {
  return [
    ...readArticles().map(({ instrument, number, heading, provisions }) => ({
      url: `/law/${instrument}/${number}/`,
      content: [heading.zh, ...provisions.map(({ zh }) => zh)].join('\n'),
      meta: {
        title: `${cite({ instrument, article: number }).zh} ${heading.zh}`,
        language: 'zh-Hans',
      },
    })),
    ...rules.map(({ id, title, question, who }) => ({
      url: `/rules/${id}/`,
      content: `${title.zh}。${question.zh}${who.zh}`,
      meta: { title: title.zh, language: 'zh-Hans' },
    })),
    ...readGuides('en').map(({ slug, title, chinese }) => ({
      url: `/guides/${slug}/`,
      content: chinese,
      meta: { title },
    })),
  ]
}
