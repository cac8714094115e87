import type { Finding } from './kernel/finding.ts'
import { show } from './kernel/field.ts'
import type { Text } from './kernel/text.ts'
import { nearest } from './kernel/nearest.ts'
import { findRule, rules } from './index.ts'

/** Answers one line of the contract: JSON with a rule and an input in, JSON out. Never throws. */
export function answerLine(line: string): string {
  let request: unknown
  try {
    request = JSON.parse(line)
  } catch {
    return refuse(null, 'line', {
      en: `Found ${line.trim() ? `“${show(line)}”, which is no JSON` : 'an empty line'}; expected {"rule":"…","input":{…}}.`,
      zh: `${line.trim() ? `读到“${show(line)}”，不是JSON` : '读到空行'}；应为{"rule":"…","input":{…}}。`,
    })
  }
  if (typeof request !== 'object' || request === null || Array.isArray(request))
    return refuse(null, 'line', {
      en: `Found ${show(request)}; expected an object {"rule":"…","input":{…}}.`,
      zh: `读到${show(request)}；应为对象{"rule":"…","input":{…}}。`,
    })
  const {
    rule: id,
    input,
    asOf,
  } = request as {
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
  return JSON.stringify({ rule: rule.id, ...outward(rule.evaluate(input, asOf)) })
}

function refuse(rule: string | null, field: string, message: Text): string {
  return JSON.stringify({ rule, ...outward({ status: 'invalid', errors: [{ field, message }] }) })
}

/** A finding as the contract writes it: an error's message is its English sentence, the Chinese stands beside it. */
export function outward(finding: Finding<object>): object {
  if (finding.status !== 'invalid') return finding
  return {
    status: finding.status,
    errors: finding.errors.map(({ field, message }) => ({
      field,
      message: message.en,
      messageZh: message.zh,
    })),
  }
}
