import type { DatedValue } from '../kernel/parameter.ts'
import { writeQuantity } from '../kernel/quantity.ts'
import { warnings } from '../kernel/warnings.ts'
import { timeLimit } from '../time/time-limit.ts'

const superseded: DatedValue = {
  value: 7,
  from: '1999-01-22',
  source: {
    instrument: 'unemployment-regulations',
    article: 16,
    paragraph: 1,
    quote: '将失业人员的名单自终止或者解除劳动关系之日起7日内报社会保险经办机构备案',
  },
}
const present: DatedValue = {
  value: 15,
  from: '2011-07-01',
  source: {
    instrument: 'social-insurance-law',
    article: 50,
    paragraph: 1,
    quote: '将失业人员的名单自终止或者解除劳动关系之日起十五日内告知社会保险经办机构',
  },
}
const [old, now] = [writeQuantity(superseded.value, 'day'), writeQuantity(present.value, 'day')]

/** The day by which an employer gives the agency the list of unemployed persons (Social Insurance Law art. 50(1)). */
export const rule = timeLimit({
  id: 'sil.unemployment-list',
  title: { en: 'List of unemployed persons', zh: '告知失业人员名单' },
  question: {
    en: 'By which day must an employer give the agency the list of those who lost their jobs?',
    zh: '用人单位最迟应当在哪一天将失业人员的名单告知社会保险经办机构？',
  },
  who: { en: 'Employer', zh: '用人单位' },
  start: {
    name: 'ended',
    label: { en: 'On which day did the employment end?', zh: '劳动关系是哪一天终止或者解除的？' },
  },
  period: {
    title: { en: 'Period for giving the list of unemployed persons', zh: '告知失业人员名单的期限' },
    values: [superseded, present],
    unit: 'day',
  },
  sources: [
    {
      instrument: 'social-insurance-law',
      article: 50,
      paragraph: 1,
      quote: '用人单位应当及时为失业人员出具终止或者解除劳动关系的证明',
    },
  ],
  byAnalogy: 'insurance',
  warnings: [
    {
      ...warnings.superseded,
      en: `The Unemployment Regulations (art. 16(1)) still say ${old.en}; the ${now.en} of the Social Insurance Law have replaced them. Some local ordinances also still print a shorter period: ask the local agency.`,
      zh: `《失业保险条例》第十六条第一款仍写着${old.zh}；该期限已被《中华人民共和国社会保险法》第五十条第一款规定的${now.zh}取代。有的地方性法规也仍写着更短的期限，请向当地社会保险经办机构核实。`,
    },
    {
      code: 'certificate-promptly',
      en: 'The certificate that the employment has ended is to be issued promptly (Social Insurance Law, art. 50(1)); it does not wait for this day.',
      zh: '终止或者解除劳动关系的证明应当及时出具（《中华人民共和国社会保险法》第五十条第一款），不要等到该期限届满。',
    },
  ],
  before: {
    en: `From 22 January 1999 the period was ${old.en}, for urban enterprises and institutions (Unemployment Regulations, art. 16(1)).`,
    zh: `此前自1999年1月22日起，城镇企业事业单位的这一期限为${old.zh}（《失业保险条例》第十六条第一款）。`,
  },
  examples: [
    {
      title: { en: 'The last day is a working day', zh: '最后一日为工作日' },
      input: { ended: '2026-03-31' },
      result: {
        lastDay: '2026-04-15',
        deadline: '2026-04-15',
        safeDay: '2026-04-15',
        shiftedBy: null,
      },
    },
    {
      title: { en: 'The last day lies in the National Day holiday', zh: '最后一日在国庆假期内' },
      input: { ended: '2026-09-20' },
      result: {
        lastDay: '2026-10-05',
        deadline: '2026-10-08',
        safeDay: '2026-09-30',
        shiftedBy: 'holiday',
      },
    },
    {
      title: {
        en: 'The last day is a Saturday on which work is made up: no shift',
        zh: '最后一日为调休上班的星期六：不顺延',
      },
      input: { ended: '2026-04-24' },
      result: { lastDay: '2026-05-09', deadline: '2026-05-09', shiftedBy: null },
    },
    {
      title: {
        en: 'The first day of the 15 days, ending on a Saturday',
        zh: '适用15日的首日，最后一日为星期六',
      },
      input: { ended: '2011-07-01' },
      result: {
        lastDay: '2011-07-16',
        deadline: '2011-07-18',
        safeDay: '2011-07-15',
        shiftedBy: 'weekend',
      },
    },
    {
      title: { en: 'The last day of the 7 days', zh: '适用7日的最后一日' },
      input: { ended: '2011-06-30' },
      status: 'not-in-force',
    },
  ],
})
