import type { Directives } from 'mdast-util-directive'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'

/** Turns a directive, in place, into a component that the page hands in. */
export function becomeComponent(
  node: Directives,
  name: string,
  attributes: Readonly<Record<string, string>>,
): void {
  const component: MdxJsxFlowElement = {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([name, value]) => ({
      type: 'mdxJsxAttribute',
      name,
      value,
    })),
    children: [],
  }
  Object.assign(node, component)
}
