import { nearest } from '../../../rules/kernel/nearest.ts'
import { readTimelines } from '../../guides/read-timelines.ts'
import { becomeComponent } from '../become-component.ts'
import type { Handler } from '../handler.ts'
import { languageOf } from '../language.ts'
import { checkedOn } from './rule.ts'

/** What follows what, as a picture and a list: becomes the component `Timeline`. */
export const timeline: Handler = (node, { file, fail }) => {
  const of = node.attributes?.of ?? ''
  const names = Object.keys(readTimelines())
  if (!names.includes(of)) {
    const best = nearest(of, names)
    return fail(`There is no timeline “${of}”${best ? `; the nearest is “${best}”` : ''}`)
  }
  const checked = checkedOn(file)
  becomeComponent(node, 'Timeline', { of, language: languageOf(file), ...(checked && { checked }) })
}
