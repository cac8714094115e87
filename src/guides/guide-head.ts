import { z } from 'astro/zod'

/** The day on which something was looked at, as YYYY-MM-DD. */
export const day = z.coerce.date().transform((date) => date.toISOString().slice(0, 10))

/** What stands in the head of a guide. */
export const guideHead = z.strictObject({
  title: z.string(),
  /** The question that the guide answers, and its answer in two sentences. */
  question: z.string(),
  /** In Markdown: figures of rules may stand in it. */
  answer: z.string(),
  description: z.string(),
  /** What it answers, in the words of people. */
  asked: z.array(z.string()).min(2).max(6),
  /** The day on which the sources were last checked. */
  checked: day,
})
