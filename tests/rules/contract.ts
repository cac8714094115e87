// What the rule base promises: written down here a second time, so that no change of a rule changes it.

export type Unit = 'day' | 'working-day' | 'month' | 'year'

/** A time limit: one input, the day from which it runs. */
export interface PromisedTimeLimit {
  readonly id: string
  readonly input: string
  readonly length: number
  readonly unit: Unit
  /** The first day in force; null where it is not known. */
  readonly from: string | null
  /** Instrument, article, paragraph (absent where the article has one only). */
  readonly source: readonly [instrument: string, article: number, paragraph?: number]
  /** The period in the words of the provision; null where it was read in copies only, and is not quoted. */
  readonly words: string | null
}

const limit = (
  id: string,
  input: string,
  period: string,
  words: string | null,
  from: string | null,
  ...source: PromisedTimeLimit['source']
): PromisedTimeLimit => {
  const [length, unit] = period.split(' ') as [string, Unit]
  return { id, input, length: Number(length), unit, from, source, words }
}

const sil = 'social-insurance-law'
const handling = 'handling-regulations'
const injury = 'work-injury-regulations'
const female = 'female-employees-regulations'
const reconsideration = 'administrative-reconsideration-law'
const litigation = 'administrative-litigation-law'
const supervision = 'labour-supervision-regulations'
const contract = 'labour-contract-law'
const arbitration = 'labour-dispute-arbitration-law'

/** Every statutory time limit. */
export const timeLimits: readonly PromisedTimeLimit[] = [
  limit('sil.employer-registration', 'established', '30 day', '三十日', '2011-07-01', sil, 57, 1),
  limit('sil.registration-review', 'applied', '15 day', '十五日', '2011-07-01', sil, 57, 1),
  limit('sil.registration-change', 'changed', '30 day', '三十日', '2011-07-01', sil, 57, 2),
  limit('sil.employee-registration', 'employed', '30 day', '三十日', '2011-07-01', sil, 58, 1),
  limit('sil.unemployment-list', 'ended', '15 day', '十五日', '2011-07-01', sil, 50, 1),
  limit(
    'handling.registration',
    'received',
    '10 working-day',
    '10个工作日',
    '2023-12-01',
    handling,
    6,
    2,
  ),
  limit(
    'handling.registration-change',
    'received',
    '10 working-day',
    '10个工作日',
    '2023-12-01',
    handling,
    10,
  ),
  limit(
    'handling.pension-application',
    'received',
    '20 working-day',
    '20个工作日',
    '2023-12-01',
    handling,
    18,
  ),
  limit(
    'handling.medical-reimbursement',
    'received',
    '30 working-day',
    '30个工作日',
    '2023-12-01',
    handling,
    20,
    2,
  ),
  limit(
    'handling.maternity-allowance',
    'received',
    '10 working-day',
    '10个工作日',
    '2023-12-01',
    handling,
    20,
    3,
  ),
  limit(
    'handling.work-injury-reimbursement',
    'received',
    '20 working-day',
    '20个工作日',
    '2023-12-01',
    handling,
    22,
    2,
  ),
  limit(
    'handling.unemployment-benefit',
    'received',
    '10 working-day',
    '10个工作日',
    '2023-12-01',
    handling,
    24,
    1,
  ),
  limit(
    'handling.training-subsidy',
    'received',
    '10 working-day',
    '10个工作日',
    '2023-12-01',
    handling,
    24,
    3,
  ),
  limit(
    'handling.cessation-notice',
    'occurred',
    '20 working-day',
    '20个工作日',
    '2023-12-01',
    handling,
    25,
  ),
  limit(
    'work-injury.employer-application',
    'accident',
    '30 day',
    '30日',
    '2011-01-01',
    injury,
    17,
    1,
  ),
  limit(
    'work-injury.employee-application',
    'accident',
    '1 year',
    '1年',
    '2011-01-01',
    injury,
    17,
    2,
  ),
  limit('work-injury.recognition', 'accepted', '60 day', '60日', '2011-01-01', injury, 20, 1),
  limit(
    'work-injury.recognition-clear-case',
    'accepted',
    '15 day',
    '15日',
    '2011-01-01',
    injury,
    20,
    2,
  ),
  limit('work-injury.appraisal', 'received', '60 day', '60日', '2011-01-01', injury, 25, 2),
  limit('work-injury.second-appraisal', 'received', '15 day', '15日', '2011-01-01', injury, 26),
  limit('unemployment.claim', 'ended', '60 day', null, null, 'unemployment-claim-measures', 6),
  limit('labour.transfer', 'ended', '15 day', '十五日', '2008-01-01', contract, 50, 1),
  limit('labour.complaint', 'ended', '2 year', '2年', '2004-12-01', supervision, 20, 1),
  limit(
    'foreigners.registration',
    'permitted',
    '30 day',
    null,
    '2011-10-15',
    'foreigners-measures',
    4,
  ),
  limit(
    'remedy.reconsideration',
    'known',
    '60 day',
    '六十日',
    '2024-01-01',
    reconsideration,
    20,
    1,
  ),
  limit('remedy.litigation', 'known', '6 month', '六个月', '2015-05-01', litigation, 46, 1),
  limit(
    'remedy.litigation-after-reconsideration',
    'received',
    '15 day',
    '十五日',
    '2015-05-01',
    litigation,
    45,
  ),
  limit('remedy.labour-arbitration', 'known', '1 year', '一年', '2008-05-01', arbitration, 27, 1),
]

const timeLimitResults = ['lastDay', 'deadline', 'safeDay', 'shiftedBy', 'provisional']

interface Promised {
  /** Inputs that must be given. */
  readonly inputs: readonly string[]
  /** Inputs that may be left out, with the value then taken. */
  readonly optional?: Readonly<Record<string, unknown>>
  /** Result names that must be there. */
  readonly results: readonly string[]
}

/** Every rule of the contract by id, in the order of its groups. */
export const promised: Readonly<Record<string, Promised>> = {
  'card.financial-activation': {
    inputs: ['received'],
    optional: { days: 300 },
    results: timeLimitResults,
  },
  'card.collective-issue': {
    inputs: ['received'],
    optional: { hours: 96 },
    results: ['endsAt', 'nextHour'],
  },
  ...Object.fromEntries(
    timeLimits.map(({ id, input }) => [id, { inputs: [input], results: timeLimitResults }]),
  ),
  'sil.unemployment-eligibility': {
    inputs: ['contributionMonths', 'involuntary', 'registered'],
    results: ['eligible', 'unmet'],
  },
  'sil.unemployment-duration': {
    inputs: ['contributionMonths'],
    optional: { carriedOverMonths: 0 },
    results: ['maximumMonths'],
  },
  'sil.undeclared-premium': { inputs: ['previousMonth'], results: ['amount'] },
  'sil.late-payment': {
    inputs: ['arrears', 'due', 'paid'],
    results: ['days', 'surcharge', 'total', 'fineMinimum', 'fineMaximum'],
  },
  'sil.non-registration-fine': {
    inputs: ['premiumDue'],
    results: [
      'employerFineMinimum',
      'employerFineMaximum',
      'personalFineMinimum',
      'personalFineMaximum',
    ],
  },
  'sil.fraud-fine': { inputs: ['obtained'], results: ['fineMinimum', 'fineMaximum'] },
  'work-injury.disability-grant': {
    inputs: ['grade', 'wage', 'localAverage'],
    results: ['base', 'months', 'grant'],
  },
  'work-injury.disability-allowance': {
    inputs: ['grade', 'wage', 'localAverage'],
    optional: { minimumWage: undefined },
    results: ['base', 'percent', 'allowance', 'topUp', 'paidBy'],
  },
  'work-injury.nursing-fee': {
    inputs: ['need', 'localAverage'],
    results: ['percent', 'monthly'],
  },
  'work-injury.death-benefits': {
    inputs: ['died', 'wage', 'localAverage', 'spouse', 'relatives'],
    optional: { nationalIncome: undefined, alone: 0 },
    results: ['base', 'funeral', 'grant', 'lumpSum', 'dependants'],
  },
  'work-injury.paid-leave': { inputs: ['stopped'], results: ['ordinaryEnd', 'latestEnd'] },
  'work-injury.review': { inputs: ['concluded'], results: ['earliest'] },
  'maternity.leave': {
    inputs: ['start', 'event'],
    optional: { difficult: false, children: 1 },
    results: ['days', 'lastDay'],
  },
  'maternity.allowance': { inputs: ['days', 'employerAverage'], results: ['allowance'] },
  'pension.minimum-contribution': { inputs: ['year'], results: ['months'] },
  'pension.personal-account': {
    inputs: ['balance', 'ageYears'],
    optional: { ageMonths: 0 },
    results: ['divisor', 'monthly'],
  },
  'pension.estimate': {
    inputs: ['contributionMonths', 'localAverage', 'index', 'balance', 'ageYears'],
    results: ['basic', 'account', 'total'],
  },
  'retirement.age': {
    inputs: ['group', 'birth'],
    results: [
      'delayMonths',
      'ageYears',
      'ageMonths',
      'month',
      'earliestMonth',
      'latestMonth',
      'minimumContributionMonths',
    ],
  },
  'premium.monthly': {
    inputs: [
      'wage',
      'localAverage',
      'medicalEmployer',
      'unemploymentEmployer',
      'unemploymentEmployee',
      'injuryEmployer',
    ],
    optional: {
      floorPercent: 60,
      ceilingPercent: 300,
      pensionEmployer: 16,
      pensionEmployee: 8,
      medicalEmployee: 2,
    },
    results: [
      'base',
      'pensionEmployer',
      'pensionEmployee',
      'medicalEmployer',
      'medicalEmployee',
      'unemploymentEmployer',
      'unemploymentEmployee',
      'injuryEmployer',
      'employeeTotal',
      'employerTotal',
      'total',
    ],
  },
  'labour.severance': {
    inputs: ['from', 'to', 'wage', 'localAverage'],
    results: ['years', 'capped', 'base', 'amount'],
  },
  'time.period': { inputs: ['start', 'length', 'unit'], results: timeLimitResults },
  'time.hours': { inputs: ['start', 'hours'], results: ['endsAt', 'nextHour'] },
}

/** The provisions that the contract names for the rules that are no statutory time limit. */
export const provisions: Readonly<
  Record<string, readonly (readonly [instrument: string, article?: number, paragraph?: number])[]>
> = {
  'card.financial-activation': [['local-practice']],
  'card.collective-issue': [['local-practice']],
  'sil.unemployment-eligibility': [[sil, 45]],
  'sil.unemployment-duration': [[sil, 46]],
  'sil.undeclared-premium': [[sil, 62]],
  'sil.late-payment': [[sil, 86]],
  'sil.non-registration-fine': [[sil, 84]],
  'sil.fraud-fine': [
    [sil, 87],
    [sil, 88],
  ],
  'work-injury.disability-grant': [
    [injury, 35, 1],
    [injury, 36, 1],
    [injury, 37],
    [injury, 64, 2],
  ],
  'work-injury.disability-allowance': [
    [injury, 35, 1],
    [injury, 36, 1],
    [injury, 64, 2],
  ],
  'work-injury.nursing-fee': [[injury, 34, 2]],
  'work-injury.death-benefits': [
    [injury, 39, 1],
    [injury, 39, 3],
    [injury, 64, 2],
    ['urban-income'],
  ],
  'work-injury.paid-leave': [[injury, 33, 2]],
  'work-injury.review': [[injury, 28]],
  'maternity.leave': [
    [female, 7, 1],
    [female, 7, 2],
  ],
  'maternity.allowance': [[sil, 56, 2], [female, 8, 1], ['local-practice']],
  // The Decision’s figures of years of contributions stand in art. 2 of the Measures annexed to it.
  'pension.minimum-contribution': [
    [sil, 16],
    ['retirement-age-measures', 2],
  ],
  'pension.personal-account': [['guofa-2005-38']],
  'pension.estimate': [[sil, 15, 1], [sil, 15, 2], [sil, 16, 1], ['guofa-2005-38']],
  'retirement.age': [['retirement-age-decision'], ['retirement-age-measures']],
  'premium.monthly': [
    [sil, 12, 1],
    [sil, 12, 2],
    [sil, 23, 1],
    [sil, 35],
    [sil, 44],
    [sil, 60, 1],
    ['guide-values'],
  ],
  'labour.severance': [
    [contract, 47, 1],
    [contract, 47, 2],
    [contract, 47, 3],
    [contract, 97, 3],
    [contract, 38, 1],
    [contract, 46],
  ],
  'time.period': [
    ['civil-code', 200],
    ['civil-code', 201, 1],
    ['civil-code', 202],
    ['civil-code', 203, 1],
    ['civil-code', 204],
  ],
  'time.hours': [
    ['civil-code', 201, 2],
    ['civil-procedure-interpretation', 125],
  ],
}

/** The groups in the order in which rules are listed. */
export const groups = [
  'card',
  'sil',
  'handling',
  'work-injury',
  'maternity',
  'unemployment',
  'pension',
  'retirement',
  'premium',
  'labour',
  'foreigners',
  'remedy',
  'time',
]

/** What an answer can be. */
export const statuses = ['computed', 'not-in-force', 'needs-local-figure', 'invalid']
