import type { Root, Text } from 'mdast'
import { visit } from 'unist-util-visit'

/** Gives back what remark-directive takes from a time such as 24:00, where “:00” looks like a directive. */
export function remarkClockTimes() {
  return (tree: Root): void => {
    visit(tree, 'textDirective', (node, index, parent) => {
      if (!parent || index === undefined || !/^\d+$/.test(node.name)) return
      const time: Text = { type: 'text', value: `:${node.name}` }
      parent.children[index] = time
    })
  }
}
