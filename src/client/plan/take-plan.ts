import type { Seen } from '../../plan/follow.ts'
import type { Role } from '../../plan/plan.ts'
import { takeEntries, writePlanText, type PlanSaying } from '../../plan/take-away.ts'
import { saveFile } from '../calculator/save-file.ts'
import { language } from '../page-language.ts'
import { makeTakeButtons } from '../take-buttons.ts'

/** What a reader can take away of a plan: the link, a text for a message, one calendar, a printout. */
export function takePlan({ entries, undated }: Seen, role: Role, saying: PlanSaying): HTMLElement {
  const { words } = saying
  const link = location.href
  return makeTakeButtons(words, (button, copy) => [
    button(words.link, () => copy(link), { 'data-take': 'link' }),
    button(words.text, () => copy(writePlanText(entries, undated, role, link, saying)), {
      'data-take': 'text',
    }),
    button(
      words.calendar,
      async () => {
        const { makeCalendarOf } = await import('../../takeaway/make-calendar.ts')
        const now = Temporal.Now.instant()
        const taken = takeEntries(entries, role, link, saying)
        const calendar = makeCalendarOf(taken.map((each) => ({ ...each, now })))!
        saveFile([calendar], `plan-${language}.ics`, 'text/calendar')
        return words.saved
      },
      { 'data-take': 'calendar' },
    ),
    button(
      words.print,
      async () => {
        window.print()
        return ''
      },
      { 'data-take': 'print' },
    ),
  ])
}
