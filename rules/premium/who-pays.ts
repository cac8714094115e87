import type { Step } from '../kernel/finding.ts'
import { step } from '../kernel/step.ts'
import {
  injury,
  maternity,
  medical,
  noInjuryByEmployee,
  pensionByEmployee,
  pensionByEmployer,
  unemployment,
  withheld,
} from './premiums.ts'

/** Who pays what, as far as the Law itself says it. */
export const whoPays: readonly Step[] = [
  step(
    'Pension insurance: the employer pays a part, which goes into the pooled fund.',
    '基本养老保险：用人单位缴纳的部分，记入统筹基金。',
    pensionByEmployer,
  )({}),
  step(
    'Pension insurance: the employee pays a part, which goes into the personal account.',
    '基本养老保险：职工缴纳的部分，记入个人账户。',
    pensionByEmployee,
  )({}),
  step(
    'Medical insurance: the employer and the employee both pay.',
    '基本医疗保险：用人单位和职工共同缴纳。',
    medical,
  )({}),
  step(
    'Unemployment insurance: the employer and the employee both pay.',
    '失业保险：用人单位和职工共同缴纳。',
    unemployment,
  )({}),
  step(
    'Work injury insurance: the employer alone pays.',
    '工伤保险：只由用人单位缴纳。',
    noInjuryByEmployee,
  )({}),
  step(
    'The agency sets the employer’s rate of work injury insurance.',
    '工伤保险的费率，由社会保险经办机构为用人单位确定。',
    injury,
  )({}),
  step(
    'Maternity insurance: the employer alone pays.',
    '生育保险：只由用人单位缴纳。',
    maternity,
  )({}),
  step(
    'The employer withholds the employee’s part from the wage and pays it over.',
    '职工应当缴纳的部分，由用人单位代扣代缴。',
    withheld,
  )({}),
]
