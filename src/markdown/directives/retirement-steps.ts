import type { Handler } from '../handler.ts'
import { becomeComponent } from '../become-component.ts'

/** The steps of the retirement age: becomes the component `RetirementSteps`. */
export const retirementSteps: Handler = (node) => becomeComponent(node, 'RetirementSteps', {})
