import type { Computed } from '../../../rules/kernel/finding.ts'
import type { Rule } from '../../../rules/kernel/rule.ts'
import { linkToPrint } from '../../../rules/version.ts'
import { inLanguage } from '../../languages.ts'
import { sayAnswer, type AnswerWords, type Results } from '../../present/say-answer.ts'
import { make } from '../make.ts'
import { language } from '../page-language.ts'
import type { CalculatorWords } from './words.ts'

/** What a reader can take away of an answer: the link, a calendar entry, a statement to print or file, a text for a message. */
export function takeAway(
  rule: Rule<object>,
  input: Readonly<Record<string, unknown>>,
  asOf: string,
  finding: Computed<object>,
  answer: AnswerWords,
  words: CalculatorWords,
): HTMLElement {
  const { result } = finding
  const said = make('span', { 'aria-live': 'polite', class: 'said' })
  const sentence = sayAnswer(rule, answer, result as Results, words, language)
  const what = {
    rule,
    input,
    asOf,
    finding,
    language,
    sentence,
    // As it is now: another calculator of the page may put its own inputs there.
    link: location.href,
    words: words.takeaway,
    safe: answer.safe ?? false,
  }
  const button = (
    label: string,
    act: () => Promise<string>,
    mark: Readonly<Record<string, string>> = {},
  ): HTMLElement => {
    const made = make('button', { type: 'button', class: 'quiet', ...mark }, label)
    made.addEventListener('click', () => {
      act()
        .then((done) => (said.textContent = done))
        .catch(() => (said.textContent = words.notTaken))
    })
    return made
  }
  const copy = async (text: string): Promise<string> => {
    await navigator.clipboard.writeText(text)
    return words.copied
  }
  return make(
    'div',
    { class: 'take-away', role: 'group', 'aria-label': words.takeAway },
    button(words.link, () => copy(what.link)),
    button(words.text, async () => {
      const { writeText } = await import('../../takeaway/write-text.ts')
      return copy(writeText(what))
    }),
    ...(hasDay(result as Results)
      ? [
          button(words.calendar, async () => {
            const [{ makeCalendar }, { fileName }] = await Promise.all([
              import('../../takeaway/make-calendar.ts'),
              import('../../takeaway/file-name.ts'),
            ])
            const calendar = makeCalendar({ ...what, now: Temporal.Now.instant() })
            if (calendar) save(calendar, fileName({ ...what, extension: 'ics' }))
            return words.saved
          }),
        ]
      : []),
    // A statement holds the words of law, which stand on the rule’s own page: from elsewhere its link leads there and prints.
    document.querySelector('.law .words')
      ? button(
          words.statement,
          async () => {
            const { printStatement } = await import('./statement.ts')
            printStatement({ ...what, answer }, words)
            return ''
          },
          { 'data-statement': '' },
        )
      : make('a', { class: 'quiet', href: addressToPrint(rule) }, words.statement),
    said,
  )
}

/** The page of a rule with the inputs of this one, asked for a statement. */
const addressToPrint = (rule: Rule<object>): string =>
  inLanguage(`/rules/${rule.id}/${linkToPrint(location.hash)}`, language)

const hasDay = (result: Results): boolean =>
  ['deadline', 'month', 'endsAt'].some((name) => typeof result[name] === 'string')

function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }))
  make('a', { href: address, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
