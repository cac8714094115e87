import { dateField, lastYear } from '../kernel/field.ts'
import { invalid, type Warning } from '../kernel/finding.ts'
import { currentMonths, currentValue, parameter } from '../kernel/parameter.ts'
import { defineRule } from '../kernel/rule.ts'
import { cite } from '../kernel/source.ts'
import { step } from '../kernel/step.ts'
import { writeDate } from '../kernel/write-date.ts'
import { countingRules } from '../time/counting-rules.ts'
import { beyondCalendar, sayFigure } from '../time/time-limit.ts'

/** How long after the conclusion of an appraisal a review may first be applied for (Work Injury Regulations art. 28). */
export const wait = parameter(
  { en: 'Wait before a review appraisal', zh: '申请复查鉴定前应当经过的时间' },
  'year',
  1,
  '2011-01-01',
  {
    instrument: 'work-injury-regulations',
    article: 28,
    quote:
      '自劳动能力鉴定结论作出之日起1年后，工伤职工或者其近亲属、所在单位或者经办机构认为伤残情况发生变化的，可以申请劳动能力复查鉴定。',
  },
)

/** The first day on which a review of the disability may be applied for (Work Injury Regulations art. 28). */
export const rule = defineRule({
  id: 'work-injury.review',
  title: { en: 'Review of the work capacity', zh: '劳动能力复查鉴定' },
  question: {
    en: 'From which day on may a review of the disability be applied for?',
    zh: '最早可以在哪一天申请劳动能力复查鉴定？',
  },
  who: {
    en: 'The injured employee, a close relative, the employer or the agency',
    zh: '工伤职工或者其近亲属、所在单位、经办机构',
  },
  sources: [currentValue(wait).source],
  parameters: { wait },
  inForce: { from: '2011-01-01', field: 'concluded' },
  answer: 'earliest',
  results: {
    earliest: {
      kind: 'date',
      label: { en: 'First day for the application', zh: '最早可以申请的日期' },
    },
  },
  fields: {
    concluded: dateField({
      label: {
        en: 'On which day was the conclusion of the appraisal made?',
        zh: '劳动能力鉴定结论是哪一天作出的？',
      },
      hint: {
        en: 'The day that stands on the conclusion, not the day on which it was received.',
        zh: '以鉴定结论书上的日期为准，不是收到的日期。',
      },
      example: '2026-03-02',
    }),
  },
  evaluate({ concluded }) {
    const over = concluded.add({ months: currentMonths(wait) })
    const earliest = over.add({ days: 1 })
    if (earliest.year > lastYear) return invalid('concluded', beyondCalendar)
    return {
      status: 'computed',
      result: { earliest: earliest.toString() },
      steps: [
        overStep({ made: writeDate(concluded), wait: sayFigure(wait), over: writeDate(over) }),
        earliestStep({ wait: sayFigure(wait), earliest: writeDate(earliest) }),
      ],
      warnings: [onlyIfChanged, countedByAnalogy],
    }
  },
  examples: [
    {
      title: { en: 'A conclusion of March', zh: '3月作出的结论' },
      input: { concluded: '2026-03-02' },
      result: { earliest: '2027-03-03' },
    },
    {
      title: { en: 'A conclusion of the last day of the year', zh: '年末最后一日作出的结论' },
      input: { concluded: '2025-12-31' },
      result: { earliest: '2027-01-01' },
    },
    {
      title: { en: 'A conclusion of a leap day', zh: '闰日作出的结论' },
      input: { concluded: '2024-02-29' },
      result: { earliest: '2025-03-01' },
    },
    {
      title: { en: 'The year ends on the day before a leap day', zh: '满1年之日的次日为闰日' },
      input: { concluded: '2027-02-28' },
      result: { earliest: '2028-02-29' },
    },
    {
      title: {
        en: 'The day before the revised Regulations took effect',
        zh: '修订后的条例施行前一日',
      },
      input: { concluded: '2010-12-31' },
      status: 'not-in-force',
    },
  ],
})

const overStep = step(
  'The conclusion was made on {made}. {wait} from then ends on the corresponding day, or on the month’s last day where there is none: {over}.',
  '鉴定结论于{made}作出，自该日起{wait}，到期月的对应日（没有对应日的，为月末日）为最后一日：{over}。',
  countingRules.correspondingDay,
)
const earliestStep = step(
  'A review may be applied for after {wait}, so from the next day on: {earliest}.',
  '{wait}后可以申请复查鉴定，即自次日起：{earliest}。',
  currentValue(wait).source,
)

const onlyIfChanged: Warning = {
  code: 'only-if-changed',
  en: `A review is for a disability that has changed, for better or worse (${cite(currentValue(wait).source).en}). The article names no last day. Whoever disagrees with the conclusion itself applies for a second appraisal, which has a short time limit.`,
  zh: `复查鉴定针对伤残情况发生的变化，变重、变轻都可以申请（${cite(currentValue(wait).source).zh}）；该条没有规定最后期限。对鉴定结论本身不服的，应当申请再次鉴定，期限很短。`,
}

const countedByAnalogy: Warning = {
  code: 'by-analogy',
  en: 'The Regulations do not say how the year is counted. The rules of the Civil Code are applied by analogy: the day of the conclusion is not counted. A weekend or a holiday moves nothing here, but the office may be closed.',
  zh: '条例没有规定该期间怎样计算，此处类推适用《中华人民共和国民法典》，即借用其计算方法，作出结论的当日不计入；最早申请日不因周末、节假日顺延，但当天可能不办公。',
}
