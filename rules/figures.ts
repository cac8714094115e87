import { parameter, type Parameter } from './kernel/parameter.ts'
import type { Source } from './kernel/source.ts'

const sil = (article: number, quote: string, paragraph?: number): Source => ({
  instrument: 'social-insurance-law',
  article,
  ...(paragraph && { paragraph }),
  quote,
})
const handling = (article: number, quote: string): Source => ({
  instrument: 'handling-regulations',
  article,
  quote,
})

const fraud = '处骗取金额2倍以上5倍以下的罚款'
const suspension = '责令其暂停相关责任部门6个月以上1年以下涉及社会保险基金使用的社会保险服务'
const refusal = '拒不改正的，处1万元以上5万元以下的罚款'

/** Figures of the law with which nothing is computed here; kept so that every quantity of a statute is bound to one place. */
export const figures: Readonly<Record<string, Parameter>> = {
  'figure.subsidised-age': parameter(
    {
      en: 'Age from which low-income residents’ medical contributions are subsidised',
      zh: '低收入家庭的老年人由政府补贴居民医疗保险缴费的起始年龄',
    },
    'year-of-age',
    60,
    '2011-07-01',
    sil(25, '低收入家庭六十周岁以上的老年人和未成年人等所需个人缴费部分，由政府给予补贴', 3),
  ),
  'figure.premium-statement': parameter(
    {
      en: 'How often an employer tells employees what premiums were paid',
      zh: '用人单位告知职工缴费明细的周期',
    },
    'month',
    1,
    '2011-07-01',
    sil(60, '用人单位应当按月将缴纳社会保险费的明细情况告知本人', 1),
  ),
  'figure.handling-fraud-minimum': parameter(
    {
      en: 'Minimum fine for fraud under the Regulations',
      zh: '《社会保险经办条例》规定的骗取基金支出的罚款下限',
    },
    'times',
    2,
    '2023-12-01',
    handling(55, fraud),
  ),
  'figure.handling-fraud-maximum': parameter(
    {
      en: 'Maximum fine for fraud under the Regulations',
      zh: '《社会保险经办条例》规定的骗取基金支出的罚款上限',
    },
    'times',
    5,
    '2023-12-01',
    handling(55, fraud),
  ),
  'figure.service-suspension-minimum': parameter(
    {
      en: 'Minimum suspension of a designated institution’s services',
      zh: '责令定点医药机构暂停服务的最短时间',
    },
    'month',
    6,
    '2023-12-01',
    handling(55, suspension),
  ),
  'figure.service-suspension-maximum': parameter(
    {
      en: 'Maximum suspension of a designated institution’s services',
      zh: '责令定点医药机构暂停服务的最长时间',
    },
    'year',
    1,
    '2023-12-01',
    handling(55, suspension),
  ),
  'figure.refusal-fine-minimum': parameter(
    {
      en: 'Minimum fine for refusing supervision',
      zh: '社会保险服务机构拒绝监督检查、拒不改正的罚款下限',
    },
    'yuan',
    10_000,
    '2023-12-01',
    handling(57, refusal),
  ),
  'figure.refusal-fine-maximum': parameter(
    {
      en: 'Maximum fine for refusing supervision',
      zh: '社会保险服务机构拒绝监督检查、拒不改正的罚款上限',
    },
    'yuan',
    50_000,
    '2023-12-01',
    handling(57, refusal),
  ),
}
