import type { Handler } from '../handler.ts'
import { becomeComponent } from '../become-component.ts'
import { languageOf } from '../language.ts'
import { nearest } from '../../../rules/kernel/nearest.ts'
import { findRule, rules } from '../../../rules/index.ts'

/** The calculator of a rule: becomes the component `Calculator`, which the page hands in. */
export const calculator: Handler = (node, { file, fail }) => {
  const id = node.attributes?.rule ?? ''
  if (!findRule(id)) {
    const best = nearest(
      id,
      rules.map((rule) => rule.id),
    )
    return fail(`There is no rule “${id}”${best ? `; the nearest is “${best}”` : ''}`)
  }
  becomeComponent(node, 'Calculator', { rule: id, language: languageOf(file) })
}
