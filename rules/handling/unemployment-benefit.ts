import { agencyLimit } from './agency-limit.ts'

/** The day by which the agency completes a claim for unemployment benefit (Handling Regulations art. 24(1)). */
export const rule = agencyLimit({
  id: 'handling.unemployment-benefit',
  title: { en: 'Claim for unemployment benefit', zh: '申领失业保险金' },
  question: {
    en: 'By which day must the agency complete a claim for unemployment benefit?',
    zh: '社会保险经办机构最迟应当在哪一天办完失业保险金的申领？',
  },
  workingDays: 10,
  source: {
    instrument: 'handling-regulations',
    article: 24,
    paragraph: 1,
    quote: '个人申领失业保险金，社会保险经办机构应当自收到申请之日起10个工作日内办理完毕。',
  },
  sources: [
    {
      instrument: 'social-insurance-law',
      article: 50,
      paragraph: 3,
      quote: '失业保险金领取期限自办理失业登记之日起计算。',
    },
  ],
  warnings: [
    {
      code: 'runs-from-registration',
      en: 'Unemployment benefit runs from the day of unemployment registration (Social Insurance Law, art. 50(3)), not from the day on which the claim is decided. Register at once.',
      zh: '失业保险金领取期限自办理失业登记之日起计算（《中华人民共和国社会保险法》第五十条第三款），不是自申领办理完毕之日起计算，请及时办理失业登记。',
    },
  ],
  examples: [
    {
      title: { en: 'Across the Dragon Boat Festival', zh: '跨端午节' },
      input: { received: '2026-06-15' },
      result: {
        lastDay: '2026-06-30',
        deadline: '2026-06-30',
        safeDay: '2026-06-30',
        shiftedBy: null,
      },
    },
    {
      title: {
        en: 'With a make-up Sunday and the Mid-Autumn Festival',
        zh: '含一个调休上班的星期日，跨中秋节',
      },
      input: { received: '2026-09-14' },
      result: {
        lastDay: '2026-09-28',
        deadline: '2026-09-28',
        safeDay: '2026-09-28',
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
