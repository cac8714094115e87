import { parameter } from '../kernel/parameter.ts'
import { timeLimit } from '../time/time-limit.ts'

/** The day by which the employee, relatives or union apply for recognition (Work Injury Regulations art. 17(2)). */
export const rule = timeLimit({
  id: 'work-injury.employee-application',
  title: { en: 'Employee’s application for recognition', zh: '职工一方申请工伤认定' },
  question: {
    en: 'By which day may the injured employee, close relatives or the trade union apply for recognition of a work injury, where the employer has not?',
    zh: '用人单位未按规定提出工伤认定申请的，工伤职工或者其近亲属、工会组织最迟可以在哪一天直接提出申请？',
  },
  who: {
    en: 'Injured employee, close relatives or trade union',
    zh: '工伤职工或者其近亲属、工会组织',
  },
  start: {
    name: 'accident',
    label: {
      en: 'On which day was the accident, or the finding of the occupational disease?',
      zh: '事故伤害是哪一天发生的，或者是哪一天被诊断、鉴定为职业病的？',
    },
  },
  period: {
    ...parameter(
      { en: 'Period for the employee’s application', zh: '职工一方提出工伤认定申请的时限' },
      'year',
      1,
      '2011-01-01',
      {
        instrument: 'work-injury-regulations',
        article: 17,
        paragraph: 2,
        quote:
          '用人单位未按前款规定提出工伤认定申请的，工伤职工或者其近亲属、工会组织在事故伤害发生之日或者被诊断、鉴定为职业病之日起1年内，可以直接向用人单位所在地统筹地区社会保险行政部门提出工伤认定申请。',
      },
    ),
    unit: 'year',
  },
  byAnalogy: 'insurance',
  warnings: [
    {
      code: 'time-lost-not-counted',
      en: 'Time lost for reasons that are not the employee’s or close relatives’ own is not counted: force majeure, loss of liberty, the employer’s doing, defective registration of applications by the department, or arbitration or a civil suit over whether there is an employment relationship (Supreme People’s Court, Provisions on work injury administrative cases of 2014, art. 7).',
      zh: '不属于职工或者其近亲属自身原因被耽误的时间，不计算在申请时限内，例如不可抗力、人身自由受到限制、用人单位的原因、社会保险行政部门登记制度不完善，以及就是否存在劳动关系申请仲裁或者提起民事诉讼（2014年《最高人民法院关于审理工伤保险行政案件若干问题的规定》第七条）。',
    },
    {
      code: 'starting-day-disputed',
      en: 'Officials have disagreed on whether the day of the accident counts. Here it does not; apply at least a day earlier to be safe.',
      zh: '事故发生当日是否计入，实务中有过分歧；此处不计入。为稳妥起见，请至少提前一日申请。',
    },
  ],
  examples: [
    {
      title: { en: 'The day of the accident is not counted', zh: '事故发生当日不计入' },
      input: { accident: '2016-08-21' },
      result: { lastDay: '2017-08-21', deadline: '2017-08-21', shiftedBy: null },
    },
    {
      title: { en: 'The corresponding day is National Day', zh: '对应日为国庆节' },
      input: { accident: '2025-10-01' },
      result: {
        lastDay: '2026-10-01',
        deadline: '2026-10-08',
        safeDay: '2026-09-30',
        shiftedBy: 'holiday',
      },
    },
    {
      title: { en: 'An accident on 29 February', zh: '事故发生在2月29日' },
      input: { accident: '2024-02-29' },
      result: { lastDay: '2025-02-28', deadline: '2025-02-28', shiftedBy: null },
    },
    {
      title: { en: 'The corresponding day is a working day', zh: '对应日为工作日' },
      input: { accident: '2025-03-03' },
      result: {
        lastDay: '2026-03-03',
        deadline: '2026-03-03',
        safeDay: '2026-03-03',
        shiftedBy: null,
      },
    },
    {
      title: {
        en: 'The day before the revised Regulations took effect',
        zh: '修订后的条例施行前一日',
      },
      input: { accident: '2010-12-31' },
      status: 'not-in-force',
    },
  ],
})
