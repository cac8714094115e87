import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { refuseUnreadable } from '../refuse-unreadable.ts'
import { answerRequests } from './answer-request.ts'
import { limits as usual, type Limits } from './limits.ts'

/** Serves the rules on a port (0 for a free one); gives the server and its address. */
export async function serveRules(
  version: string,
  port: number,
  host = 'localhost',
  limits: Limits = usual,
): Promise<{ server: Server; address: string }> {
  const server = createServer(
    {
      requestTimeout: limits.whole,
      headersTimeout: Math.min(limits.idle, limits.whole),
      connectionsCheckingInterval: Math.min(limits.idle, 5000),
    },
    answerRequests(version, limits),
  )
  server.timeout = limits.idle
  server.keepAliveTimeout = limits.held
  server.maxConnections = limits.connections
  refuseUnreadable(server)
  server.listen(port, host)
  await once(server, 'listening')
  const { port: taken } = server.address() as AddressInfo
  const name = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host
  return { server, address: `http://${name.includes(':') ? `[${name}]` : name}:${taken}` }
}
