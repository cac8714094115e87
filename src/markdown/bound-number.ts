import type { Element, ElementContent } from 'hast'
import type { PhrasingContent } from 'mdast'
import { cite } from '../../rules/kernel/source.ts'
import type { DatedValue } from '../../rules/kernel/parameter.ts'
import type { Language, Text } from '../../rules/kernel/text.ts'
import { inLanguage, languages } from '../languages.ts'
import { sayDay } from '../present/say-day.ts'
import { fill, inARow } from '../strings/fill.ts'
import { strings } from '../strings/strings.ts'

interface BoundNumber {
  /** The number as it stands in the text. */
  readonly words: string
  readonly named: { readonly title: Text; readonly address: string }
  readonly value: DatedValue
  /** Where the text prints a figure that no longer holds: since when, and what replaced it. */
  readonly superseded?: { readonly until: string; readonly now: string; readonly by: DatedValue }
  /** The language of the page, in which the note speaks. */
  readonly language: Language
  /** The language of the words around the number, where it is another. */
  readonly among?: Language
  readonly tipId: string
}

/** The number, and a note that opens on hover, focus and tap: which rule it is bound to, since when, where it stands. */
export function boundNumber(bound: BoundNumber): ElementContent[] {
  const { words, named, value, superseded, language, among = language, tipId } = bound
  const { number } = strings[language]
  const tag = among === language ? {} : { lang: languages[language].tag }
  const says = superseded
    ? fill(number.superseded, {
        until: sayDay(superseded.until, language),
        now: superseded.now,
        by: cite(superseded.by.source)[language],
      })
    : inARow(
        language,
        value.from !== null && fill(number.inForceFrom, { from: sayDay(value.from, language) }),
        cite(value.source)[language],
      )
  return [
    element(
      'button',
      {
        type: 'button',
        className: ['bound', ...(superseded ? ['superseded'] : [])],
        popoverTarget: tipId,
        ariaDescribedBy: [tipId],
      },
      [text(words)],
    ),
    ...(superseded ? [element('span', { ...tag, className: ['mark'] }, [text(number.mark)])] : []),
    element('span', { ...tag, popover: 'auto', id: tipId, className: ['tip'] }, [
      element('a', { href: inLanguage(named.address, language) }, [text(named.title[language])]),
      text(` ${says}`),
    ]),
  ]
}

/** What opens a note, and the note itself, in a sentence; what opens it is named by `aria-describedby`. */
export function withNote(opener: Element, id: string, note: ElementContent[]): PhrasingContent {
  return {
    type: 'emphasis',
    children: [],
    data: {
      hName: 'span',
      hProperties: { className: ['bound-number'] },
      hChildren: [opener, element('span', { popover: 'auto', id, className: ['tip'] }, note)],
    },
  }
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
