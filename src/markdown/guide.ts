import { basename } from 'node:path'
import type { Parent, Root, RootContent, Text } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import { toString } from 'mdast-util-to-string'
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
    shortenCitations(tree)
    keepStops(tree)
    tree.children = bySection(tree.children).flatMap((section) => [
      ...section,
      ...sourcesOf(section, file),
    ])
  }
}

/** Of citations in a row the law is named once: "Social Insurance Law, art. 10(1), art. 23(1)". */
function shortenCitations(parent: Parent): void {
  parent.children.forEach((node, at, { [at - 2]: before, [at - 1]: between }) => {
    if ('children' in node && node.type !== 'textDirective') return shortenCitations(node)
    if (!isCitation(node) || !before || !isCitation(before) || between?.type !== 'text') return
    if (!/^(, |、)$/.test(between.value) || lawOf(node) !== lawOf(before)) return
    node.attributes = { ...node.attributes, law: 'named' }
  })
}

const isCitation = (node: RootContent): node is TextDirective =>
  node.type === 'textDirective' && node.name === 'cite'
const lawOf = (node: TextDirective): string => toString(node).split('/')[0]!

/** A figure keeps the stop after it: its button is a box, and before a box's neighbour a line may break. */
function keepStops(parent: Parent): void {
  parent.children = parent.children.flatMap((node, at, nodes): RootContent[] => {
    if ('children' in node && node.type !== 'textDirective') keepStops(node)
    const [stop] = stopAfter(nodes[at]!, nodes[at + 1])
    if (stop)
      return [
        {
          type: 'emphasis',
          data: { hName: 'span', hProperties: { className: ['keep'] } },
          children: [node as TextDirective, { type: 'text', value: stop }],
        },
      ]
    const [moved] = stopAfter(nodes[at - 1], node)
    return moved ? [{ ...(node as Text), value: (node as Text).value.slice(moved.length) }] : [node]
  })
}

const stopAfter = (figure?: RootContent, next?: RootContent): string =>
  figure?.type === 'textDirective' && figure.name === 'rule' && next?.type === 'text'
    ? (/^[，。；：、）]/.exec(next.value)?.[0] ?? '')
    : ''

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
