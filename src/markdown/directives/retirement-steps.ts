import type { Handler } from '../handler.ts'
import { becomeComponent } from '../become-component.ts'
import { languageOf } from '../language.ts'

/** The steps of the retirement age: becomes the component `RetirementSteps`. */
export const retirementSteps: Handler = (node, { file }) =>
  becomeComponent(node, 'RetirementSteps', { language: languageOf(file) })
