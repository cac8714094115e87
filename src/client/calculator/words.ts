import type { Strings } from '../../strings/en.ts'

/** What a calculator's script says, in the language of its page. */
export type CalculatorWords = Strings['calculator']['script']
