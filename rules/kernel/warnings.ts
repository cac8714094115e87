import type { Warning } from './finding.ts'

/** The warnings that more than one rule gives, by code. */
export const warnings = {
  'local-practice': {
    code: 'local-practice',
    en: 'No national law sets this limit. Some places use it, others use another or none: ask the office that issued the card.',
    zh: '国家层面的法律没有规定这一期限，各地做法不同：请向发卡机构核实。',
  },
  'by-analogy': {
    code: 'by-analogy',
    en: 'The social insurance statutes do not say how a period is counted. The rules of the Civil Code are applied by analogy; do not wait for a day that only a holiday shift gives you.',
    zh: '社会保险法律法规没有规定期间的计算方法，此处类推适用《民法典》的规则；请勿依赖因节假日顺延而多出的时间。',
  },
  'provisional-calendar': {
    code: 'provisional-calendar',
    en: 'The State Council’s holiday notice for a year concerned is not loaded (the years 2010 to 2026 are). That year is counted with weekends and the fixed public holidays only, so the day may still move.',
    zh: '所涉年份的国务院节假日安排通知尚未载入（已载入2010年至2026年），该年仅按周末和法定节日计算，结果可能变动。',
  },
  superseded: {
    code: 'superseded',
    en: 'An older figure is still printed in another instrument; it has been superseded and is not used here.',
    zh: '其他法规中仍印有旧的标准，该标准已被取代，此处不予采用。',
  },
  'rounding-unwritten': {
    code: 'rounding-unwritten',
    en: 'No statute says how fractions of a fen are rounded or whether both end days count. Here the days after the due day are counted up to the day of payment, and the sum is rounded half up, once.',
    zh: '法律没有规定分以下如何取舍、首尾两日是否都计入；此处自应缴日次日计至缴纳日，最后四舍五入一次。',
  },
  'local-figures': {
    code: 'local-figures',
    en: 'The law sets the frame; the province or city sets the actual figure. Ask the local social insurance agency.',
    zh: '法律只规定框架，具体标准由省、市确定，请向当地社会保险经办机构核实。',
  },
} as const satisfies Record<string, Warning>
