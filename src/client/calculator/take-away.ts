import type { Computed } from '../../../rules/kernel/finding.ts'
import type { Rule } from '../../../rules/kernel/rule.ts'
import { linkToPrint } from '../../../rules/version.ts'
import { inLanguage } from '../../languages.ts'
import { sayAnswer, type AnswerWords, type Results } from '../../present/say-answer.ts'
import { make } from '../make.ts'
import { language } from '../page-language.ts'
import { makeTakeButtons } from '../take-buttons.ts'
import { saveFile } from './save-file.ts'
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
  const sentence = sayAnswer(rule, answer, result as Results, words, language)
  const what = {
    rule,
    input,
    asOf,
    finding,
    language,
    sentence,
    // As it is now: another calculator of the page may put its own inputs there.
    // From a frame on another site, it leads to the whole page.
    link: location.href.replace('/embed/', '/rules/'),
    words: words.takeaway,
    version: words.version,
    safe: answer.safe ?? false,
  }
  return makeTakeButtons(words, (button, copy) => [
    button(words.link, () => copy(what.link)),
    button(words.text, async () => {
      const { writeText } = await import('../../takeaway/write-text.ts')
      return copy(writeText(what))
    }),
    ...(hasDay(rule, result as Results)
      ? [
          button(words.calendar, async () => {
            const [{ makeCalendar }, { fileName }] = await Promise.all([
              import('../../takeaway/make-calendar.ts'),
              import('../../takeaway/file-name.ts'),
            ])
            const calendar = makeCalendar({ ...what, now: Temporal.Now.instant() })
            if (calendar)
              saveFile([calendar], fileName({ ...what, extension: 'ics' }), 'text/calendar')
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
  ])
}

/** The page of a rule with the inputs of this one, asked for a statement. */
const addressToPrint = (rule: Rule<object>): string =>
  inLanguage(`/rules/${rule.id}/${linkToPrint(location.hash)}`, language)

const hasDay = ({ answer, results }: Rule<object>, result: Results): boolean =>
  answer !== undefined &&
  ['date', 'time', 'month'].includes(results[answer]!.kind) &&
  typeof result[answer] === 'string'
