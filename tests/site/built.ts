import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { findRule } from '../../rules/index.ts'
import { withoutLanguage } from '../../src/languages.ts'

const folder = 'dist'

/** The files of the built site, as paths from its root: "law/index.html"; without the compressed copies. */
export const files: readonly string[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => !/\.(br|gz)$/.test(name) && statSync(join(folder, name)).isFile())
  .map((name) => name.split(sep).join('/'))
  .sort()

/** Whether a file is for a frame on another site: such pages are no part of the site’s own, and have tests of their own. */
export const isForFrame = (name: string): boolean => /^(?:zh\/)?embed\//.test(name)

/** The address of every HTML file of the site itself, "/law/civil-code/201/" or "/404.html", and its text. */
export function htmlFiles(): { address: string; html: string }[] {
  return files
    .filter((name) => name.endsWith('.html') && !isForFrame(name))
    .map((name) => ({
      address: `/${name.replace(/(^|\/)index\.html$/, '$1')}`,
      html: readFileSync(join(folder, name), 'utf8'),
    }))
}

/** The address of every page. */
export const addresses: readonly string[] = htmlFiles()
  .map(({ address }) => address)
  .filter((address) => address.endsWith('/'))

/** An address that the site does not have. */
export const unknownAddress = '/no-such-page/'

/** The fullest page of each kind, for what is too slow to ask of every page; the page for unknown addresses is one of them. */
export const oneOfEachKind: readonly string[] = [...fullest(kindOf), unknownAddress].sort()

/** The same in English, and one page in Chinese: for what does not depend on the words, since a kind has one page file. */
export const oneOfEachTemplate: readonly string[] = oneOfEachKind.filter(
  (address) => address === '/zh/' || !address.startsWith('/zh/'),
)

/** The same as oneOfEachKind, with a rule page for each mixture of fields that a form can hold. */
export const oneOfEachForm: readonly string[] = [
  ...fullest((address) => `${kindOf(address)} ${fieldsOf(address)}`),
  unknownAddress,
].sort()

function fullest(kind: (address: string) => string): Iterable<string> {
  const pages = htmlFiles().filter(({ address }) => address.endsWith('/'))
  pages.sort((a, b) => a.html.length - b.html.length)
  return new Map(pages.map(({ address }) => [kind(address), address])).values()
}

// Pages in the same folder are of one kind in each language, apart from numbered ones, and from those with pages below them.
function kindOf(address: string): string {
  const path = withoutLanguage(address)
  const [area, ...names] = path.split('/').filter(Boolean)
  // Two pages among the guides have page files of their own.
  const own = ['claims', 'checklists']
  const kinds = names.map((name) =>
    /^\d+$/.test(name) ? 'number' : own.includes(name) ? name : 'name',
  )
  const isFolder = addresses.some((other) => other !== address && other.startsWith(address))
  return [address === path ? 'en' : 'zh', area, ...kinds, isFolder ? 'with pages below' : ''].join(
    '/',
  )
}

function fieldsOf(address: string): string {
  const rule = findRule(withoutLanguage(address).split('/')[2] ?? '')
  return [...new Set(Object.values(rule?.fields ?? {}).map(({ kind }) => kind))].sort().join(' ')
}
