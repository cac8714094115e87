import type { Warning } from './finding.ts'

/** The warnings that more than one rule gives, by code. */
export const warnings = {
  'local-practice': {
    code: 'local-practice',
    en: 'No national law sets this limit. Some places use it, others use another or none: ask the office that issued the card.',
    zh: '国家法律法规没有规定这一期限。有的地方采用，有的地方采用别的期限或者没有期限，请向发卡机构核实。',
  },
  'by-analogy': {
    code: 'by-analogy',
    en: 'The social insurance statutes do not say how a period is counted. The rules of the Civil Code are applied by analogy; do not wait for a day that only a holiday shift gives you.',
    zh: '社会保险法律法规没有规定期间的计算方法，此处类推适用《中华人民共和国民法典》，即借用其计算方法；请以稳妥日为准，不要等到顺延后的日子。',
  },
  superseded: {
    code: 'superseded',
    en: 'An older figure is still printed in another instrument; it has been superseded and is not used here.',
    zh: '另一部法规仍写着旧的标准；该标准已被取代，此处不采用。',
  },
  'rounding-unwritten': {
    code: 'rounding-unwritten',
    en: 'No statute says how fractions of a fen are rounded or whether both end days count. Here the days after the due day are counted up to the day of payment, and the sum is rounded half up, once.',
    zh: '法律法规没有规定不足一分的怎样取舍，也没有规定首尾两日是否都计入；此处自缴费期限届满的次日起计算至缴纳当日，最后四舍五入一次。',
  },
  'read-in-copies': {
    code: 'read-in-copies',
    en: 'This provision was read in copies only, not in the official text; it is therefore not quoted. Ask the authority before you rely on it.',
    zh: '本站只读到该规定的转载件，没有读到正式文本，因此不引用原文；请先向主管机构核实。',
  },
  'local-figures': {
    code: 'local-figures',
    en: 'The law sets the frame; the province or city sets the actual figure. Ask the local social insurance agency.',
    zh: '法律只规定了范围，具体标准由省、市确定，请向当地社会保险经办机构核实。',
  },
} as const satisfies Record<string, Warning>

/** That a limit is counted by the rules of the Civil Code, which its statute does not name, by the kind of the statute. */
export const countedByAnalogy = {
  insurance: warnings['by-analogy'],
  labour: {
    code: 'by-analogy',
    en: 'Labour law does not say how this period is counted. The rules of the Civil Code are applied by analogy; do not wait for a day that only a holiday shift gives you.',
    zh: '劳动法律法规没有规定这一期间的计算方法，此处类推适用《中华人民共和国民法典》，即借用其计算方法；请以稳妥日为准，不要等到顺延后的日子。',
  },
} as const satisfies Record<string, Warning>
