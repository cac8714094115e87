import type { Finding } from './finding.ts'

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
