import { createHash } from 'node:crypto'
import type { Root, RootContent } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import rehypeStringify from 'rehype-stringify'
import remarkDirective from 'remark-directive'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { Language } from '../../rules/kernel/text.ts'
import { remarkClockTimes } from '../statute/clock-times.ts'
import type { Article } from '../statute/read-articles.ts'
import { remarkOurDirectives } from './directives.ts'
import { remarkLocalLinks } from './local-links.ts'
import { remarkMarkChinese } from './mark-chinese.ts'
import { asSection } from './statute.ts'

const parser = unified().use(remarkParse).use(remarkDirective).use(remarkClockTimes)
const transformer = unified().use(remarkLocalLinks).use(remarkOurDirectives).use(remarkMarkChinese)
const writer = unified().use(rehypeStringify)

/** An article's text and notes as HTML, for a page in a language; its quantities explain themselves in it. */
export function renderArticle(article: Article, language: Language): string {
  const notes = article.rest.filter(
    (node) => node.type !== 'containerDirective' || (node.attributes?.in ?? language) === language,
  )
  const tree: Root = {
    type: 'root',
    // The article is read once: rendering changes a copy.
    children: structuredClone<RootContent[]>([
      ...article.marked.map((provision) => asSection(provision, language)),
      ...notes,
    ]),
  }
  return toHtml(tree, new VFile({ path: article.path, data: { language } }))
}

/** A string in Markdown as HTML: one paragraph without its <p>; `checked` is the day whose figures it shows. A page may hold several, and the same twice in different places. */
export function renderProse(
  markdown: string,
  language: Language,
  checked?: string,
  place = '',
): string {
  const within = `-${createHash('sha1')
    .update(place + markdown)
    .digest('hex')
    .slice(0, 6)}`
  const data = { language, within, astro: { frontmatter: { checked } } }
  const tree = parser.runSync(parser.parse(markdown)) as Root
  // A paragraph's words stay in it while they are rendered: between blocks there would be line breaks.
  const html = toHtml(tree, new VFile({ data }))
  return tree.children.length === 1 ? html.replace(/^<p>(.*)<\/p>$/s, '$1') : html
}

function toHtml(tree: Root, file: VFile): string {
  return writer.stringify(toHast(transformer.runSync(tree, file) as Root) as never)
}
