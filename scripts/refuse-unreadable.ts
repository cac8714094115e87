import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { securityHeaders } from './security-headers.ts'

/** What a request that cannot be read is answered with, by Node's name of what is wrong with it; the rest is 400. */
const answers: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Content Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

/** How long what is still being sent is passed over, in milliseconds. */
const patience = 1000

/**
 * Answers requests that cannot be read, and lets the answer arrive: to cut off a client that is still sending, as Node
 * does by itself, takes the answer with it. CONNECT, which Node hands on as a bare socket, is answered like any other method.
 */
export function refuseUnreadable(server: Server): void {
  const latest = new WeakMap<Duplex, ServerResponse>()
  server.on('request', ({ socket }: IncomingMessage, response) => latest.set(socket, response))
  server.on('connect', (_request, socket) =>
    refuse(socket, '405 Method Not Allowed', { Allow: 'GET, HEAD' }),
  )
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    // What comes after the answer breaks no less; it is passed over.
    if (socket.writableEnded) return
    const response = latest.get(socket)
    const isAmidAnAnswer = response?.headersSent && !response.writableFinished
    if (!socket.writable) return void socket.destroy()
    // What is written of an answer still arrives; that it is not whole, if so, its length tells.
    if (isAmidAnAnswer) return letGo(socket)
    refuse(socket, answers[error.code ?? ''] ?? '400 Bad Request')
  })
}

function refuse(socket: Duplex, status: string, more: Readonly<Record<string, string>> = {}): void {
  const headers = { ...securityHeaders, ...more, 'Content-Length': '0', Connection: 'close' }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  letGo(socket, `HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`)
}

function letGo(socket: Duplex, last = ''): void {
  // A socket that is no longer the server's would end the program by an error that nobody hears.
  socket.on('error', () => socket.destroy())
  socket.resume().end(last)
  setTimeout(() => socket.destroy(), patience).unref()
}
