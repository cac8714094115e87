import type { Text } from './text.ts'

/** What is cited: a statute, what was read in copies only and is therefore not quoted, a practice that no statute carries, or a figure that an office publishes. */
export interface Instrument {
  readonly title: Text
  /** The name used in citations. */
  readonly short: Text
  readonly kind:
    'statute' | 'decision' | 'interpretation' | 'local-practice' | 'read-in-copies' | 'statistic'
}

/** Every instrument that a rule may cite, by the id used in addresses. */
export const instruments = {
  'social-insurance-law': {
    kind: 'statute',
    title: { en: 'Social Insurance Law', zh: '中华人民共和国社会保险法' },
    short: { en: 'Social Insurance Law', zh: '中华人民共和国社会保险法' },
  },
  'handling-regulations': {
    kind: 'statute',
    title: { en: 'Regulations on the Handling of Social Insurance', zh: '社会保险经办条例' },
    short: { en: 'Handling Regulations', zh: '社会保险经办条例' },
  },
  'civil-code': {
    kind: 'statute',
    title: { en: 'Civil Code', zh: '中华人民共和国民法典' },
    short: { en: 'Civil Code', zh: '中华人民共和国民法典' },
  },
  'premium-collection-regulations': {
    kind: 'statute',
    title: {
      en: 'Interim Regulations on the Collection of Social Insurance Premiums',
      zh: '社会保险费征缴暂行条例',
    },
    short: { en: 'Collection Regulations', zh: '社会保险费征缴暂行条例' },
  },
  'work-injury-regulations': {
    kind: 'statute',
    title: { en: 'Regulations on Work Injury Insurance', zh: '工伤保险条例' },
    short: { en: 'Work Injury Regulations', zh: '工伤保险条例' },
  },
  'unemployment-regulations': {
    kind: 'statute',
    title: { en: 'Regulations on Unemployment Insurance', zh: '失业保险条例' },
    short: { en: 'Unemployment Regulations', zh: '失业保险条例' },
  },
  'administrative-reconsideration-law': {
    kind: 'statute',
    title: { en: 'Administrative Reconsideration Law', zh: '中华人民共和国行政复议法' },
    short: { en: 'Administrative Reconsideration Law', zh: '中华人民共和国行政复议法' },
  },
  'administrative-litigation-law': {
    kind: 'statute',
    title: { en: 'Administrative Litigation Law', zh: '中华人民共和国行政诉讼法' },
    short: { en: 'Administrative Litigation Law', zh: '中华人民共和国行政诉讼法' },
  },
  'labour-dispute-arbitration-law': {
    kind: 'statute',
    title: {
      en: 'Labour Dispute Mediation and Arbitration Law',
      zh: '中华人民共和国劳动争议调解仲裁法',
    },
    short: { en: 'Labour Dispute Arbitration Law', zh: '中华人民共和国劳动争议调解仲裁法' },
  },
  'labour-contract-law': {
    kind: 'statute',
    title: { en: 'Employment Contract Law', zh: '中华人民共和国劳动合同法' },
    short: { en: 'Employment Contract Law', zh: '中华人民共和国劳动合同法' },
  },
  'female-employees-regulations': {
    kind: 'statute',
    title: {
      en: 'Special Rules on the Labour Protection of Female Employees',
      zh: '女职工劳动保护特别规定',
    },
    short: { en: 'Female Employees Rules', zh: '女职工劳动保护特别规定' },
  },
  'labour-supervision-regulations': {
    kind: 'statute',
    title: { en: 'Regulations on Labour Security Supervision', zh: '劳动保障监察条例' },
    short: { en: 'Labour Supervision Regulations', zh: '劳动保障监察条例' },
  },
  'administrative-compulsion-law': {
    kind: 'statute',
    title: { en: 'Administrative Compulsion Law', zh: '中华人民共和国行政强制法' },
    short: { en: 'Administrative Compulsion Law', zh: '中华人民共和国行政强制法' },
  },
  'retirement-age-decision': {
    kind: 'decision',
    title: {
      en: 'Decision of the NPC Standing Committee on gradually raising the statutory retirement age (13 September 2024)',
      zh: '全国人民代表大会常务委员会关于实施渐进式延迟法定退休年龄的决定',
    },
    short: {
      en: 'Decision of 13 September 2024',
      zh: '全国人民代表大会常务委员会关于实施渐进式延迟法定退休年龄的决定',
    },
  },
  'retirement-age-measures': {
    kind: 'decision',
    title: {
      en: 'State Council Measures on gradually raising the statutory retirement age (annexed to the Decision of 13 September 2024)',
      zh: '国务院关于渐进式延迟法定退休年龄的办法',
    },
    short: {
      en: 'Retirement Age Measures',
      zh: '国务院关于渐进式延迟法定退休年龄的办法',
    },
  },
  'guofa-2005-38': {
    kind: 'decision',
    title: {
      en: 'State Council Decision on improving the basic pension system for enterprise employees (Guofa 2005 No. 38)',
      zh: '国务院关于完善企业职工基本养老保险制度的决定（国发〔2005〕38号）',
    },
    short: { en: 'Guofa 2005 No. 38', zh: '国发〔2005〕38号' },
  },
  'civil-procedure-interpretation': {
    kind: 'interpretation',
    title: {
      en: 'Supreme People’s Court Interpretation on the Civil Procedure Law',
      zh: '最高人民法院关于适用《中华人民共和国民事诉讼法》的解释',
    },
    short: {
      en: 'SPC Interpretation of the Civil Procedure Law',
      zh: '最高人民法院关于适用《中华人民共和国民事诉讼法》的解释',
    },
  },
  'holiday-measures': {
    kind: 'decision',
    title: {
      en: 'Measures on Holidays for Annual Festivals and Memorial Days (as revised in 2024)',
      zh: '全国年节及纪念日放假办法',
    },
    short: { en: 'Holiday Measures', zh: '全国年节及纪念日放假办法' },
  },
  'holiday-notice': {
    kind: 'decision',
    title: {
      en: 'Yearly notice of the State Council’s General Office on public holidays',
      zh: '国务院办公厅关于部分节假日安排的通知',
    },
    short: { en: 'State Council holiday notice', zh: '国务院办公厅关于部分节假日安排的通知' },
  },
  'unemployment-claim-measures': {
    kind: 'read-in-copies',
    title: {
      en: 'Measures on Claiming and Paying Unemployment Benefit (as revised in 2019)',
      zh: '失业保险金申领发放办法（2019年修订）',
    },
    short: { en: 'Unemployment Benefit Claim Measures', zh: '失业保险金申领发放办法' },
  },
  'foreigners-measures': {
    kind: 'read-in-copies',
    title: {
      en: 'Interim Measures on the Participation in Social Insurance of Foreigners Employed in China (MOHRSS Order 16 of 2011, as amended by Order 54)',
      zh: '在中国境内就业的外国人参加社会保险暂行办法（人力资源和社会保障部令第16号，经第54号令修正）',
    },
    short: {
      en: 'Interim Measures on Foreigners',
      zh: '在中国境内就业的外国人参加社会保险暂行办法',
    },
  },
  'urban-income': {
    kind: 'statistic',
    title: {
      en: 'Per-capita disposable income of urban residents nationwide, published each year by the National Bureau of Statistics; as generally known, not read in its publication',
      zh: '国家统计局每年公布的全国城镇居民人均可支配收入；按一般所知列出，尚未核对公布原文',
    },
    short: { en: 'National Bureau of Statistics', zh: '国家统计局' },
  },
  'guide-values': {
    kind: 'local-practice',
    title: {
      en: 'National guide values, which places vary; not read in an instrument',
      zh: '各地据以调整的全国参考标准；尚未核对文件原文',
    },
    short: { en: 'National guide value', zh: '全国参考标准' },
  },
  'local-practice': {
    kind: 'local-practice',
    title: { en: 'Local practice', zh: '地方做法' },
    short: { en: 'Local practice', zh: '地方做法' },
  },
} as const satisfies Record<string, Instrument>

export type InstrumentId = keyof typeof instruments
