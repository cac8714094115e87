import { basename } from 'node:path'
import type { Root, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import { readSources } from '../guides/read-sources.ts'
import { sectionsOf } from '../guides/sections.ts'
import { inLanguage } from '../languages.ts'
import { fill } from '../strings/fill.ts'
import { strings } from '../strings/strings.ts'
import { element, text } from './bound-number.ts'
import { languageOf } from './language.ts'
import { explainTerms } from './terms.ts'

/** What only guides have: sections with the same id in every language, their sources at their foot, terms that explain themselves. */
export function remarkGuide() {
  return (tree: Root, file: VFile): void => {
    if (!/\/content\/guides\//.test(file.path ?? '')) return
    const language = languageOf(file)
    const sections = sectionsOf(basename(file.path, '.mdx'), language)
    for (const heading of tree.children.filter((node) => node.type === 'heading'))
      heading.data = { hProperties: { id: sections.shift()!.id } }
    explainTerms(tree, language)
    tree.children = bySection(tree.children).flatMap((section) => [
      ...section,
      ...sourcesOf(section, file),
    ])
  }
}

function bySection(nodes: readonly RootContent[]): RootContent[][] {
  const sections: RootContent[][] = [[]]
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 2) sections.push([])
    sections.at(-1)!.push(node)
  }
  return sections
}

function sourcesOf(section: readonly RootContent[], file: VFile): RootContent[] {
  const language = languageOf(file)
  const words = strings[language].guides
  const keys = [
    ...new Set(
      section.flatMap((node) =>
        node.type === 'containerDirective'
          ? (node.attributes?.sources ?? '').split(' ').filter(Boolean)
          : [],
      ),
    ),
  ].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
  if (keys.length === 0) return []
  const sources = readSources()
  return [
    {
      type: 'paragraph',
      children: [],
      data: {
        hName: 'details',
        hProperties: { className: ['section-sources'] },
        hChildren: [
          element('summary', {}, [
            text(fill(words.sources, { keys: keys.join(language === 'zh' ? '、' : ', ') })),
          ]),
          element(
            'ul',
            {},
            keys.map((key) => {
              const source = sources[key]
              if (!source) return file.fail(`${key} is not in content/sources.yaml`)
              return element('li', {}, [
                element('a', { href: inLanguage(`/about/#${key}`, language) }, [text(key)]),
                text(` ${source[language]}`),
              ])
            }),
          ),
        ],
      },
    },
  ]
}
