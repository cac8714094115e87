import type { Element, ElementContent } from 'hast'
import { cite } from '../../rules/kernel/source.ts'
import type { DatedValue } from '../../rules/kernel/parameter.ts'
import type { Language, Text } from '../../rules/kernel/text.ts'

/** The number, and a note that opens on hover, focus and tap: which rule it is bound to, since when, where it stands. */
export function boundNumber(
  words: string,
  named: { readonly title: Text; readonly address: string },
  value: DatedValue,
  language: Language,
  tipId: string,
): ElementContent[] {
  const since = value.from
    ? { en: `In force from ${value.from}. `, zh: `自${value.from}起施行。` }[language]
    : ''
  return [
    element(
      'button',
      {
        type: 'button',
        className: ['bound'],
        popoverTarget: tipId,
        popoverTargetAction: 'show',
        ariaDescribedBy: [tipId],
      },
      [text(words)],
    ),
    element('span', { popover: 'auto', id: tipId, className: ['tip'], dataPagefindIgnore: 'all' }, [
      element('a', { href: named.address }, [text(named.title[language])]),
      text(` ${since}${cite(value.source)[language]}`),
    ]),
  ]
}

export function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children }
}

export function text(value: string): ElementContent {
  return { type: 'text', value }
}
