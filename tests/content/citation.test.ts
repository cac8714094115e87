// Citations: written as lawyers write them in each language, and read as people type them.
import { describe, expect, test } from 'vitest'
import { instruments, type InstrumentId } from '../../rules/kernel/instruments.ts'
import { cite, type Source } from '../../rules/kernel/source.ts'
import { readArticles } from '../../src/statute/read-articles.ts'
import { readCitations, type Citation } from '../../src/search/citation.ts'
import { searchStart } from '../../src/search/start.ts'
import { spellChinese } from './numerals.ts'

const sil = 'social-insurance-law'
const { traditional } = searchStart('en')
const readCitation = (query: string): Citation | undefined => readCitations(query, traditional)[0]

describe('a citation that is written', () => {
  test.each<[Source, string, string]>([
    [{ instrument: sil }, 'Social Insurance Law', '《中华人民共和国社会保险法》'],
    [
      { instrument: sil, article: 58 },
      'Social Insurance Law, art. 58',
      '《中华人民共和国社会保险法》第五十八条',
    ],
    [
      { instrument: sil, article: 58, paragraph: 3 },
      'Social Insurance Law, art. 58(3)',
      '《中华人民共和国社会保险法》第五十八条第三款',
    ],
    [
      { instrument: sil, article: 38, paragraph: 1, item: 6 },
      'Social Insurance Law, art. 38(1)(6)',
      '《中华人民共和国社会保险法》第三十八条第一款第（六）项',
    ],
    [
      { instrument: 'civil-code', article: 203, paragraph: 2 },
      'Civil Code, art. 203(2)',
      '《中华人民共和国民法典》第二百零三条第二款',
    ],
    [{ instrument: 'guofa-2005-38' }, 'Guofa 2005 No. 38', '国发〔2005〕38号'],
    [{ instrument: 'local-practice' }, 'Local practice', '地方做法'],
  ])('of %j is “%s” and %s', (source, en, zh) => {
    expect(cite(source)).toEqual({ en, zh })
  })
})

describe('a citation that is typed', () => {
  const found = (query: string): Citation | null => readCitation(query) ?? null

  test.each([
    '58',
    ' 58 ',
    '５８',
    'art 58',
    'art. 58',
    'Art.58',
    'ARTICLE 58',
    'article  58',
    '58条',
    '第58条',
    '第 58 条',
    '第五十八条',
    '五十八条',
  ])('as %j names article 58 of no instrument', (query) => {
    expect(found(query)).toEqual({ instrument: null, article: 58 })
  })

  test.each([
    '58(1)',
    '58 (1)',
    '58（1）',
    'art. 58(1)',
    '第五十八条第一款',
    '第58条第1款',
    '58条1款',
    '第 58 条 第 1 款',
  ])('as %j names the first paragraph', (query) => {
    expect(found(query)).toEqual({ instrument: null, article: 58, paragraph: 1 })
  })

  test.each<[string, InstrumentId]>([
    ['社会保险法58条', sil],
    ['社会保险法第五十八条', sil],
    ['《社会保险法》第五十八条', sil],
    ['中华人民共和国社会保险法第58条', sil],
    ['社保法58', sil],
    ['SIL 58', sil],
    ['sil art. 58', sil],
    ['Social Insurance Law 58', sil],
    ['social insurance law, art. 58', sil],
    ['art. 58 Social Insurance Law', sil],
    ['Article 58, Social Insurance Law', sil],
    ['社会保险经办条例58条', 'handling-regulations'],
    ['经办条例 58', 'handling-regulations'],
    ['Handling Regulations, art. 58', 'handling-regulations'],
    ['工伤保险条例第五十八条', 'work-injury-regulations'],
    ['Work Injury Insurance Regulations 58', 'work-injury-regulations'],
    ['失业保险条例：58', 'unemployment-regulations'],
    ['行政复议法58条', 'administrative-reconsideration-law'],
    ['民法典 58', 'civil-code'],
  ])('as %j names article 58 of %s', (query, instrument) => {
    expect(found(query)).toEqual({ instrument, article: 58 })
  })

  test.each<[string, Partial<Citation>]>([
    ['Art. 58.2', { article: 58, paragraph: 2 }],
    ['art 58 para 2', { article: 58, paragraph: 2 }],
    ['article 58 paragraph 2', { article: 58, paragraph: 2 }],
    ['paragraph 2 of article 58', { article: 58, paragraph: 2 }],
    ['article fifty-eight', { article: 58 }],
    ['Article Fifty Eight', { article: 58 }],
    ['article nineteen', { article: 19 }],
    ['s 58', { article: 58 }],
    ['section 58', { article: 58 }],
    ['sec. 58(2)', { article: 58, paragraph: 2 }],
    ['§58', { article: 58 }],
    ['§ 58', { article: 58 }],
    ['58(2)', { article: 58, paragraph: 2 }],
    ['art. 38(1)(3)', { article: 38, paragraph: 1, item: 3 }],
    ['第５８条', { article: 58 }],
    ['第五十八條', { article: 58 }],
    ['58条2款', { article: 58, paragraph: 2 }],
    ['第58条第2款', { article: 58, paragraph: 2 }],
    ['第三十八条第一款第三项', { article: 38, paragraph: 1, item: 3 }],
    ['SIL 58', { instrument: sil, article: 58 }],
    ['Social Insurance Law of the PRC, article 58', { instrument: sil, article: 58 }],
    ['社保法第58条第1款', { instrument: sil, article: 58, paragraph: 1 }],
    ['社會保險法第五十八條', { instrument: sil, article: 58 }],
    ['《社會保險經辦條例》第七條', { instrument: 'handling-regulations', article: 7 }],
    ['《社会保险经办条例》第七条', { instrument: 'handling-regulations', article: 7 }],
    ['Regulations art 7', { instrument: 'handling-regulations', article: 7 }],
    ['Unemployment Regulations art 7', { instrument: 'unemployment-regulations', article: 7 }],
    ['工傷保險條例第14條', { instrument: 'work-injury-regulations', article: 14 }],
  ])('as %j names its place', (query, expected) => {
    expect(found(query)).toEqual({ instrument: null, ...expected })
  })

  test.each<[string, number[]]>([
    ['arts. 57-58', [57, 58]],
    ['articles 57 and 58', [57, 58]],
    ['Arts 45–47', [45, 46, 47]],
    ['articles 45 & 50', [45, 50]],
    ['第57条和第58条', [57, 58]],
    ['第五十七条至第五十九条', [57, 58, 59]],
    ['57、58条', [57, 58]],
  ])('as %j names several', (query, articles) => {
    expect(readCitations(query, traditional).map(({ article }) => article)).toEqual(articles)
  })

  test('may name any article from 1 to 9999, in digits and in signs', () => {
    for (let article = 1; article <= 9999; article++) {
      expect(found(String(article))?.article).toBe(article)
      expect(found(`第${spellChinese(article)}条`)?.article).toBe(article)
    }
  })

  test.each([
    '',
    ' ',
    'bank',
    '银行',
    '社会保险登记',
    '社会保险法',
    'Social Insurance Law',
    '12333',
    '0',
    '第零条',
    '-58',
    '58.5',
    '300 days',
    '三十日',
    '58 days',
    '2026-11-22',
    'art.',
    'art. x',
    '第条',
    '第五十八',
    '58 60',
    '第五十八条第一款第二款',
    'article about bank 58',
  ])('is not %j', (query) => {
    expect(found(query)).toBeNull()
  })

  test('does not take part of a word for the name of an instrument', () => {
    expect(found('basil 58')).toBeNull()
    expect(found('silver 58')).toBeNull()
  })
})

describe('a citation that is copied', () => {
  const places = readArticles().flatMap(({ instrument, number, provisions }) => [
    { instrument, article: number },
    ...provisions.map(({ id }) => {
      const [, paragraph, item] = /^p(\d+)(?:-i(\d+))?$/.exec(id)!
      return {
        instrument,
        article: number,
        paragraph: Number(paragraph),
        ...(item && { item: Number(item) }),
      }
    }),
  ])
  const lost = (chosen: readonly Source[]): string[] =>
    chosen
      .flatMap((place) => [cite(place).en, cite(place).zh].map((words) => ({ place, words })))
      .filter(({ place, words }) => {
        const read = readCitation(words)
        return (
          read?.instrument !== place.instrument ||
          read.article !== place.article ||
          read.paragraph !== place.paragraph
        )
      })
      .map(({ words }) => words)

  test('leads back to its article and paragraph, in both languages', () => {
    const plain = places.filter((place) => !('item' in place))
    expect(plain.length).toBeGreaterThan(500)
    expect(lost(plain).slice(0, 5)).toEqual([])
  })

  test('leads back to its paragraph where it names an item', () => {
    const items = places.filter((place) => 'item' in place)
    expect(items.length).toBeGreaterThan(100)
    expect(lost(items).slice(0, 5)).toEqual([])
  })

  test('by the title of any instrument leads to that instrument and no other', () => {
    for (const id of Object.keys(instruments) as InstrumentId[]) {
      const { title, kind } = instruments[id]
      if (kind !== 'statute') continue
      for (const name of [title.en, title.zh, `《${title.zh}》`])
        expect(readCitation(`${name} 7`), name).toEqual({ instrument: id, article: 7 })
    }
  })
})
