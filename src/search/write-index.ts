import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import type { Language } from '../../rules/kernel/text.ts'
import { allLanguages, languages } from '../languages.ts'

/** Where the index of each language is written, and how Pagefind calls the language. */
const indexes: Readonly<Record<Language, { readonly folder: string; readonly language: string }>> =
  {
    en: { folder: 'pagefind', language: 'en' },
    zh: { folder: 'pagefind-zh', language: 'zh-cn' },
  }

/** Writes the search index of each language of a built site, from its pages; gives the number of pages in each. */
export async function writeSearchIndex(folder: string): Promise<Record<string, number>> {
  const pages = await indexedPages(folder)
  const counts: Record<string, number> = {}
  for (const language of allLanguages) {
    const index = await newIndex(indexes[language].language)
    const own = pages.filter(({ content }) =>
      content.includes(`<html lang="${languages[language].tag}"`),
    )
    for (const page of own) demand(await index.addHTMLFile(page))
    demand(await index.writeFiles({ outputPath: join(folder, indexes[language].folder) }))
    counts[language] = own.length
  }
  await close()
  return counts
}

async function indexedPages(folder: string): Promise<{ sourcePath: string; content: string }[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) =>
    name.endsWith('index.html'),
  )
  const pages = await Promise.all(
    names.map(async (name) => ({
      sourcePath: name,
      content: await readFile(join(folder, name), 'utf8'),
    })),
  )
  return pages.filter(({ content }) => content.includes('data-pagefind-body'))
}

async function newIndex(forceLanguage: string): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage })
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`)
  return index
}

function demand({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`)
}
