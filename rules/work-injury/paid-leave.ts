import { dateField, lastYear } from '../kernel/field.ts'
import { invalid, type Warning } from '../kernel/finding.ts'
import { currentValue, parameter } from '../kernel/parameter.ts'
import { defineRule } from '../kernel/rule.ts'
import { cite, type Source } from '../kernel/source.ts'
import { step } from '../kernel/step.ts'
import { writeDate } from '../kernel/write-date.ts'
import { countingRules } from '../time/counting-rules.ts'
import { beyondCalendar, sayFigure } from '../time/time-limit.ts'

const article33 = (paragraph: number, quote: string): Source => ({
  instrument: 'work-injury-regulations',
  article: 33,
  paragraph,
  quote,
})

const ordinary = parameter(
  { en: 'Paid leave, in general at most', zh: '停工留薪期一般不超过' },
  'month',
  12,
  '2011-01-01',
  article33(2, '停工留薪期一般不超过12个月。'),
)
const extension = parameter(
  { en: 'Extension of paid leave, at most', zh: '停工留薪期的延长不得超过' },
  'month',
  12,
  '2011-01-01',
  article33(
    2,
    '伤情严重或者情况特殊，经设区的市级劳动能力鉴定委员会确认，可以适当延长，但延长不得超过12个月。',
  ),
)
const pay = article33(1, '在停工留薪期内，原工资福利待遇不变，由所在单位按月支付。')
const graded = article33(2, '工伤职工评定伤残等级后，停发原待遇，按照本章的有关规定享受伤残待遇。')
const treatment = article33(2, '工伤职工在停工留薪期满后仍需治疗的，继续享受工伤医疗待遇。')

/** The days on which paid leave after a work injury ends at the latest, without and with an extension (Work Injury Regulations art. 33(2)). */
export const rule = defineRule({
  id: 'work-injury.paid-leave',
  title: { en: 'Paid leave for work injury', zh: '停工留薪期' },
  question: {
    en: 'Until which day at most does paid leave after a work injury last?',
    zh: '停工留薪期最长到哪一天？',
  },
  who: { en: 'Employer', zh: '用人单位' },
  sources: [currentValue(ordinary).source, currentValue(extension).source, pay, graded, treatment],
  parameters: { ordinary, extension },
  inForce: { from: '2011-01-01', field: 'stopped' },
  answer: 'ordinaryEnd',
  results: {
    ordinaryEnd: {
      kind: 'date',
      label: { en: 'Ends in general at the latest', zh: '一般最晚结束于' },
    },
    latestEnd: {
      kind: 'date',
      label: { en: 'Ends with the longest extension', zh: '延长至最长时结束于' },
    },
  },
  fields: {
    stopped: dateField({
      label: {
        en: 'On which day did work stop for treatment?',
        zh: '是哪一天开始停工治疗的？',
      },
      hint: {
        en: 'The day from which the employee stopped work to be treated for the injury or the disease.',
        zh: '因工伤或者职业病暂停工作、接受治疗的第一天。',
      },
      example: '2026-03-02',
    }),
  },
  evaluate({ stopped }) {
    const [months, more] = [currentValue(ordinary).value, currentValue(extension).value]
    const [usual, longest] = [months, months + more].map((count) => stopped.add({ months: count }))
    if (longest!.year > lastYear) return invalid('stopped', beyondCalendar)
    return {
      status: 'computed',
      result: { ordinaryEnd: usual!.toString(), latestEnd: longest!.toString() },
      steps: [
        usualStep({
          start: writeDate(stopped),
          months: sayFigure(ordinary),
          end: writeDate(usual!),
        }),
        longestStep({ more: sayFigure(extension), end: writeDate(longest!) }),
        correspondingStep({}),
      ],
      warnings: [listsByInjury, endsWithGrade, countedByAnalogy],
    }
  },
  examples: [
    {
      title: { en: 'Stopped on a Monday in March', zh: '3月的星期一停工' },
      input: { stopped: '2026-03-02' },
      result: { ordinaryEnd: '2027-03-02', latestEnd: '2028-03-02' },
    },
    {
      title: { en: 'Stopped on a leap day', zh: '闰日停工' },
      input: { stopped: '2024-02-29' },
      result: { ordinaryEnd: '2025-02-28', latestEnd: '2026-02-28' },
    },
    {
      title: {
        en: 'It ends on a public holiday, and is not moved',
        zh: '结束日为法定节日，不顺延',
      },
      input: { stopped: '2025-10-01' },
      result: { ordinaryEnd: '2026-10-01', latestEnd: '2027-10-01' },
    },
    {
      title: { en: 'The first day of the revised Regulations', zh: '修订后的条例施行之日' },
      input: { stopped: '2011-01-01' },
      result: { ordinaryEnd: '2012-01-01', latestEnd: '2013-01-01' },
    },
    {
      title: {
        en: 'The day before the revised Regulations took effect',
        zh: '修订后的条例施行前一日',
      },
      input: { stopped: '2010-12-31' },
      status: 'not-in-force',
    },
  ],
})

const usualStep = step(
  'Paid leave is in general at most {months}. From {start} on, that is until {end}.',
  '停工留薪期一般不超过{months}，自{start}起，至{end}。',
  currentValue(ordinary).source,
)
const longestStep = step(
  'In serious or special cases the work capacity appraisal committee of the city may confirm an extension of at most {more}: until {end}.',
  '伤情严重或者情况特殊，经设区的市级劳动能力鉴定委员会确认，可以延长，但延长不得超过{more}，即至{end}。',
  currentValue(extension).source,
)
const correspondingStep = step(
  'Months end on the corresponding day, or on the month’s last day where there is none. The end of a leave is not moved by a weekend or a holiday.',
  '按月计算的，到期月的对应日为最后一日，没有对应日的，为月末日。休假的结束日不因周末、节假日顺延。',
  countingRules.correspondingDay,
)

const listsByInjury: Warning = {
  code: 'lists-by-injury',
  en: 'These are the limits of the law. How long the leave lasts in a case depends on the injury; provinces have lists of paid leave by type of injury. Ask the employer, the work capacity appraisal committee or 12333.',
  zh: '此处是条例规定的上限。具体可以休多久取决于伤情，各省有按伤情列出的停工留薪期目录，请向单位、劳动能力鉴定委员会或者拨打12333核实。',
}

const endsWithGrade: Warning = {
  code: 'ends-with-grade',
  en: `Once the disability grade is found, the wage of the leave stops and disability benefits take its place (${cite(graded).en}). Whoever still needs treatment after the leave keeps the medical benefits.`,
  zh: `评定伤残等级后，停发原待遇，改为享受伤残待遇（${cite(graded).zh}）；停工留薪期满后仍需治疗的，继续享受工伤医疗待遇。`,
}

const countedByAnalogy: Warning = {
  code: 'by-analogy',
  en: 'The Regulations do not say how the months are counted. The rules of the Civil Code are applied by analogy, so the day on which work stopped is not counted. Counted with it, the leave would end a day earlier.',
  zh: '条例没有规定停工留薪期的月数怎样计算，此处类推适用《中华人民共和国民法典》，即借用其计算方法，停工当日不计入；如果计入，则早一日结束。',
}
