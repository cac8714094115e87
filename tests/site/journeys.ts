import { expect } from 'vitest'
import type { Language } from '../../rules/kernel/text.ts'
import { inLanguage } from '../../src/languages.ts'
import { strings } from '../../src/strings/strings.ts'
import type { Reader } from './reader.ts'

/** What someone comes for, from the first page to the answer; each fails where the answer is another. */
export interface Journey {
  readonly name: string
  readonly languages: readonly Language[]
  readonly go: (reader: Reader, language: Language) => Promise<void>
}

const both: readonly Language[] = ['en', 'zh']
const results = '[data-search-results] > li a'

/** The answer of a calculator as a day, YYYY-MM-DD. */
async function deadline(reader: Reader, rule: string): Promise<string | null> {
  const place = `rule-calculator[rule="${rule}"] [data-result=deadline] time`
  await reader.read(place)
  return reader.attribute(place, 'datetime')
}

async function typeDay(reader: Reader, box: string, day: string): Promise<void> {
  const [year = '', ...rest] = day.split('-')
  await reader.click(box)
  await reader.type(year)
  for (const part of rest) {
    await reader.press('Tab')
    await reader.type(part)
  }
}

const registration = 'sil.employee-registration'
const activation = 'card.financial-activation'

/** The journeys that every browser has to make. */
export const journeys: readonly Journey[] = [
  {
    name: 'reads an article, in the official words, and what a number of it rests on',
    languages: both,
    async go(reader, language) {
      await reader.open(inLanguage('/law/social-insurance-law/58/', language))
      await reader.read(
        'main',
        '用人单位应当自用工之日起三十日内为其职工向社会保险经办机构申请办理社会保险登记',
      )
      if (language === 'en') await reader.read('main', 'within 30 days')
      await reader.click('main button.bound')
      await reader.read(':popover-open a')
      expect(await reader.attribute(':popover-open a', 'href')).toBe(
        inLanguage(`/rules/${registration}/`, language),
      )
    },
  },
  {
    name: 'asks from any page, and has the results on a page of their own',
    languages: both,
    async go(reader, language) {
      const question = { en: 'do I have to go to the bank', zh: '用人单位多久给职工办社保登记' }[
        language
      ]
      await reader.open(inLanguage('/about/', language))
      await reader.press('Control+k')
      await reader.read('dialog[open] [role=status]')
      await reader.type(question)
      await reader.read('dialog[open] [role=option]')
      await reader.press('Enter')
      await reader.address(/\/search\/\?q=/)
      await reader.read('#search-state', question)
      await reader.read(results)
    },
  },
  {
    name: 'asks on the search page, and follows the first result',
    languages: both,
    async go(reader, language) {
      const citation = { en: 'art. 58', zh: '第58条' }[language]
      const found = { en: '58', zh: '第五十八条' }[language]
      await reader.open(inLanguage('/search/', language))
      await reader.fill('#q', citation)
      await reader.read('#search-state', citation)
      await reader.read(results, found)
      await reader.click(results)
      await reader.address(/\/law\/social-insurance-law\/58\/$/)
      await reader.back()
      await reader.read(results, found)
    },
  },
  {
    name: 'works out by which day an employee has to be registered',
    languages: both,
    async go(reader, language) {
      await reader.open(inLanguage(`/rules/${registration}/`, language))
      await typeDay(reader, '[data-field=employed] input', '2026-08-21')
      await reader.press('Enter')
      // A Sunday on which people work: the day does not move.
      expect(await deadline(reader, registration)).toBe('2026-09-20')
      await reader.address(/#.*employed=2026-08-21/)
    },
  },
  {
    name: 'is told what is wrong, and loses nothing',
    languages: ['en'],
    async go(reader) {
      await reader.open(`/rules/${registration}/`)
      await typeDay(reader, '[data-field=employed] input', '2026-02-31')
      await reader.press('Enter')
      await reader.read('.problems a')
      expect(await reader.ask(() => document.activeElement?.className)).toBe('problems')
      await reader.click('.problems a')
      expect(
        await reader.ask(() =>
          [...document.querySelectorAll<HTMLInputElement>('[data-field=employed] input')].map(
            ({ value }) => value,
          ),
        ),
      ).toEqual(['2026', '02', '31'])
    },
  },
  {
    name: 'follows a link that carries inputs, and takes the calendar entry away',
    languages: both,
    async go(reader, language) {
      const { calendar, saved } = strings[language].calculator.script
      await reader.open(
        inLanguage(
          `/guides/activate-your-card/#rule=${activation}&received=2025-12-05&days=300`,
          language,
        ),
      )
      expect(await deadline(reader, activation)).toBe('2026-10-08')
      const button = '.take-away button:nth-of-type(3)'
      await reader.read(button, calendar)
      await reader.click(button)
      const { name, text } = await reader.saved()
      expect(name).toMatch(/2026-10-08.*\.ics$/)
      expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/)
      expect(text).toContain('DTSTART;VALUE=DATE:20261008')
      await reader.read('.take-away .said', saved)
    },
  },
  {
    name: 'chooses a day from the calendar',
    languages: ['en'],
    async go(reader) {
      await reader.open(`/rules/${registration}/`)
      await reader.click('[data-pick]')
      await reader.read('dialog[open]')
      await reader.press('Enter')
      await reader.click('rule-calculator button.action')
      // Today is China’s, wherever the reader is.
      const today = Temporal.Now.plainDateISO('Asia/Shanghai').toString()
      await reader.address(new RegExp(`employed=${today}`))
    },
  },
  {
    name: 'finds the case, with its checklist',
    languages: both,
    async go(reader, language) {
      await reader.open(inLanguage('/guides/', language))
      await reader.choose('#case-who', 'employee')
      await reader.choose('#case-happened', 'new-card')
      await reader.choose('#case-want', 'use-bank')
      await reader.read('find-case .checklist')
      await reader.address(/#who=employee&happened=new-card&want=use-bank$/)
    },
  },
  {
    name: 'changes the language, and keeps what was typed',
    languages: both,
    async go(reader, language) {
      const other = language === 'en' ? 'zh' : 'en'
      await reader.open(inLanguage(`/rules/${registration}/`, language))
      await typeDay(reader, '[data-field=employed] input', '2026-09-03')
      await reader.press('Enter')
      expect(await deadline(reader, registration)).toBe('2026-10-08')
      await reader.click('a.switch')
      await reader.read('rule-calculator .action', strings[other].calculator.action)
      expect(await deadline(reader, registration)).toBe('2026-10-08')
    },
  },
  {
    name: 'pastes a table of people, and saves their deadlines',
    languages: both,
    async go(reader, language) {
      await reader.open(inLanguage(`/batch/#rule=${registration}`, language))
      await reader.read('batch-table[data-started]')
      await reader.fill(
        '#batch-paste',
        '姓名\t入职日期\n张三\t2026/8/21\n李四\t2026/2/31\n王五\t2026年9月3日',
      )
      // As soon as what was pasted is read, the columns come, and the button goes down.
      await reader.read('label[for=batch-person]')
      await reader.click('batch-table .action')
      await reader.read('[data-answers] [role=row][data-status=computed]', '张三')
      await reader.read('[data-answers] [role=row][data-status=invalid]', '李四')
      await reader.read('.take-away button', strings[language].batch.script.saveTable)
      await reader.click('.take-away button')
      const { name, text } = await reader.saved()
      expect(name).toMatch(/\.csv$/)
      expect(text).toContain('2026-09-20')
      expect(text).toContain('2026-10-08')
    },
  },
  {
    name: 'makes a plan of what follows an accident, and puts in a real day',
    languages: both,
    async go(reader, language) {
      await reader.open(inLanguage('/plan/', language))
      await reader.choose('#plan-event', 'accident')
      await reader.click('event-plan [data-add]')
      await typeDay(reader, '.event input', '2026-08-21')
      await reader.press('Enter')
      const step = '.plan .step[data-step=employer-application]'
      await reader.read(step)
      expect(await reader.attribute(step, 'data-day')).toBe('2026-09-20')
      await reader.address(/#.*accident=2026-08-21/)
    },
  },
]
