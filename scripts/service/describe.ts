import { rules } from '../../rules/index.ts'
import {
  answerSchema,
  inputSchema,
  questionSchema,
  refusalSchema,
  type Schema,
} from '../../rules/schema.ts'
import type { Limits } from './limits.ts'

const schemaOf = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
const asJson = (schema: Schema): object => ({ 'application/json': { schema } })
const refused = (description: string): object => ({
  description,
  content: asJson(schemaOf('Refusal')),
})

/** The service as an OpenAPI 3.1 document; its schemas are made from the fields of the rules. */
export function describeService(version: string, limits: Limits): object {
  const part = (name: string, id: string): string =>
    `${id.replace(/(?:^|[.-])([a-z])/g, (_, letter: string) => letter.toUpperCase())}${name}`
  const all = (name: string): Schema => ({
    oneOf: rules.map(({ id }) => schemaOf(part(name, id))),
  })
  const question: Schema = {
    ...all('Question'),
    discriminator: {
      propertyName: 'rule',
      mapping: Object.fromEntries(
        rules.map(({ id }) => [id, `#/components/schemas/${part('Question', id)}`]),
      ),
    },
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Shebao rules',
      version,
      description:
        'Answers questions about China’s social insurance: deadlines, ages, amounts, each with the words of law it stands on. General information, not legal advice.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths: {
      '/evaluate': {
        post: {
          operationId: 'evaluate',
          summary: 'Answers one question, or as many lines as are sent',
          description: `One question as application/json, of ${limits.question} bytes or fewer; or application/x-ndjson, one question a line, each line answered in its place while the next ones are read. A line of more than ${limits.question} bytes is answered as invalid.`,
          requestBody: {
            required: true,
            content: {
              ...asJson(schemaOf('Question')),
              'application/x-ndjson': { schema: { type: 'string' } },
            },
          },
          responses: {
            200: {
              description: 'The answer; for lines, a line of answer for each, the invalid ones too',
              content: {
                ...asJson(schemaOf('Answer')),
                'application/x-ndjson': { schema: { type: 'string' } },
              },
            },
            400: refused('No JSON, no such rule, or wrong input: what was found and expected'),
            408: refused('Nothing more came in time'),
            413: refused('More bytes than are read'),
            415: refused('Neither application/json nor application/x-ndjson'),
          },
        },
      },
      '/rules': {
        get: {
          operationId: 'listRules',
          summary: 'Every rule: its question, an input to try, and the schema of its input',
          responses: {
            200: {
              description: 'The rules',
              content: asJson({ type: 'array', items: schemaOf('Rule') }),
            },
          },
        },
      },
      '/openapi.json': {
        get: {
          operationId: 'describe',
          summary: 'This document',
          responses: {
            200: { description: 'This document', content: asJson({ type: 'object' }) },
          },
        },
      },
    },
    components: {
      schemas: {
        Question: question,
        Answer: all('Answer'),
        Refusal: refusalSchema,
        Text: text,
        Rule: {
          type: 'object',
          properties: {
            rule: { type: 'string' },
            title: schemaOf('Text'),
            question: schemaOf('Text'),
            example: { type: 'object' },
            input: { type: 'object' },
          },
          required: ['rule', 'title', 'question', 'example', 'input'],
        },
        ...Object.fromEntries(
          rules.flatMap((rule) => [
            [part('Question', rule.id), questionSchema(rule)],
            [part('Answer', rule.id), answerSchema(rule)],
          ]),
        ),
      },
    },
  }
}

const text: Schema = {
  type: 'object',
  properties: { en: { type: 'string' }, zh: { type: 'string' } },
  required: ['en', 'zh'],
}

/** What `GET /rules` gives. */
export function listRules(): object[] {
  return rules.map((rule) => ({
    rule: rule.id,
    title: rule.title,
    question: rule.question,
    example: rule.examples[0].input,
    input: inputSchema(rule),
  }))
}
