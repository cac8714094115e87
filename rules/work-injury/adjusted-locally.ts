import type { Warning } from '../kernel/finding.ts'
import { cite } from '../kernel/source.ts'
import type { Text } from '../kernel/text.ts'

/** That a benefit paid every month is raised by the place from time to time (Work Injury Regulations art. 40). */
export function adjustedLocally(benefit: Text): Warning {
  const article = cite({ instrument: 'work-injury-regulations', article: 40 })
  return {
    code: 'adjusted-locally',
    en: `This is ${benefit.en} as it begins. The pooling area adjusts it from time to time, as the province provides (${article.en}); what is paid later is not reckoned here.`,
    zh: `此处是${benefit.zh}初次核定的数额。统筹地区会按照省、自治区、直辖市的办法适时调整（${article.zh}），此处没有计入以后的调整。`,
  }
}
