import { parseFrontmatter } from '@astrojs/markdown-remark'
import type { Nodes, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkDirective from 'remark-directive'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { Language } from '../../rules/kernel/text.ts'
import { readGuides, type GuideFile } from './read-guides.ts'

/** How plainly a guide is written. */
export interface Plainness {
  /** English: words a sentence, on average. Chinese: characters between two stops, on average. */
  readonly average: number
  /** Chinese: the longest stretch without a stop, in characters. */
  readonly longest: number
  /** Its words. */
  readonly longestWords: string
  /** Sentences in the longest paragraph. */
  readonly sentences: number
}

const parser = unified().use(remarkParse).use(remarkDirective)

/** Measures the prose of a guide; a citation in brackets is not counted, a figure as what a reader reads. */
export function plainness({ source }: Pick<GuideFile, 'source'>, language: Language): Plainness {
  const paragraphs = paragraphsOf(source, language)
  const sentences = paragraphs.map((words) => sentencesOf(words, language))
  const stretches = sentences
    .flat()
    .flatMap((words) => (language === 'zh' ? words.split(/[，。；：！？]/) : [words]))
    .map((words) => ({ words, length: lengthOf(words, language) }))
    .filter(({ length }) => length > 0)
  const longest = stretches.reduce((most, each) => (each.length > most.length ? each : most))
  return {
    average: stretches.reduce((sum, { length }) => sum + length, 0) / stretches.length,
    longest: longest.length,
    longestWords: longest.words,
    sentences: Math.max(...sentences.map(({ length }) => length)),
  }
}

function paragraphsOf(source: string, language: Language): string[] {
  const { frontmatter, content } = parseFrontmatter(source)
  const answer = String((frontmatter as { answer?: string }).answer ?? '')
  const found: string[] = []
  for (const text of [answer, content])
    visit(parser.parse(text) as Root, 'paragraph', (node) => {
      found.push(wordsOf(node, language).replace(/\s*[（(][\s,;、；，]*[)）]/g, ''))
    })
  return found.filter((words) => !words.startsWith('|'))
}

function wordsOf(node: Nodes, language: Language): string {
  if (node.type === 'textDirective') {
    if (node.name === 'cite') return ''
    return node.name === 'rule' ? (language === 'zh' ? '三十日' : '30 days') : toString(node)
  }
  return 'children' in node
    ? node.children.map((child) => wordsOf(child, language)).join('')
    : toString(node)
}

/** A text as its sentences. */
export function sentencesOf(words: string, language: Language): string[] {
  return words
    .split(language === 'zh' ? /(?<=[。！？])/ : /(?<=[.!?])(?<!\b(?:art|arts|No)\.)["”’)]*\s+/)
    .filter((each) => /[\p{L}\d]/u.test(each))
}

const lengthOf = (words: string, language: Language): number =>
  language === 'zh'
    ? [...words].filter((each) => /[\p{L}\p{N}]/u.test(each)).length
    : words.split(/\s+/).filter((each) => /[\p{L}\d]/u.test(each)).length

/** Prints how plainly each guide is written: npm run check:words. */
function print(): void {
  for (const language of ['en', 'zh'] as const)
    for (const guide of readGuides(language)) {
      const { average, longest, sentences } = plainness(guide, language)
      const unit = language === 'zh' ? 'characters between stops' : 'words a sentence'
      console.log(
        `${language}   ${guide.slug.padEnd(26)} ${average.toFixed(1).padStart(5)} ${unit}, at most ${longest}; at most ${sentences} sentences a paragraph`,
      )
    }
}

if (import.meta.main) print()
