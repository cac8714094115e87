import { agencyLimit } from './agency-limit.ts'

/** The day by which the agency completes a change or cancellation of registration (Handling Regulations art. 10). */
export const rule = agencyLimit({
  id: 'handling.registration-change',
  title: { en: 'Changing or cancelling a registration', zh: '办理社会保险登记的变更或者注销' },
  question: {
    en: 'By which day must the agency complete a change or cancellation of registration?',
    zh: '社会保险经办机构最迟应当在哪一天办完社会保险登记的变更或者注销？',
  },
  workingDays: 10,
  source: {
    instrument: 'handling-regulations',
    article: 10,
    quote:
      '用人单位和个人申请变更、注销社会保险登记，社会保险经办机构应当自收到申请之日起10个工作日内办理完毕。用人单位注销社会保险登记的，应当先结清欠缴的社会保险费、滞纳金、罚款。',
  },
  warnings: [
    {
      code: 'clear-arrears-first',
      en: 'An employer that cancels its registration must first pay premiums in arrears, late-payment surcharges and fines (Handling Regulations, art. 10).',
      zh: '用人单位注销社会保险登记的，应当先结清欠缴的社会保险费、滞纳金、罚款（《社会保险经办条例》第十条）。',
    },
  ],
  examples: [
    {
      title: {
        en: 'Across National Day, with a make-up Saturday',
        zh: '跨国庆节，含一个调休上班的星期六',
      },
      input: { received: '2026-09-28' },
      result: {
        lastDay: '2026-10-16',
        deadline: '2026-10-16',
        safeDay: '2026-10-16',
        shiftedBy: null,
      },
    },
    {
      title: { en: 'Received online on a Saturday', zh: '星期六在网上收到' },
      input: { received: '2026-03-07' },
      result: {
        lastDay: '2026-03-20',
        deadline: '2026-03-20',
        safeDay: '2026-03-20',
        shiftedBy: null,
      },
    },
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
      title: { en: 'The day before the Regulations took effect', zh: '条例施行前一日' },
      input: { received: '2023-11-30' },
      status: 'not-in-force',
    },
  ],
})
