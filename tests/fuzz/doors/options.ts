import fc from 'fast-check'
import { rules } from '../../../rules/index.ts'
import { askAbout } from '../../../scripts/evaluate/ask-about.ts'
import type { Door } from '../door.ts'
import { nearly, text } from '../hostile.ts'

const good = [
  '--help',
  '--list',
  '--json',
  '--explain',
  '--lang',
  'zh',
  'en',
  '-h',
  '--',
  '--explain=time.hours',
]
const ids = rules.map(({ id }) => id)

/** The options of the command line. */
export async function optionsDoor(): Promise<Door<string[]>> {
  return {
    name: 'options',
    input: fc.array(fc.oneof(fc.constantFrom(...good, ...ids), nearly([...good, ...ids]), text), {
      minLength: 1,
      maxLength: 4,
    }),
    ask(given) {
      const { text, refusal } = askAbout(given)
      for (const said of [text, refusal])
        if (
          said !== undefined &&
          (said === '' || /\{(found|nearest)\}|undefined/.test(said.replace(/“.*?”/gs, '')))
        )
          throw new Error(`said “${said.slice(0, 200)}”`)
      if (refusal !== undefined && refusal.length > 300) throw new Error('the refusal grows')
      return refusal !== undefined ? 'refused' : text !== undefined ? 'told' : 'reads lines'
    },
  }
}
