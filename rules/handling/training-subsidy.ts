import { agencyLimit } from './agency-limit.ts'

/** The day by which the agency completes a claim for a training subsidy (Handling Regulations art. 24(3)). */
export const rule = agencyLimit({
  id: 'handling.training-subsidy',
  title: { en: 'Claim for a training subsidy', zh: '申领职业培训等补贴' },
  question: {
    en: 'By which day must the agency complete a claim for a vocational training or similar subsidy?',
    zh: '社会保险经办机构最迟应当在哪一天办完职业培训等补贴的申领？',
  },
  workingDays: 10,
  source: {
    instrument: 'handling-regulations',
    article: 24,
    paragraph: 3,
    quote:
      '个人申领职业培训等补贴，应当提供职业资格证书或者职业技能等级证书。社会保险经办机构应当对职业资格证书或者职业技能等级证书进行审核，并自收到申请之日起10个工作日内办理完毕。',
  },
  warnings: [
    {
      code: 'papers',
      en: 'The application needs the vocational qualification certificate or vocational skill level certificate (Handling Regulations, art. 24(3)).',
      zh: '申领职业培训等补贴，应当提供职业资格证书或者职业技能等级证书（《社会保险经办条例》第二十四条第三款）。',
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
        en: 'Received online on New Year’s Day; the next Sunday is a make-up working day',
        zh: '元旦在网上收到，随后的星期日调休上班',
      },
      input: { received: '2026-01-01' },
      result: {
        lastDay: '2026-01-15',
        deadline: '2026-01-15',
        safeDay: '2026-01-15',
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
