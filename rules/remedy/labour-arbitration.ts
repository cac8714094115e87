import { parameter } from '../kernel/parameter.ts'
import { sayFigure, timeLimit } from '../time/time-limit.ts'

const wagesAfterEnd = parameter(
  {
    en: 'Period for claiming unpaid wages after the employment ended',
    zh: '劳动关系终止后，因拖欠劳动报酬申请仲裁的期限',
  },
  'year',
  1,
  '2008-05-01',
  {
    instrument: 'labour-dispute-arbitration-law',
    article: 27,
    paragraph: 4,
    quote: '但是，劳动关系终止的，应当自劳动关系终止之日起一年内提出。',
  },
)
const afterEnd = sayFigure(wagesAfterEnd)

/** The day by which labour arbitration is applied for (Labour Dispute Mediation and Arbitration Law art. 27(1)). */
export const rule = timeLimit({
  id: 'remedy.labour-arbitration',
  title: { en: 'Labour arbitration', zh: '申请劳动争议仲裁' },
  question: {
    en: 'By which day may I apply for arbitration of a dispute with my employer?',
    zh: '与用人单位发生劳动争议的，最迟可以在哪一天申请仲裁？',
  },
  who: { en: 'Employee or employer', zh: '劳动者或者用人单位' },
  start: {
    name: 'known',
    label: {
      en: 'On which day did you know, or should you have known, that your right was infringed?',
      zh: '您哪一天知道或者应当知道自己的权利被侵害？',
    },
  },
  period: {
    ...parameter(
      { en: 'Limitation period for labour arbitration', zh: '劳动争议仲裁的时效期间' },
      'year',
      1,
      '2008-05-01',
      {
        instrument: 'labour-dispute-arbitration-law',
        article: 27,
        paragraph: 1,
        quote:
          '劳动争议申请仲裁的时效期间为一年。仲裁时效期间从当事人知道或者应当知道其权利被侵害之日起计算。',
      },
    ),
    unit: 'year',
  },
  parameters: { 'wages-after-end': wagesAfterEnd },
  sources: [
    {
      instrument: 'labour-dispute-arbitration-law',
      article: 27,
      paragraph: 2,
      quote:
        '前款规定的仲裁时效，因当事人一方向对方当事人主张权利，或者向有关部门请求权利救济，或者对方当事人同意履行义务而中断。从中断时起，仲裁时效期间重新计算。',
    },
    {
      instrument: 'labour-dispute-arbitration-law',
      article: 27,
      paragraph: 3,
      quote:
        '因不可抗力或者有其他正当理由，当事人不能在本条第一款规定的仲裁时效期间申请仲裁的，仲裁时效中止。从中止时效的原因消除之日起，仲裁时效期间继续计算。',
    },
    {
      instrument: 'labour-dispute-arbitration-law',
      article: 27,
      paragraph: 4,
      quote:
        '劳动关系存续期间因拖欠劳动报酬发生争议的，劳动者申请仲裁不受本条第一款规定的仲裁时效期间的限制',
    },
    {
      instrument: 'social-insurance-law',
      article: 83,
      paragraph: 3,
      quote: '个人与所在用人单位发生社会保险争议的，可以依法申请调解、仲裁，提起诉讼。',
    },
  ],
  byAnalogy: null,
  warnings: [
    {
      code: 'only-against-the-employer',
      en: 'Arbitration is for disputes with the employer (Social Insurance Law, art. 83(3)). Against an agency, reconsideration or a suit is open, with shorter periods (art. 83(1) and (2)).',
      zh: '仲裁适用于个人与所在用人单位之间的争议（《中华人民共和国社会保险法》第八十三条第三款）；对经办机构、征收机构的行为不服的，可以依法申请行政复议或者提起行政诉讼（同条第一款、第二款），期限更短。',
    },
    {
      code: 'interrupted-or-suspended',
      en: 'The period begins anew when you assert the right against the other side, seek help from an authority, or the other side agrees to perform (Labour Dispute Arbitration Law, art. 27(2)). It is suspended by force majeure or another legitimate reason (art. 27(3)). Keep proof.',
      zh: '向对方当事人主张权利，向有关部门请求权利救济，或者对方当事人同意履行义务的，仲裁时效中断，仲裁时效期间重新计算（《中华人民共和国劳动争议调解仲裁法》第二十七条第二款）；因不可抗力或者其他正当理由不能申请仲裁的，仲裁时效中止（同条第三款）。请保存证据。',
    },
    {
      code: 'unpaid-wages',
      en: `For unpaid wages the period does not run while the employment lasts; once it has ended, the claim is due within ${afterEnd.en} of that day (Labour Dispute Arbitration Law, art. 27(4)). This is about wages, not social insurance premiums as such.`,
      zh: `劳动关系存续期间因拖欠劳动报酬发生争议的，劳动者申请仲裁不受该时效期间的限制；劳动关系终止的，应当自劳动关系终止之日起${afterEnd.zh}内提出（《中华人民共和国劳动争议调解仲裁法》第二十七条第四款）。该款针对劳动报酬，不直接适用于社会保险费。`,
    },
  ],
  examples: [
    {
      title: { en: 'The corresponding day is a working day', zh: '对应日为工作日' },
      input: { known: '2025-05-06' },
      result: {
        lastDay: '2026-05-06',
        deadline: '2026-05-06',
        safeDay: '2026-05-06',
        shiftedBy: null,
      },
    },
    {
      title: { en: 'The corresponding day is Labour Day', zh: '对应日为劳动节' },
      input: { known: '2025-05-01' },
      result: {
        lastDay: '2026-05-01',
        deadline: '2026-05-06',
        safeDay: '2026-04-30',
        shiftedBy: 'holiday',
      },
    },
    {
      title: { en: 'No 29 February: the month’s last day', zh: '到期月没有29日：月末日' },
      input: { known: '2024-02-29' },
      result: { lastDay: '2025-02-28', deadline: '2025-02-28', shiftedBy: null },
    },
    {
      title: { en: 'The day before the Law took effect', zh: '法律施行前一日' },
      input: { known: '2008-04-30' },
      status: 'not-in-force',
    },
  ],
})
