// Answers over HTTP what `npm run evaluate` answers: npm run serve:rules. The port is 4322, or PORT.
// Only this computer is answered, unless HOST says otherwise: HOST=0.0.0.0 answers everyone.
import { readFileSync } from 'node:fs'
import { version as ofRules } from '../rules/version.ts'
import { endServer } from './serve.ts'
import { serveRules } from './service/serve-rules.ts'

const port = Number(process.env.PORT ?? 4322)
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`Found PORT=${process.env.PORT}; expected a number from 0 to 65535.`)
  process.exit(1)
}
const { version } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { version: string }
try {
  const { server, address } = await serveRules(
    `${version}+${ofRules}`,
    port,
    process.env.HOST || 'localhost',
  )
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void endServer(server))
  console.log(`The rules answer at ${address}/evaluate, and say how at ${address}/openapi.json`)
} catch (error) {
  console.error(`Found no way to listen: ${(error as Error).message}. PORT and HOST name another.`)
  process.exitCode = 1
}
