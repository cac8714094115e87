// Builds the site and serves it: npm start. The port is 4321, or PORT; another free one if that is taken.
import { buildSite } from './build-site.ts'
import { serve } from './serve.ts'

const wanted = Number(process.env.PORT ?? 4321)
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
  console.error(`Found PORT=${process.env.PORT}; expected a number from 0 to 65535.`)
  process.exit(1)
}

await buildSite()
const { address } = await serve('dist', wanted)
console.log(`\nShebao is at ${address}`)
