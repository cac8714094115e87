import fc from 'fast-check'
import { rules } from '../../../rules/index.ts'
import { follow } from '../../../src/plan/follow.ts'
import { mostEvents, readPlanLink, writePlanLink } from '../../../src/plan/link.ts'
import { asksOf } from '../../../src/plan/plan.ts'
import { planIn } from '../../../src/plan/read-plan.ts'
import type { Door } from '../door.ts'
import { names, nearly, text } from '../hostile.ts'

const events = new Map(planIn('en').map((event) => [event.id, event]))
const byId = new Map(rules.map((rule) => [rule.id, rule]))
const good = [...events.values()].map((event) =>
  writePlanLink(
    {
      role: 'person',
      happened: [
        {
          event: event.id,
          typed: Object.fromEntries(Object.keys(asksOf(event)).map((name) => [name, '2026-03-02'])),
        },
      ],
    },
    events,
  ),
)
const key = fc.oneof(
  fc.constantFrom(...events.keys(), ...names, 'for', 'v', '', '.', 'accident.told', 'accident.x.y'),
  text,
)

/** The part of an address after #, from which a plan takes its events. */
export async function planDoor(): Promise<Door<string>> {
  return {
    name: 'plan',
    input: fc.oneof(
      { weight: 3, arbitrary: nearly(good) },
      {
        weight: 5,
        arbitrary: fc
          .tuple(fc.constantFrom(...good), fc.array(fc.tuple(key, text), { maxLength: 5 }))
          .map(
            ([link, pairs]) => link + pairs.map(([name, value]) => `&${name}=${value}`).join(''),
          ),
      },
      {
        weight: 2,
        arbitrary: fc
          .tuple(fc.constantFrom(...good), fc.constantFrom(10, 10_000))
          .map(([link, many]) => link + '&accident=2026-03-02&accident.told=x'.repeat(many)),
      },
      { weight: 1, arbitrary: text },
    ),
    ask(fragment) {
      const link = readPlanLink(fragment, events)
      if (!link) return 'no plan'
      if (link.happened.length > mostEvents) throw new Error('a plan grows')
      if (link.leftOut.length > 400) throw new Error('what is said grows')
      const { entries, wrong, undated } = follow(link.happened, events, byId)
      for (const { message } of wrong)
        if (message.en.length > 400) throw new Error('a message grows')
      const kinds = [entries, wrong, undated].map((each) => (each.length > 0 ? 'some' : 'no'))
      return `${kinds[0]} steps, ${kinds[1]} faults, ${kinds[2]} without a date`
    },
  }
}
