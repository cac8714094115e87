import type { APIRoute } from 'astro'
import { rules } from '../../../rules/index.ts'
import type { Language } from '../../../rules/kernel/text.ts'
import { readGuides } from '../../guides/read-guides.ts'
import { inLanguage, onceInEveryLanguage } from '../../languages.ts'
import { allLaws } from '../../law/law.ts'
import { dataFiles, lawFiles } from '../../law/law-files.ts'
import { fill } from '../../strings/fill.ts'
import { strings } from '../../strings/strings.ts'
import { version } from '../../version.ts'

export const getStaticPaths = onceInEveryLanguage

/** What the site is, for a program that reads it: its main pages, its data, and how it is cited. */
export const GET: APIRoute<{ language: Language }> = async ({ props: { language }, site }) => {
  const { llms, site: name, menu, about, changes, law } = strings[language]
  const laws = await allLaws()
  const link = (label: string, address: string, words = ''): string =>
    `- [${label}](${new URL(inLanguage(address, language), site).href})${words && `: ${words}`}`
  const parts = [
    `# ${name}`,
    `> ${llms.what}`,
    llms.citing,
    fill(llms.version, { version }),
    `## ${menu.guides}`,
    readGuides(language).map(({ slug, title }) => link(title, `/guides/${slug}/`)),
    `## ${menu.calculators}`,
    rules.map(({ id, title, question }) =>
      link(title[language], `/rules/${id}/`, question[language]),
    ),
    `## ${menu.law}`,
    laws.map(({ id, title }) => link(title[language], `/law/${id}/whole/`)),
    `## ${llms.data}`,
    [
      link(llms.rules, '/data/rules.json'),
      ...dataFiles
        .filter(({ name }) => name !== 'rules')
        .map(({ name, address }) => link(law.download[name], address)),
      ...laws.flatMap((each) =>
        lawFiles(each)
          // A book is for people.
          .filter(({ name }) => name !== 'epub')
          .map(({ name, address }) =>
            link(
              fill(llms.file, { title: each.title[language], format: law.download[name] }),
              address,
            ),
          ),
      ),
    ],
    law.reuse,
    `## ${llms.more}`,
    [link(about.title, '/about/'), link(changes.title, '/changes/')],
  ]
  const text = parts.map((part) => (typeof part === 'string' ? part : part.join('\n'))).join('\n\n')
  return new Response(`${text}\n`)
}
