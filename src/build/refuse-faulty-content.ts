import type { AstroIntegration } from 'astro'
import { checkContent } from '../content-form/check-content.ts'

/** Before anything is read: what is wrong with the form of the content stops the build, all of it in one message. */
export function refuseFaultyContent(): AstroIntegration {
  return {
    name: 'refuse-faulty-content',
    hooks: {
      'astro:config:done': () => {
        const faults = checkContent()
        if (faults.length > 0) throw new Error(faults.join('\n'))
      },
    },
  }
}
