import { agencyLimit } from './agency-limit.ts'

/** The day by which the agency completes a manual reimbursement of medical expenses (Handling Regulations art. 20(2)). */
export const rule = agencyLimit({
  id: 'handling.medical-reimbursement',
  title: { en: 'Manual reimbursement of medical expenses', zh: '医疗费用手工报销' },
  question: {
    en: 'By which day must the agency complete a manual reimbursement of medical or maternity expenses?',
    zh: '社会保险经办机构最迟应当在哪一天办完医疗费用、生育医疗费用的手工报销？',
  },
  workingDays: 30,
  source: {
    instrument: 'handling-regulations',
    article: 20,
    paragraph: 2,
    quote:
      '因特殊情况个人申请手工报销，应当向社会保险经办机构提供医疗机构、药品经营单位的收费票据、费用清单、诊断证明、病历资料。社会保险经办机构应当对收费票据、费用清单、诊断证明、病历资料进行审核，并自收到申请之日起30个工作日内办理完毕。',
  },
  warnings: [
    {
      code: 'papers',
      en: 'The application needs the receipts, itemised lists of expenses, diagnosis certificates and medical records of the hospital or pharmacy (Handling Regulations, art. 20(2)).',
      zh: '申请手工报销，应当提供医疗机构、药品经营单位的收费票据、费用清单、诊断证明、病历资料（《社会保险经办条例》第二十条第二款）。',
    },
  ],
  examples: [
    {
      title: {
        en: 'Across a Spring Festival with two make-up Saturdays',
        zh: '跨春节，含两个调休上班的星期六',
      },
      input: { received: '2026-01-26' },
      result: {
        lastDay: '2026-03-13',
        deadline: '2026-03-13',
        safeDay: '2026-03-13',
        shiftedBy: null,
      },
    },
    {
      title: { en: 'Across the Dragon Boat Festival', zh: '跨端午节' },
      input: { received: '2026-05-18' },
      result: {
        lastDay: '2026-06-30',
        deadline: '2026-06-30',
        safeDay: '2026-06-30',
        shiftedBy: null,
      },
    },
    {
      title: { en: 'Received on the first day in force', zh: '条例施行首日收到' },
      input: { received: '2023-12-01' },
      result: {
        lastDay: '2024-01-15',
        deadline: '2024-01-15',
        safeDay: '2024-01-15',
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
