import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import type { Handler } from '../directives.ts'
import { nearest } from '../../../rules/kernel/nearest.ts'
import { findRule, rules } from '../../../rules/index.ts'

/** The calculator of a rule: becomes the component `Calculator`, which the page hands in. */
export const calculator: Handler = (node, { fail }) => {
  const id = node.attributes?.rule ?? ''
  if (!findRule(id)) {
    const best = nearest(
      id,
      rules.map((rule) => rule.id),
    )
    return fail(`There is no rule “${id}”${best ? `; the nearest is “${best}”` : ''}`)
  }
  const component: Partial<MdxJsxFlowElement> = {
    type: 'mdxJsxFlowElement',
    name: 'Calculator',
    attributes: [{ type: 'mdxJsxAttribute', name: 'rule', value: id }],
    children: [],
  }
  Object.assign(node, component)
}
