import { groupThousands } from '../../rules/kernel/quantity.ts'
import type { Text } from '../../rules/kernel/text.ts'
import { show } from '../../rules/kernel/field.ts'

/** Why the service does not read a request, and what it would read. */
export const refusals = {
  path: (found: string): Text => ({
    en: `Found ${show(found)}; expected POST /evaluate, GET /rules or GET /openapi.json.`,
    zh: `请求的是${show(found)}；应为POST /evaluate、GET /rules或者GET /openapi.json。`,
  }),
  method: (found: string, allowed: string): Text => ({
    en: `Found ${show(found)}; expected ${allowed}.`,
    zh: `请求方法是${show(found)}；应为${allowed}。`,
  }),
  type: (found: string): Text => ({
    en: `Found the content type “${show(found)}”; expected application/json for one question or application/x-ndjson for lines, in UTF-8 and not compressed.`,
    zh: `内容类型是“${show(found)}”；一个问题应为application/json，多行应为application/x-ndjson，编码为UTF-8且未压缩。`,
  }),
  size: (most: number): Text => ({
    en: `Found more than ${groupThousands(String(most))} bytes; expected one question, or lines as application/x-ndjson in several requests.`,
    zh: `内容超过${groupThousands(String(most))}字节；应为一个问题，或者分几次以application/x-ndjson发送。`,
  }),
}
