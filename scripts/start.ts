// Builds the site and serves it: npm start. The port is 4321, or PORT; another free one if that is taken.
// With --built (npm run serve) what was built before is served, and nothing is written.
// Only this computer is answered, unless HOST says otherwise: HOST=0.0.0.0 answers everyone.
import { buildSite } from './build-site.ts'
import { endServer, serve } from './serve.ts'

const wanted = Number(process.env.PORT ?? 4321)
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
  console.error(`Found PORT=${process.env.PORT}; expected a number from 0 to 65535.`)
  process.exit(1)
}

if (!process.argv.includes('--built')) await buildSite()
const { server, address } = await serve('dist', wanted, process.env.HOST || 'localhost')
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void endServer(server))
console.log(`\nShebao is at ${address}`)
