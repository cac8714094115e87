import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'
import { day, guideHead } from './guides/guide-head.ts'

const text = z.strictObject({ en: z.string(), zh: z.string() })

/** What holds for a whole instrument: id "social-insurance-law". */
const laws = defineCollection({
  loader: glob({
    base: 'content/law',
    pattern: '*/law.yaml',
    generateId: ({ entry }) => entry.split('/')[0]!,
  }),
  schema: z.strictObject({
    /** Days on which the text was adopted or amended; the last is the version shown. */
    versions: z.array(day).min(1),
    inForceFrom: day,
    source: z.url(),
    /** Whether every article is here, or only those that rules and guides cite. */
    complete: z.boolean(),
    chapters: z.array(
      z.strictObject({
        number: z.number(),
        en: z.string(),
        zh: z.string(),
        from: z.number(),
        to: z.number(),
      }),
    ),
  }),
})

/** The guides, by language: id "en/activate-your-card". */
const guides = defineCollection({
  loader: glob({ base: 'content/guides', pattern: '*/*.mdx' }),
  schema: guideHead,
})

/** Sources outside the statutes, by their key. */
const sources = defineCollection({
  loader: glob({ base: 'content', pattern: 'sources.yaml', generateId: () => 'sources' }),
  schema: z.record(z.string(), text.extend({ checked: day, next: day.optional() })),
})

export const collections = { laws, guides, sources }
