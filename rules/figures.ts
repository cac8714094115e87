import { parameter, type Parameter } from './kernel/parameter.ts'
import type { Unit } from './kernel/quantity.ts'
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

const contract = (article: number, quote: string, place: Partial<Source> = {}): Source => ({
  instrument: 'labour-contract-law',
  article,
  ...place,
  quote,
})
const contractFigure = (en: string, zh: string, unit: Unit, value: number, source: Source) =>
  parameter({ en, zh }, unit, value, '2008-01-01', source)

const notice =
  '用人单位提前三十日以书面形式通知劳动者本人或者额外支付劳动者一个月工资后，可以解除劳动合同'
const protectedWorker = '在本单位连续工作满十五年，且距法定退休年龄不足五年的'
const damages = '责令用人单位按应付金额百分之五十以上百分之一百以下的标准向劳动者加付赔偿金'
const missing = (quote: string): Source => ({
  instrument: 'work-injury-regulations',
  article: 41,
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
  'figure.dismissal-notice': contractFigure(
    'Notice of a dismissal without the employee’s fault',
    '无过失性解除劳动合同提前通知的时间',
    'day',
    30,
    contract(40, notice),
  ),
  'figure.wage-instead-of-notice': contractFigure(
    'Wage that the employer may pay instead of that notice',
    '代替提前通知的工资',
    'month',
    1,
    contract(40, notice),
  ),
  'figure.long-service': contractFigure(
    'Protection from dismissal before retirement: years of service',
    '临近退休不得解除：连续工作年限',
    'year',
    15,
    contract(42, protectedWorker, { item: 5 }),
  ),
  'figure.near-retirement': contractFigure(
    'Protection from dismissal before retirement: years left',
    '临近退休不得解除：距法定退休年龄',
    'year',
    5,
    contract(42, protectedWorker, { item: 5 }),
  ),
  'figure.contract-kept': contractFigure(
    'How long the text of an ended contract is kept',
    '已经解除或者终止的劳动合同文本的保存时间',
    'year',
    2,
    contract(50, '用人单位对已经解除或者终止的劳动合同的文本，至少保存二年备查。', {
      paragraph: 3,
    }),
  ),
  'figure.unpaid-damages-minimum': contractFigure(
    'Damages for wages or severance unpaid after an order, at least',
    '责令后逾期不支付的，加付赔偿金的下限',
    'percent',
    50,
    contract(85, damages),
  ),
  'figure.unpaid-damages-maximum': contractFigure(
    'Damages for wages or severance unpaid after an order, at most',
    '责令后逾期不支付的，加付赔偿金的上限',
    'percent',
    100,
    contract(85, damages),
  ),
  'figure.unlawful-dismissal': contractFigure(
    'Damages for an unlawful dismissal, as a multiple of severance',
    '违法解除或者终止的赔偿金（经济补偿标准的倍数）',
    'times',
    2,
    contract(87, '应当依照本法第四十七条规定的经济补偿标准的二倍向劳动者支付赔偿金。'),
  ),
  'figure.old-contract-in-writing': contractFigure(
    'Time to put in writing the employments that existed when the Law took effect',
    '本法施行前已建立劳动关系的，订立书面劳动合同的期限',
    'month',
    1,
    contract(97, '应当自本法施行之日起一个月内订立。', { paragraph: 2 }),
  ),
  'figure.missing-wages': parameter(
    {
      en: 'How long the wages of an employee who went missing at work go on',
      zh: '因工下落不明职工照发工资的时间',
    },
    'month',
    3,
    '2011-01-01',
    missing('从事故发生当月起3个月内照发工资'),
  ),
  'figure.missing-advance': parameter(
    {
      en: 'Part of the death grant that may be paid in advance for a missing employee',
      zh: '职工下落不明、生活有困难的，可以预支的一次性工亡补助金比例',
    },
    'percent',
    50,
    '2011-01-01',
    missing('生活有困难的，可以预支一次性工亡补助金的50%。'),
  ),
}
