import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { answerLine, refuseLongLine } from '../../rules/answer.ts'
import { outward } from '../../rules/kernel/outward.ts'
import type { Text } from '../../rules/kernel/text.ts'
import { longest, readLines } from '../evaluate/read-lines.ts'
import { securityHeaders, strictTransport } from '../security-headers.ts'
import { describeService, listRules } from './describe.ts'
import type { Limits } from './limits.ts'
import { refusals } from './words.ts'

/** How long what is still being sent after an answer is passed over, in milliseconds, so that the answer arrives. */
const patience = 1000

/** Answers every request from itself alone: nothing is kept from one to the next, so any number of services may stand side by side. */
export function answerRequests(version: string, limits: Limits) {
  const documents: Readonly<Record<string, string>> = {
    '/openapi.json': JSON.stringify(describeService(version, limits)),
    '/rules': JSON.stringify(listRules()),
  }

  return (request: IncomingMessage, response: ServerResponse): void => {
    const { method = '', url = '', headers } = request
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    if (headers['x-forwarded-proto'] === 'https') response.setHeader(...strictTransport)
    response.setHeader('Cache-Control', 'no-store')
    const [path = ''] = url.split('?')
    const document = Object.hasOwn(documents, path) ? documents[path] : undefined
    if (path !== '/evaluate' && document === undefined)
      return refuse(request, response, 404, refusals.path(path))
    const allowed = document === undefined ? 'POST' : 'GET, HEAD'
    if (!allowed.split(', ').includes(method)) {
      response.setHeader('Allow', allowed)
      return refuse(request, response, 405, refusals.method(method, allowed))
    }
    if (document !== undefined) return give(request, response, 200, document)
    const type = headers['content-type'] ?? ''
    const kind = isPlain(headers) ? kindOf(type) : undefined
    if (!kind) return refuse(request, response, 415, refusals.type(type))
    const most = kind === 'json' ? limits.question : limits.lines
    if (Number(headers['content-length'] ?? 0) > most)
      return refuse(request, response, 413, refusals.size(most))
    // A client that goes away, or sends no more, is no error of ours; its connection is gone with it.
    const answered = kind === 'json' ? answerOne(most) : answerLines(most)
    answered(request, response).catch(() => response.destroy())
  }
}

type Answered = (request: IncomingMessage, response: ServerResponse) => Promise<void>

function answerOne(most: number): Answered {
  return async (request, response) => {
    const parts: Buffer[] = []
    let size = 0
    for await (const part of request.iterator({
      destroyOnReturn: false,
    }) as AsyncIterable<Buffer>) {
      size += part.length
      if (size > most) return refuse(request, response, 413, refusals.size(most))
      parts.push(part)
    }
    const line = answerLine(new TextDecoder().decode(Buffer.concat(parts)))
    const { status } = JSON.parse(line) as { status: string }
    give(request, response, status === 'invalid' ? 400 : 200, line)
  }
}

function answerLines(most: number): Answered {
  return async (request, response) => {
    // Sent with the first answer: until then, what cannot be read may still be refused.
    response.setHeader('Content-Type', 'application/x-ndjson; charset=utf-8')
    let size = 0
    // No more is read than the other side takes.
    await pipeline(
      request,
      async function* (bytes: AsyncIterable<Buffer>) {
        const counted = async function* (): AsyncGenerator<Buffer> {
          for await (const part of bytes) if ((size += part.length) <= most) yield part
        }
        for await (const lines of readLines(counted())) {
          const answers = lines.map((line) =>
            typeof line === 'string' ? answerLine(line) : refuseLongLine(line.tooLong, longest),
          )
          if (answers.length > 0) yield `${answers.join('\n')}\n`
        }
        if (size > most) yield `${refusal(refusals.size(most))}\n`
      },
      response,
    )
  }
}

function kindOf(type: string): 'json' | 'lines' | undefined {
  const [, name, charset] = /^\s*([^;\s]+)\s*(?:;\s*charset="?([^";\s]*)"?\s*)?$/i.exec(type) ?? []
  if (charset !== undefined && charset.toLowerCase() !== 'utf-8') return undefined
  return ({ 'application/json': 'json', 'application/x-ndjson': 'lines' } as const)[
    name?.toLowerCase() ?? ''
  ]
}

function isPlain(headers: IncomingMessage['headers']): boolean {
  return (headers['content-encoding'] ?? 'identity').toLowerCase() === 'identity'
}

function refusal(message: Text): string {
  return JSON.stringify({
    rule: null,
    ...outward({ status: 'invalid', errors: [{ field: 'request', message }] }),
  })
}

function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  message: Text,
): void {
  give(request, response, status, refusal(message))
}

function give(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  json: string,
): void {
  response.writeHead(status, {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(json),
  })
  if (request.method === 'HEAD') response.flushHeaders()
  else response.write(json)
  // To hang up on a client that is still sending would take the answer with it.
  if (request.complete) return void response.end()
  const end = (): void => {
    clearTimeout(late)
    response.end()
  }
  const late = setTimeout(end, patience)
  request.once('end', end).once('close', end).resume()
}
