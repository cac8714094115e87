import { agencyLimit } from './agency-limit.ts'

/** The day by which the agency completes a claim for the maternity allowance (Handling Regulations art. 20(3)). */
export const rule = agencyLimit({
  id: 'handling.maternity-allowance',
  title: { en: 'Claim for the maternity allowance', zh: '申领生育津贴' },
  question: {
    en: 'By which day must the agency complete a claim for the maternity allowance?',
    zh: '社会保险经办机构最迟应当在哪一天办完生育津贴的申领？',
  },
  workingDays: 10,
  source: {
    instrument: 'handling-regulations',
    article: 20,
    paragraph: 3,
    quote:
      '参加生育保险的个人申领生育津贴，应当向社会保险经办机构提供病历资料。社会保险经办机构应当对病历资料进行审核，并自收到申请之日起10个工作日内办理完毕。',
  },
  warnings: [
    {
      code: 'papers',
      en: 'The application needs the medical records (Handling Regulations, art. 20(3)).',
      zh: '申领生育津贴，应当提供病历资料（《社会保险经办条例》第二十条第三款）。',
    },
  ],
  examples: [
    {
      title: { en: 'No holiday on the way', zh: '期间内没有节假日' },
      input: { received: '2026-03-02' },
      result: {
        lastDay: '2026-03-16',
        deadline: '2026-03-16',
        safeDay: '2026-03-16',
        shiftedBy: null,
      },
    },
    {
      title: {
        en: 'Across Labour Day, with a make-up Saturday',
        zh: '跨劳动节，含一个调休上班的星期六',
      },
      input: { received: '2026-04-27' },
      result: {
        lastDay: '2026-05-13',
        deadline: '2026-05-13',
        safeDay: '2026-05-13',
        shiftedBy: null,
      },
    },
    {
      title: { en: 'Received on the first day in force', zh: '条例施行首日收到' },
      input: { received: '2023-12-01' },
      result: {
        lastDay: '2023-12-15',
        deadline: '2023-12-15',
        safeDay: '2023-12-15',
        shiftedBy: null,
      },
    },
    {
      title: { en: 'The day before the Regulations took effect', zh: '条例施行前一日' },
      input: { received: '2023-11-30' },
      status: 'not-in-force',
    },
  ],
})
