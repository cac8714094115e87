import { parameter, type Parameter } from '../kernel/parameter.ts'
import type { Source } from '../kernel/source.ts'
import type { Text } from '../kernel/text.ts'

const sil = (article: number, quote: string, paragraph?: number): Source => ({
  instrument: 'social-insurance-law',
  article,
  ...(paragraph && { paragraph }),
  quote,
})

export const pensionByEmployer = sil(
  12,
  '用人单位应当按照国家规定的本单位职工工资总额的比例缴纳基本养老保险费，记入基本养老保险统筹基金。',
  1,
)
export const pensionByEmployee = sil(
  12,
  '职工应当按照国家规定的本人工资的比例缴纳基本养老保险费，记入个人账户。',
  2,
)
export const medical = sil(
  23,
  '职工应当参加职工基本医疗保险，由用人单位和职工按照国家规定共同缴纳基本医疗保险费。',
  1,
)
export const unemployment = sil(
  44,
  '职工应当参加失业保险，由用人单位和职工按照国家规定共同缴纳失业保险费。',
)
export const injury = sil(
  35,
  '用人单位应当按照本单位职工工资总额，根据社会保险经办机构确定的费率缴纳工伤保险费。',
)
export const noInjuryByEmployee = sil(
  33,
  '职工应当参加工伤保险，由用人单位缴纳工伤保险费，职工不缴纳工伤保险费。',
)
export const maternity = sil(
  53,
  '职工应当参加生育保险，由用人单位按照国家规定缴纳生育保险费，职工不缴纳生育保险费。',
)
export const withheld = sil(60, '职工应当缴纳的社会保险费由用人单位代扣代缴', 1)

/** No instrument of these was read: they are what is generally said to hold nationwide, and places vary them. */
export const guide: Source = { instrument: 'guide-values' }

const guideValue = (title: Text, value: number, from: string | null = null): Parameter =>
  parameter(title, 'percent', value, from, guide)

/** The figures that are taken where the reader gives none. */
export const guideValues = {
  floor: guideValue(
    { en: 'Floor of the base, of the local average wage', zh: '缴费基数下限（占职工月平均工资）' },
    60,
  ),
  ceiling: guideValue(
    {
      en: 'Ceiling of the base, of the local average wage',
      zh: '缴费基数上限（占职工月平均工资）',
    },
    300,
  ),
  'pension-employer': guideValue(
    { en: 'Pension insurance, employer', zh: '基本养老保险，用人单位' },
    16,
    '2019-05-01',
  ),
  'pension-employee': guideValue(
    { en: 'Pension insurance, employee', zh: '基本养老保险，职工个人' },
    8,
  ),
  'medical-employee': guideValue(
    { en: 'Medical insurance, employee', zh: '基本医疗保险，职工个人' },
    2,
  ),
} as const

/** Who pays, in words. */
export const payers = {
  employer: { en: 'employer', zh: '用人单位' },
  employee: { en: 'employee', zh: '职工个人' },
} as const

/** A premium: of which insurance, paid by whom, and on which words. */
export interface Premium {
  readonly insurance: Text
  readonly payer: keyof typeof payers
  readonly source: Source
}

const pensionInsurance = { en: 'Pension insurance', zh: '基本养老保险' }
const medicalInsurance = { en: 'Medical insurance', zh: '基本医疗保险' }
const unemploymentInsurance = { en: 'Unemployment insurance', zh: '失业保险' }
const injuryInsurance = { en: 'Work injury insurance', zh: '工伤保险' }

/** The seven premiums: each has a percentage as input and an amount as result, under the same name. */
export const premiums = {
  pensionEmployer: {
    insurance: pensionInsurance,
    payer: 'employer',
    source: pensionByEmployer,
  },
  pensionEmployee: {
    insurance: pensionInsurance,
    payer: 'employee',
    source: pensionByEmployee,
  },
  medicalEmployer: { insurance: medicalInsurance, payer: 'employer', source: medical },
  medicalEmployee: { insurance: medicalInsurance, payer: 'employee', source: medical },
  unemploymentEmployer: {
    insurance: unemploymentInsurance,
    payer: 'employer',
    source: unemployment,
  },
  unemploymentEmployee: {
    insurance: unemploymentInsurance,
    payer: 'employee',
    source: unemployment,
  },
  injuryEmployer: { insurance: injuryInsurance, payer: 'employer', source: injury },
} as const satisfies Record<string, Premium>

export type PremiumName = keyof typeof premiums
/** The names of the premiums, in the order in which they are told. */
export const names = Object.keys(premiums) as PremiumName[]
/** The names of those that one of the two pays. */
export const namesOf = (payer: Premium['payer']): PremiumName[] =>
  names.filter((name) => premiums[name].payer === payer)

/** A premium in words: “Pension insurance, employer”. */
export const nameOf = ({ insurance, payer }: Premium): Text => ({
  en: `${insurance.en}, ${payers[payer].en}`,
  zh: `${insurance.zh}（${payers[payer].zh}）`,
})
