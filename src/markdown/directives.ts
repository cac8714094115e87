import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { nearest } from '../../rules/kernel/nearest.ts'
import { calculator } from './directives/calculator.ts'
import { cited } from './directives/cite.ts'
import { claim } from './directives/claim.ts'
import { note } from './directives/note.ts'
import { quantity } from './directives/quantity.ts'
import { region } from './directives/region.ts'
import { retirementSteps } from './directives/retirement-steps.ts'
import type { Handler } from './handler.ts'
import { ruleValue } from './directives/rule.ts'
import { see } from './directives/see.ts'
import { timeline } from './directives/timeline.ts'

const handlers: Record<string, Handler> = {
  /** :rule[sil.employee-registration.period] — the value of a parameter. */
  rule: ruleValue,
  /** :q[三十日]{is=sil.employee-registration.period} — a quantity in a statute, bound to a parameter. */
  q: quantity,
  /** :cite[social-insurance-law/58#p1] — a citation, as a link. */
  cite: cited,
  /** :see[第六十三条]{is=social-insurance-law/63} — words of a text, as a link to an article. */
  see,
  /** :::claim{basis=local-practice sources="S7 S8"} — a statement and where it comes from. */
  claim,
  /** :::region{ask="the card office"} — what differs by region, and whom to ask. */
  region,
  /** :::note — where practice has moved on from an article. */
  note,
  /** ::retirement-steps — the steps of the retirement age as a chart and a table. */
  'retirement-steps': retirementSteps,
  /** ::timeline{of=work-injury} — what follows what, and how long each step has. */
  timeline,
  /** ::calculator{rule=card.financial-activation} — the calculator of a rule. */
  calculator,
}

/** Renders the directives of our content; an unknown name fails with the place and the nearest known name. */
export function remarkOurDirectives() {
  return (tree: Root, file: VFile): void => {
    let count = 0
    const { within = '' } = file.data
    visit(tree, (node) => {
      if (
        node.type !== 'textDirective' &&
        node.type !== 'leafDirective' &&
        node.type !== 'containerDirective'
      )
        return
      const fail = (message: string): never => file.fail(message, node)
      const handler = Object.hasOwn(handlers, node.name) ? handlers[node.name] : undefined
      if (!handler) {
        const best = nearest(node.name, Object.keys(handlers))
        fail(`Unknown directive “${node.name}”${best ? `; the nearest is “${best}”` : ''}`)
      }
      handler!(node, { file, fail, uniqueId: (prefix) => `${prefix}${within}-${++count}` })
    })
  }
}
