import type { Language, Text } from '../../rules/kernel/text.ts'
import { readYaml } from '../read-yaml.ts'
import type { PlanDay, PlanEvent, PlanStep } from './plan.ts'

/** What /plan/ knows: the events, their groups, the places, and the rules that follow from none, with the reason. */
export interface Plan {
  readonly places: Readonly<Record<string, Text>>
  readonly groups: readonly (Text & { readonly id: string })[]
  readonly events: readonly PlanEvent[]
  readonly without: Readonly<Record<string, string>>
}

type Written = Omit<PlanStep, 'where'> & { readonly where: string }
// What several events share is written once, as a list inside the list.
type Follows = readonly (Written | PlanDay | Follows)[]

/** Reads content/plan.yaml; throws where a step names a place that is not there. */
export function readPlan(): Plan {
  const plan = readYaml<Plan>('content/plan.yaml')
  const placed = (each: Written | PlanDay): PlanStep | PlanDay => {
    if ('day' in each) return each
    const where = plan.places[each.where]
    if (!where) throw new Error(`content/plan.yaml: there is no place “${each.where}”`)
    return { ...each, where }
  }
  return {
    ...plan,
    events: plan.events.map((event) => ({
      ...event,
      follows: (event.follows as unknown as Follows)
        .flat(Infinity as 3)
        .map((each) => placed(each as Written | PlanDay)),
    })),
  }
}

/** The events with their words in one language, as the page hands them to its script. */
export function planIn(language: Language): PlanEvent<string>[] {
  return readPlan().events.map((event) => ({
    ...event,
    title: event.title[language],
    follows: event.follows.map((each) =>
      'day' in each
        ? each
        : {
            ...each,
            where: each.where[language],
            title: each.title?.[language],
            who: each.who?.[language],
          },
    ),
  }))
}
