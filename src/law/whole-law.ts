import { z } from 'astro/zod'
import type { InstrumentId } from '../../rules/kernel/instruments.ts'
import { inLanguage } from '../languages.ts'
import { supersededIn } from '../statute/superseded.ts'
import { origin } from './formats/given-away.ts'
import { chapterOf, type Law } from './law.ts'
import { warnSuperseded } from './warn-superseded.ts'

const text = z.strictObject({ en: z.string(), zh: z.string() })
const day = z.iso.date()
const place = z.number().int().positive()
const chapterNumber = z
  .number()
  .int()
  .nonnegative()
  .describe('The number of the chapter; 0 where the instrument has none.')

/**
 * The shape of /law/<instrument>.json, published as a JSON Schema at /data/law.schema.json. What is added to it leaves
 * `formatVersion` as it is; what a program that reads it would stumble over raises it.
 */
export const wholeLawShape = z
  .strictObject({
    $schema: z.url().describe('The address of this schema.'),
    formatVersion: z.literal(1).describe('Raised when a file is no longer read as before.'),
    release: z
      .strictObject({
        site: z.string().describe('The version of the site.'),
        rules: day.describe('The day on which an answer of its rules last changed.'),
      })
      .describe('From which state of the site the file comes.'),
    reuse: text
      .extend({ licence: z.string().describe('The SPDX name of the licence of our words.') })
      .describe('What may be reused how.'),
    id: z.string().describe('The instrument, as in the addresses of the site.'),
    title: text,
    version: day.describe('The day on which this text was adopted or last amended.'),
    inForceFrom: day,
    source: z.url().describe('Where official texts are published.'),
    complete: z.boolean().describe('Whether every article is here, or only some.'),
    chapters: z.array(
      text.extend({
        number: chapterNumber,
        from: place.describe('Its first article.'),
        to: place.describe('Its last article.'),
      }),
    ),
    articles: z.array(
      z.strictObject({
        number: place,
        heading: text.describe('Our heading; the law has none.'),
        chapter: chapterNumber,
        address: text.describe('The path of its page on the site, in each language.'),
        paragraphs: z
          .array(
            z.strictObject({
              id: z
                .string()
                .regex(/^p\d+(-i\d+)?$/)
                .describe('The paragraph, or the item of a paragraph: “p1-i3”.'),
              zh: z.string().describe('The official words.'),
              en: z.string().describe('Our English, unofficial.'),
            }),
          )
          .describe('Paragraphs and items, each an entry, in order.'),
        superseded: z
          .array(
            z.strictObject({
              name: z.string().describe('The figure, as in /data/rules.json.'),
              words: text.describe('The figure as the article prints it.'),
              until: day.describe('The day from which the later figure holds.'),
              now: text.describe('The later figure.'),
              by: z.strictObject({
                instrument: z.string(),
                article: place.optional(),
                paragraph: place.optional(),
                item: place.optional(),
                quote: z.string().optional(),
                english: z.string().optional(),
              }),
              citation: text,
              warning: text,
            }),
          )
          .optional()
          .describe('Figures that the article still prints and that are no longer the law.'),
      }),
    ),
  })
  .meta({ title: 'A law of China in Chinese and English' })

/** A law as it is given away, but for the address of its schema. */
export type WholeLaw = Omit<z.infer<typeof wholeLawShape>, '$schema'> & { id: InstrumentId }

export type WholeArticle = WholeLaw['articles'][number]

/** Gathers a law's published articles with their texts, and with a warning wherever a figure no longer holds. */
export function wholeLaw(law: Law): WholeLaw {
  const { id, title, version, inForceFrom, source, complete, chapters } = law
  return {
    formatVersion: 1,
    ...origin,
    id,
    title,
    version,
    inForceFrom,
    source,
    complete,
    chapters: [...chapters],
    articles: law.articles.map((article) => {
      const { number, heading, provisions } = article
      const superseded = supersededIn(article).map((each) => ({
        ...each,
        warning: { en: warnSuperseded(each, 'en'), zh: warnSuperseded(each, 'zh') },
      }))
      const address = `/law/${id}/${number}/`
      return {
        number,
        heading,
        chapter: chapterOf(law, number).number,
        address: { en: inLanguage(address, 'en'), zh: inLanguage(address, 'zh') },
        paragraphs: [...provisions],
        ...(superseded.length > 0 && { superseded }),
      }
    }),
  }
}
