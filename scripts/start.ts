// Builds the site and serves it: npm start. The port is 4321, or PORT; another free one if that is taken.
import { buildSite } from './build-site.ts'
import { serve } from './serve.ts'

await buildSite()
const { address } = await serve('dist', Number(process.env.PORT ?? 4321))
console.log(`\nShebao is at ${address}`)
