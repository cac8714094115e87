// Renders a page's Markdown as the build does, to plain HTML: an article by our own pipeline, a guide by the plugins that Astro runs, in their order.
import { parseFrontmatter } from '@astrojs/markdown-remark'
import type { Element } from 'hast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx'
import rehypeStringify from 'rehype-stringify'
import remarkDirective from 'remark-directive'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { Language } from '../../rules/kernel/text.ts'
import { remarkOurDirectives } from '../../src/markdown/directives.ts'
import { remarkLocalLinks } from '../../src/markdown/local-links.ts'
import { renderArticle } from '../../src/markdown/render.ts'
import { articleOf } from '../../src/statute/article-of.ts'
import { remarkClockTimes } from '../../src/statute/clock-times.ts'
import { parseArticle } from '../../src/statute/read-articles.ts'

const processor = unified()
  .use(remarkParse)
  .use(remarkDirective)
  .use(remarkClockTimes)
  .use(remarkLocalLinks)
  .use(remarkOurDirectives)
  // A component of the page is shown as an element with its name and attributes.
  .use(remarkRehype, {
    handlers: {
      mdxJsxFlowElement: (_: unknown, { name, attributes }: MdxJsxFlowElement): Element => ({
        type: 'element',
        tagName: name ?? '',
        properties: Object.fromEntries(
          attributes.flatMap((each) =>
            each.type === 'mdxJsxAttribute' ? [[each.name, String(each.value)]] : [],
          ),
        ),
        children: [],
      }),
    },
  })
  .use(rehypeStringify)

/** Renders a file, an article for the pages of a language; throws the message, with file, line and column, that would stop the build. */
export function render(path: string, source: string, language: Language = 'en'): string {
  const article = articleOf(path)
  if (article) return `${renderArticle(parseArticle(article.instrument, path, source), language)}\n`
  const { frontmatter, content } = parseFrontmatter(source, { frontmatter: 'empty-with-lines' })
  const file = new VFile({ path, value: content, data: { astro: { frontmatter } } })
  return `${String(processor.processSync(file))}\n`
}
