import type { Handler } from '../directives.ts'
import { becomeComponent } from '../become-component.ts'

/** The steps of the retirement age: becomes the component `RetirementSteps`. */
export const retirementSteps: Handler = (node) => becomeComponent(node, 'RetirementSteps', {})
