import { createServer, type Server } from 'node:http'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sirv from 'sirv'
import { securityHeaders } from './security-headers.ts'

/** Serves a built site on a free port, the wanted one if it can be had; gives the server and its address. */
export async function serve(
  folder: string,
  wanted: number,
): Promise<{ server: Server; address: string }> {
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(response, pathname) {
      // Astro names its assets by their content: they never change.
      const lasting = pathname.startsWith('/_astro/')
      response.setHeader(
        'Cache-Control',
        lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
    },
  })
  const notFound = await readFile(join(folder, '404.html'))
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    files(request, response, () => {
      response.statusCode = 404
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.end(notFound)
    })
  })
  const port = await listen(server, wanted)
  return { server, address: `http://localhost:${port}` }
}

function listen(server: Server, wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || wanted === 0) return reject(error)
      resolve(listen(server, 0))
    })
    server.listen(wanted, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : wanted)
    })
  })
}
