import { execFileSync } from 'node:child_process'
import { rules } from '../../rules/index.ts'
import type { Language } from '../../rules/kernel/text.ts'
import { withoutLanguage } from '../languages.ts'

/** Tells on which day (YYYY-MM-DD) the words of a page last changed; undefined where that is not known. */
export type ChangedDay = (address: string, language: Language) => string | undefined

/** Reads the days from the history of the files; where the history is missing or cut short, no day is known. */
export function readChangedDays(): ChangedDay {
  const days = readHistory()
  return (address, language) => {
    const sources = sourcesOf(withoutLanguage(address), language)
    const found = [...days].filter(([path]) =>
      sources.some((source) => (source.endsWith('/') ? path.startsWith(source) : path === source)),
    )
    return found
      .map(([, day]) => day)
      .sort()
      .at(-1)
  }
}

/** The files, or the folders ("…/"), that the words of a page stand in. */
function sourcesOf(path: string, language: Language): string[] {
  const [area, name, part] = path.split('/').slice(1)
  const guides = `content/guides/${language}/`
  const pages: Record<string, string[]> = {
    '/': ['content/situations.yaml', guides],
    '/about/': ['content/sources.yaml', 'content/freshness.yaml'],
    '/batch/': ['content/column-names.yaml'],
    '/calculators/': ['content/calculators.yaml'],
    '/changes/': ['content/changes.yaml', 'rules/version.ts'],
    '/guides/': ['content/situations.yaml', guides],
    '/guides/claims/': ['content/claims.yaml'],
    '/law/': ['content/law/'],
    '/law/coverage/': ['content/law/'],
    '/law/glossary/': ['content/glossary.yaml'],
    '/plan/': ['content/plan.yaml', 'content/answers.yaml'],
    '/rules/': ['rules/'],
  }
  if (pages[path]) return pages[path]
  if (area === 'guides' && name === 'checklists') return ['content/cases.yaml']
  if (area === 'guides') return [`${guides}${name}.mdx`]
  if (area === 'rules' && rules.some(({ id }) => id === name))
    return [`rules/${name!.replace('.', '/')}.ts`]
  if (area === 'law' && /^\d+$/.test(part ?? ''))
    return [`content/law/${name}/article-${part!.padStart(3, '0')}.mdx`]
  return area === 'law' ? [`content/law/${name}/`] : []
}

// The day of the last commit of each file. A copy without history, or with the last commits alone, would make every page new.
function readHistory(): Map<string, string> {
  const git = (...words: string[]): string =>
    execFileSync('git', words, {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  const days = new Map<string, string>()
  try {
    if (git('rev-parse', '--is-shallow-repository').trim() !== 'false') return days
    const log = git(
      '-c',
      'core.quotePath=false',
      'log',
      '--format=%x00%cs',
      '--name-only',
      '--no-renames',
      '--relative',
      '--',
      'content',
      'rules',
    )
    for (const commit of log.split('\0').slice(1)) {
      const [day, ...paths] = commit.split('\n').filter(Boolean)
      for (const path of paths) if ((days.get(path) ?? '') < day!) days.set(path, day!)
    }
  } catch {
    // No git here, or no history.
  }
  return days
}
