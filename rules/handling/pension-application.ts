import { agencyLimit } from './agency-limit.ts'

/** The day by which the agency decides an application for the basic pension (Handling Regulations art. 18). */
export const rule = agencyLimit({
  id: 'handling.pension-application',
  title: { en: 'Application for the basic pension', zh: '申领基本养老金' },
  question: {
    en: 'By which day must the agency complete an application for the basic pension?',
    zh: '社会保险经办机构最迟应当在哪一天办完基本养老金的申领？',
  },
  workingDays: 20,
  source: {
    instrument: 'handling-regulations',
    article: 18,
    quote:
      '用人单位和个人应当按照国家规定，向社会保险经办机构提出领取基本养老金的申请。社会保险经办机构应当自收到申请之日起20个工作日内办理完毕。',
  },
  examples: [
    {
      title: {
        en: 'Across Labour Day, with a make-up Saturday',
        zh: '跨劳动节，含一个调休上班的星期六',
      },
      input: { received: '2026-04-20' },
      result: {
        lastDay: '2026-05-20',
        deadline: '2026-05-20',
        safeDay: '2026-05-20',
        shiftedBy: null,
      },
    },
    {
      title: { en: 'No holiday on the way', zh: '期间内没有节假日' },
      input: { received: '2026-03-02' },
      result: {
        lastDay: '2026-03-30',
        deadline: '2026-03-30',
        safeDay: '2026-03-30',
        shiftedBy: null,
      },
    },
    {
      title: { en: 'Received on the first day in force', zh: '条例施行首日收到' },
      input: { received: '2023-12-01' },
      result: {
        lastDay: '2023-12-29',
        deadline: '2023-12-29',
        safeDay: '2023-12-29',
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
