import { agencyLimit } from './agency-limit.ts'

/** The day by which the agency registers an individual (Handling Regulations art. 6(2)). */
export const rule = agencyLimit({
  id: 'handling.registration',
  title: { en: 'Registering an individual', zh: '办理个人社会保险登记' },
  question: {
    en: 'By which day must the agency complete an individual’s social insurance registration?',
    zh: '社会保险经办机构最迟应当在哪一天办完个人的社会保险登记？',
  },
  workingDays: 10,
  source: {
    instrument: 'handling-regulations',
    article: 6,
    paragraph: 2,
    quote:
      '个人申请办理社会保险登记，以公民身份号码作为社会保障号码，取得社会保障卡和医保电子凭证。社会保险经办机构应当自收到申请之日起10个工作日内办理完毕。',
  },
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
        en: 'Across a Spring Festival, with a make-up Saturday',
        zh: '跨春节，含一个调休上班的星期六',
      },
      input: { received: '2026-02-06' },
      result: {
        lastDay: '2026-02-27',
        deadline: '2026-02-27',
        safeDay: '2026-02-27',
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
