import type { TestProject } from 'vitest/node'
import { buildSite } from '../../scripts/build-site.ts'
import { serve } from '../../scripts/serve.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address at which the built site is served: "http://localhost:51234". */
    site: string
  }
}

/** Builds the site and serves it while the tests run. */
export default async function setup(project: TestProject): Promise<() => void> {
  await buildSite()
  const { server, address } = await serve('dist', 0)
  project.provide('site', address)
  return () => server.close()
}
