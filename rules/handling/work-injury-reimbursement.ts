import { agencyLimit } from './agency-limit.ts'

/** The day by which the agency completes a manual reimbursement of work injury expenses (Handling Regulations art. 22(2)). */
export const rule = agencyLimit({
  id: 'handling.work-injury-reimbursement',
  title: { en: 'Manual reimbursement of work injury expenses', zh: '工伤费用手工报销' },
  question: {
    en: 'By which day must the agency complete a manual reimbursement of work injury expenses?',
    zh: '社会保险经办机构最迟应当在哪一天办完工伤费用的手工报销？',
  },
  workingDays: 20,
  source: {
    instrument: 'handling-regulations',
    article: 22,
    paragraph: 2,
    quote:
      '因特殊情况用人单位或者个人申请手工报销，应当向社会保险经办机构提供医疗机构、辅助器具配置机构的收费票据、费用清单、诊断证明、病历资料。社会保险经办机构应当对收费票据、费用清单、诊断证明、病历资料进行审核，并自收到申请之日起20个工作日内办理完毕。',
  },
  warnings: [
    {
      code: 'papers',
      en: 'The application needs the receipts, itemised lists of expenses, diagnosis certificates and medical records of the hospital or of the fitter of assistive devices (Handling Regulations, art. 22(2)).',
      zh: '申请手工报销，应当提供医疗机构、辅助器具配置机构的收费票据、费用清单、诊断证明、病历资料（《社会保险经办条例》第二十二条第二款）。',
    },
  ],
  examples: [
    {
      title: { en: 'Across Mid-Autumn and National Day', zh: '跨中秋节和国庆节' },
      input: { received: '2026-09-21' },
      result: {
        lastDay: '2026-10-26',
        deadline: '2026-10-26',
        safeDay: '2026-10-26',
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
