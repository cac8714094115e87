import { readdir, writeFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { allLanguages, inLanguage, languages, withoutLanguage } from '../languages.ts'
import { xml } from '../law/formats/xml.ts'
import { readChangedDays } from './changed-days.ts'

/** Writes /sitemap.xml: every page in every language, its twin, and the day on which it last changed; gives their number. */
export async function writeSitemap(folder: string, site: string): Promise<number> {
  const changedOn = readChangedDays()
  const paths = (await readdir(folder, { recursive: true }))
    .map((name) => `/${name.split(sep).join('/')}`)
    .filter((name) => name.endsWith('/index.html'))
    .map((name) => name.slice(0, -'index.html'.length))
    // What stands in a frame elsewhere is no page to be found.
    .filter((address) => withoutLanguage(address) === address && !address.startsWith('/embed/'))
    .sort()
  const at = (address: string): string => new URL(address, site).href
  const urls = allLanguages.flatMap((language) =>
    paths.map((path) => {
      const address = inLanguage(path, language)
      const day = changedOn(address, language)
      return xml(
        'url',
        {},
        xml('loc', {}, at(address)),
        ...(day ? [xml('lastmod', {}, day)] : []),
        ...allLanguages.map((each) =>
          xml('xhtml:link', {
            rel: 'alternate',
            hreflang: languages[each].tag,
            href: at(inLanguage(path, each)),
          }),
        ),
        xml('xhtml:link', { rel: 'alternate', hreflang: 'x-default', href: at(path) }),
      )
    }),
  )
  const whole = xml(
    'urlset',
    {
      xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
      'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
    },
    '\n',
    urls.join('\n'),
    '\n',
  )
  await writeFile(join(folder, 'sitemap.xml'), `<?xml version="1.0" encoding="UTF-8"?>\n${whole}\n`)
  return urls.length
}
