import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { instruments } from '../../rules/kernel/instruments.ts'
import { cite, type Source } from '../../rules/kernel/source.ts'
import { filesIn, root } from './repository.ts'
import { articleFile, plain, readArticle, readParagraphs, wordsOf } from './statute-text.ts'

/** Every source inside a value. */
function sourcesIn(value: unknown): Source[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(sourcesIn)
  return 'instrument' in value ? [value as Source, ...inside] : inside
}

// Of the rules themselves, their parameters, and the steps of their examples.
const sources = [
  ...new Map(
    rules
      .flatMap((rule) => [
        ...sourcesIn(rule),
        ...rule.examples.flatMap(({ input }) => sourcesIn(rule.evaluate(input))),
      ])
      .map((source) => [JSON.stringify(source), source] as const),
  ).values(),
]

const isStatute = ({ instrument }: Source): boolean => instruments[instrument].kind === 'statute'
const name = (source: Source): string =>
  `${cite(source).en}${source.quote ? ` “${source.quote}”` : ''}`

const inStatutes = sources.filter(isStatute).map((source) => [name(source), source] as const)

describe('every place cited in a statute is there', () => {
  test('statutes are cited', () => {
    expect(inStatutes.length).toBeGreaterThan(20)
  })

  test.each(inStatutes)('%s', (_, { instrument, article, paragraph, item, quote }) => {
    expect(article, 'a statute is cited by its article').toBeGreaterThan(0)
    const words = wordsOf(instrument, article!, paragraph, item)
    if (quote !== undefined) {
      expect(quote.trim()).not.toBe('')
      expect(words).toContain(quote)
    }
  })

  test.each(inStatutes.filter(([, { quote }]) => quote !== undefined))(
    'the paragraph is named if and only if there are several: %s',
    (_, { instrument, article, paragraph }) => {
      expect(paragraph !== undefined).toBe(readArticle(instrument, article!).length > 1)
    },
  )
})

test.each(
  sources
    .filter((source) => !isStatute(source) && source.quote)
    .map((source) => [name(source), source] as const),
)('what does not stand on this site in English is quoted with our own: %s', (_, { english }) => {
  expect(english).toMatch(/^[A-Za-z].*\w[.]?$/)
})

// A figure or a sign that the Chinese has and our English has not would be a slip.
test('our English of a quotation ends as the quotation does and has its Arabic figures', () => {
  for (const { quote = '', english } of sources.filter(({ english }) => english)) {
    expect(english!.endsWith('.'), quote).toBe(quote.endsWith('。'))
    const figures = (text: string) => (text.match(/\b\d{4}\b|\d{4}(?=年)/g) ?? []).sort()
    expect(figures(english!)).toEqual(figures(quote))
  }
})

describe('every rule', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s rests on quoted words, unless it is a local practice or a statistic, which has none, or was read in copies only',
    (_, rule) => {
      const isRead = ({ instrument }: Source): boolean =>
        !['local-practice', 'read-in-copies', 'statistic'].includes(instruments[instrument].kind)
      for (const source of [
        ...rule.sources,
        ...Object.values(rule.parameters).flatMap(({ values }) =>
          values.map(({ source }) => source),
        ),
      ])
        expect(Boolean(source.quote), cite(source).en).toBe(isRead(source))
    },
  )

  test.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s names among its sources each provision that gives it a figure',
    (_, rule) => {
      const named = rule.sources.map((source) => cite(source).en)
      for (const { title, values } of Object.values(rule.parameters))
        expect(named, title.en).toContain(cite(values.at(-1)!.source).en)
    },
  )
})

test('an instrument without a text here is no statute, and every statute has its texts here', () => {
  for (const instrument of Object.keys(instruments) as (keyof typeof instruments)[]) {
    const here = existsSync(join(root, 'content', 'law', instrument))
    expect([instrument, here]).toEqual([instrument, instruments[instrument].kind === 'statute'])
  }
})

test('what is no statute is quoted only where it is cited', () => {
  for (const source of sources.filter((source) => !isStatute(source)))
    if (source.quote !== undefined)
      expect(source.article ?? instruments[source.instrument].kind, name(source)).not.toBe(
        'local-practice',
      )
})

describe('the reader of statute texts', () => {
  test('takes a line that begins as an item for an item of the paragraph before it', () => {
    expect(
      readParagraphs(
        '---\nnumber: 1\n---\n\n> 甲：\n\nA:\n\n> （一）乙；\n\n(1) B;\n\n> （十二）丙。\n\n> 丁。\n',
      ),
    ).toEqual([
      { sentence: '甲：', items: ['（一）乙；', '（十二）丙。'] },
      { sentence: '丁。', items: [] },
    ])
  })

  test('takes a directive for the text in its brackets', () => {
    expect(
      plain('自:q[三十日]{of=sil.x.period}内，按:see[本法:q[第六十三条]{a}]{b="1"}执行。'),
    ).toBe('自三十日内，按本法第六十三条执行。')
    expect(plain('自:q[三十日]内')).toBe('自三十日内')
  })

  test('knows a paragraph, an item and their absence', () => {
    expect(wordsOf('social-insurance-law', 45, undefined, 2)).toContain('非因本人意愿中断就业')
    expect(() => wordsOf('social-insurance-law', 45, undefined, 4)).toThrow(/no 4/)
    expect(() => wordsOf('social-insurance-law', 58, 4, undefined)).toThrow(/no 4/)
    expect(() => wordsOf('social-insurance-law', 999, 1, undefined)).toThrow(
      articleFile('social-insurance-law', 999),
    )
  })

  test('leaves no directive and no brace in any article', () => {
    const articles = filesIn('content/law', '.mdx')
    expect(articles.length).toBeGreaterThan(200)
    for (const file of articles) {
      const [, instrument, number] = /law\/(.+)\/article-(\d+)\.mdx$/.exec(file)!
      for (const { sentence, items } of readArticle(instrument!, Number(number)))
        for (const line of [sentence, ...items]) expect(line, file).not.toMatch(/[[\]{}]|:\w/)
    }
  })
})

describe('a citation', () => {
  test('is written in the manner of each language', () => {
    expect(cite({ instrument: 'social-insurance-law', article: 58, paragraph: 1 })).toEqual({
      en: 'Social Insurance Law, art. 58(1)',
      zh: '《中华人民共和国社会保险法》第五十八条第一款',
    })
    expect(cite({ instrument: 'social-insurance-law', article: 45, item: 3 }).zh).toBe(
      '《中华人民共和国社会保险法》第四十五条第（三）项',
    )
    expect(cite({ instrument: 'civil-code', article: 203, paragraph: 2 }).zh).toBe(
      '《中华人民共和国民法典》第二百零三条第二款',
    )
    // A title inside a title stands in single brackets.
    expect(cite({ instrument: 'civil-procedure-interpretation', article: 125 }).zh).toBe(
      '《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第一百二十五条',
    )
    expect(cite({ instrument: 'guofa-2005-38' }).zh).toBe('国发〔2005〕38号')
    expect(cite({ instrument: 'handling-regulations', article: 10 })).toEqual({
      en: 'Handling Regulations, art. 10',
      zh: '《社会保险经办条例》第十条',
    })
  })
})
