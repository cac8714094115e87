// Renders a page's Markdown as the build does, with our plugins in their order, to plain HTML.
import { parseFrontmatter } from '@astrojs/markdown-remark'
import type { Element } from 'hast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx'
import rehypeStringify from 'rehype-stringify'
import remarkDirective from 'remark-directive'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { remarkClockTimes } from '../../src/markdown/clock-times.ts'
import { remarkOurDirectives } from '../../src/markdown/directives.ts'
import { remarkStatute } from '../../src/markdown/statute.ts'

const processor = unified()
  .use(remarkParse)
  .use(remarkDirective)
  .use(remarkClockTimes)
  .use(remarkOurDirectives)
  .use(remarkStatute)
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

/** Renders a file; throws the message, with file, line and column, that would stop the build. */
export function render(path: string, source: string): string {
  const { frontmatter, content } = parseFrontmatter(source, { frontmatter: 'empty-with-lines' })
  const file = new VFile({ path, value: content, data: { astro: { frontmatter } } })
  return `${String(processor.processSync(file))}\n`
}
