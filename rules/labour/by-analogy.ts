import type { Text } from '../kernel/text.ts'

/** That a limit of labour law is counted by the rules of the Civil Code, which it does not name. */
export const byAnalogy: Text = {
  en: 'Labour law does not say how this period is counted. The rules of the Civil Code are applied by analogy; do not wait for a day that only a holiday shift gives you.',
  zh: '劳动法律法规没有规定这一期间的计算方法，此处类推适用《中华人民共和国民法典》，即借用其计算方法；请以稳妥日为准，不要等到顺延后的日子。',
}
