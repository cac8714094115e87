import { show } from './kernel/field.ts'
import { nearest } from './kernel/nearest.ts'
import { outward } from './kernel/outward.ts'
import { groupThousands } from './kernel/quantity.ts'
import type { Text } from './kernel/text.ts'
import { findRule, rules } from './index.ts'

/** Answers one line of the contract: JSON with a rule and an input in, JSON out. Never throws. */
export function answerLine(line: string): string {
  let question: unknown
  try {
    question = JSON.parse(line)
  } catch {
    return JSON.stringify(
      refuse(null, 'line', {
        en: `Found ${line.trim() ? `“${show(line)}”, which is no JSON` : 'an empty line'}; expected {"rule":"…","input":{…}}.`,
        zh: `${line.trim() ? `读到“${show(line)}”，不是JSON` : '读到空行'}；应为{"rule":"…","input":{…}}。`,
      }),
    )
  }
  return JSON.stringify(answer(question))
}

/** Answers a question that was read already, {"rule":"…","input":{…},"asOf":"…"}, in the same way. Never throws. */
export function answer(question: unknown): object {
  if (typeof question !== 'object' || question === null || Array.isArray(question))
    return refuse(null, 'line', {
      en: `Found ${show(question)}; expected an object {"rule":"…","input":{…}}.`,
      zh: `读到${show(question)}；应为对象{"rule":"…","input":{…}}。`,
    })
  const {
    rule: id,
    input,
    asOf,
  } = question as {
    rule?: unknown
    input?: unknown
    asOf?: unknown
  }
  const rule = findRule(id)
  if (!rule) {
    const ids = rules.map((rule) => rule.id)
    const best = typeof id === 'string' ? nearest(id, ids) : undefined
    return refuse(typeof id === 'string' ? id.slice(0, 200) : null, 'rule', {
      en: `There is no rule “${show(id)}”${best ? `; the nearest is ${best}` : '; expected the id of a rule, such as sil.employee-registration'}.`,
      zh: `没有名为“${show(id)}”的规则${best ? `；最接近的是${best}` : '；应为规则的标识，例如sil.employee-registration'}。`,
    })
  }
  return { rule: rule.id, ...outward(rule.evaluate(input, asOf)) }
}

/** The answer to a line that was not read, because it has more than so many bytes; with its number, counted from 1. */
export function refuseLongLine(number: number, longest: number): string {
  const most = groupThousands(String(longest))
  return JSON.stringify(
    refuse(null, 'line', {
      en: `Line ${number} has more than ${most} bytes; expected one question a line, {"rule":"…","input":{…}}. It was passed over.`,
      zh: `第${number}行超过${most}字节；应为每行一个问题：{"rule":"…","input":{…}}。该行已略过。`,
    }),
  )
}

function refuse(rule: string | null, field: string, message: Text): object {
  return { rule, ...outward({ status: 'invalid', errors: [{ field, message }] }) }
}
