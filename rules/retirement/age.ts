import { choiceField, monthField } from '../kernel/field.ts'
import type { Step, Warning } from '../kernel/finding.ts'
import { currentMonths, currentValue, parameter, type Parameter } from '../kernel/parameter.ts'
import { writeQuantity } from '../kernel/quantity.ts'
import { defineRule } from '../kernel/rule.ts'
import type { Source } from '../kernel/source.ts'
import type { Text } from '../kernel/text.ts'
import { writeMonth } from '../kernel/write-date.ts'
import { writeMonths } from '../kernel/write-months.ts'
import { minimumIn } from '../pension/minimum-contribution.ts'

/** The steps begin in January of this year; the Social Insurance Law took effect in the other. */
const stepsBegin = 2025
const lawBegins = 2011
const inForce = `${stepsBegin}-01-01`

const originalAges: Source = {
  instrument: 'retirement-age-decision',
  quote:
    '同步启动延迟男、女职工的法定退休年龄，用十五年时间，逐步将男职工的法定退休年龄从原六十周岁延迟至六十三周岁，将女职工的法定退休年龄从原五十周岁、五十五周岁分别延迟至五十五周岁、五十八周岁。',
  english:
    'The raising of the statutory retirement ages of male and female employees begins at the same time: over fifteen years, the statutory retirement age of male employees is raised step by step from the original sixty years of age to sixty-three, and that of female employees from the original fifty and fifty-five years of age to fifty-five and fifty-eight respectively.',
}

const firstDay: Source = {
  instrument: 'retirement-age-decision',
  quote: '本决定自2025年1月1日起施行。',
  english: 'This Decision takes effect on 1 January 2025.',
}

const everyFourMonths: Source = {
  instrument: 'retirement-age-measures',
  article: 1,
  quote:
    '从2025年1月1日起，男职工和原法定退休年龄为五十五周岁的女职工，法定退休年龄每四个月延迟一个月，分别逐步延迟至六十三周岁和五十八周岁',
  english:
    'From 1 January 2025, for male employees, and for female employees whose original statutory retirement age was fifty-five years of age, the statutory retirement age is raised by one month for every four months, step by step to sixty-three and fifty-eight years of age respectively',
}

const everyTwoMonths: Source = {
  instrument: 'retirement-age-measures',
  article: 1,
  quote: '原法定退休年龄为五十周岁的女职工，法定退休年龄每二个月延迟一个月，逐步延迟至五十五周岁',
  english:
    'for female employees whose original statutory retirement age was fifty years of age, the statutory retirement age is raised by one month for every two months, step by step to fifty-five years of age',
}

const flexibleEarly: Source = {
  instrument: 'retirement-age-measures',
  article: 3,
  quote:
    '职工达到最低缴费年限，可以自愿选择弹性提前退休，提前时间最长不超过三年，且退休年龄不得低于女职工五十周岁、五十五周岁及男职工六十周岁的原法定退休年龄。',
  english:
    'Employees who have reached the minimum contribution period may of their own free will choose flexible early retirement; it may be at most three years early, and the age of retirement may not be below the original statutory retirement age of fifty or fifty-five years of age for female employees and sixty for male employees.',
}

const flexibleLate: Source = {
  instrument: 'retirement-age-measures',
  article: 3,
  quote:
    '职工达到法定退休年龄，所在单位与职工协商一致的，可以弹性延迟退休，延迟时间最长不超过三年。',
  english:
    'An employee who reaches the statutory retirement age may, where the employer and the employee agree after consultation, retire flexibly late; the delay may be at most three years.',
}

interface Group {
  readonly label: Text
  /** The original statutory age, in years, and the one at the end of the steps. */
  readonly baseAge: Parameter
  readonly finalAge: Parameter
  /** So many months of birth share one month of delay. */
  readonly step: Parameter
  /** The whole delay, in months. */
  readonly cap: Parameter
}

function group(
  label: Text,
  [baseAge, finalAge]: readonly [number, number],
  step: number,
  cap: number,
  source: Source,
): Group {
  const title = (en: string, zh: string): Text => ({
    en: `${en}: ${label.en.toLowerCase()}`,
    zh: `${zh}（${label.zh}）`,
  })
  return {
    label,
    baseAge: parameter(
      title('Original retirement age', '原法定退休年龄'),
      'year-of-age',
      baseAge,
      inForce,
      originalAges,
    ),
    finalAge: parameter(
      title('Retirement age at the end of the steps', '延迟到位后的法定退休年龄'),
      'year-of-age',
      finalAge,
      inForce,
      originalAges,
    ),
    step: parameter(
      title('Months that share one month of delay', '每延迟1个月所对应的月数'),
      'month',
      step,
      inForce,
      source,
    ),
    cap: parameter(title('Whole delay', '最多延迟的时间'), 'month', cap, inForce, source),
  }
}

const groups = {
  men: group({ en: 'Men', zh: '男职工' }, [60, 63], 4, 36, everyFourMonths),
  'women-55': group(
    { en: 'Women whose original age was 55', zh: '原法定退休年龄为55周岁的女职工' },
    [55, 58],
    4,
    36,
    everyFourMonths,
  ),
  'women-50': group(
    { en: 'Women whose original age was 50', zh: '原法定退休年龄为50周岁的女职工' },
    [50, 55],
    2,
    60,
    everyTwoMonths,
  ),
} as const satisfies Record<string, Group>

const stepDelay = parameter(
  { en: 'Delay at each step', zh: '每一步延迟的时间' },
  'month',
  1,
  inForce,
  everyFourMonths,
)

const earlyMaximum = parameter(
  { en: 'Flexible early retirement, at most', zh: '弹性提前退休的最长时间' },
  'year',
  3,
  inForce,
  flexibleEarly,
)

const lateMaximum = parameter(
  { en: 'Flexible late retirement, at most', zh: '弹性延迟退休的最长时间' },
  'year',
  3,
  inForce,
  flexibleLate,
)

const dayNotFixed: Warning = {
  code: 'day-not-fixed',
  en: 'The annexed tables give the month only; they do not fix the day in it. A special rule of the state for your post comes first.',
  zh: '办法所附的对照表只列到月份，没有规定具体日期。国家对所在岗位另有规定的，依照其规定。',
}

const womenGroup: Warning = {
  code: 'women-group',
  en: 'The Decision does not say which women had the original age of 50 and which 55. It follows the post and local rules: ask your employer or the local social insurance agency.',
  zh: '哪些女职工的原法定退休年龄为50周岁、哪些为55周岁，决定没有规定，要看岗位和当地规定，请向用人单位或者当地社会保险经办机构核实。',
}

const flexibleRetirement: Warning = {
  code: 'flexible-retirement',
  en: 'Early retirement needs the minimum contributions (by some accounts, those of the year chosen) and written notice to the employer at least 3 months ahead. Late retirement needs a written agreement at least 1 month ahead, which cannot be extended once it is fixed. Civil servants, and leaders and managers of state bodies and enterprises, retire on time. All this stands in the Flexible Retirement Interim Measures (MOHRSS 2024 No. 94), of which we read copies only.',
  zh: '弹性提前退休，应当达到最低缴费年限（据称以所选退休年份为准），并至少提前3个月书面告知所在单位；弹性延迟退休，应当至少提前1个月与所在单位书面约定，约定后不再延长。公务员、国有企事业单位领导人员及其他管理人员达到法定退休年龄时应当及时退休。以上见《实施弹性退休制度暂行办法》（人社部发〔2024〕94号），本站只见到转载文本。',
}

interface RetirementAge {
  readonly delayMonths: number
  readonly ageYears: number
  readonly ageMonths: number
  /** The statutory month; months as YYYY-MM. */
  readonly month: string
  readonly earliestMonth: string | null
  readonly latestMonth: string | null
  readonly minimumContributionMonths: number
}

/** The statutory retirement age and its month, by group and month of birth (Decision of 13 September 2024; Measures arts. 1–3). */
export const rule = defineRule({
  id: 'retirement.age',
  title: { en: 'Statutory retirement age', zh: '法定退休年龄' },
  question: {
    en: 'In which month do I reach statutory retirement age?',
    zh: '我哪年哪月达到法定退休年龄？',
  },
  who: { en: 'Employees', zh: '职工' },
  sources: [everyFourMonths, everyTwoMonths, originalAges, firstDay, flexibleEarly, flexibleLate],
  parameters: {
    ...Object.fromEntries(
      Object.entries(groups).flatMap(([name, { baseAge, finalAge, step, cap }]) => [
        [`${name}-base-age`, baseAge],
        [`${name}-final-age`, finalAge],
        [`${name}-step`, step],
        [`${name}-cap`, cap],
      ]),
    ),
    'step-delay': stepDelay,
    'early-maximum': earlyMaximum,
    'late-maximum': lateMaximum,
  },
  answer: 'month',
  results: {
    delayMonths: { kind: 'months', label: { en: 'Delay', zh: '延迟的时间' } },
    ageYears: { kind: 'number', label: { en: 'Age, years', zh: '法定退休年龄（岁）' } },
    ageMonths: {
      kind: 'number',
      label: { en: 'Age, months more', zh: '法定退休年龄（另加的月数）' },
    },
    month: { kind: 'month', label: { en: 'Statutory month', zh: '法定退休时间' } },
    earliestMonth: {
      kind: 'month',
      label: { en: 'Earliest, by flexible early retirement', zh: '弹性提前退休的最早时间' },
    },
    latestMonth: {
      kind: 'month',
      label: { en: 'Latest, by flexible late retirement', zh: '弹性延迟退休的最晚时间' },
    },
    minimumContributionMonths: {
      kind: 'months',
      inYears: true,
      label: { en: 'Minimum contributions', zh: '最低缴费年限' },
    },
  },
  fields: {
    group: choiceField({
      label: { en: 'Which group do you belong to?', zh: '您属于哪一类职工？' },
      hint: {
        en: 'Whether a woman’s original age was 50 or 55 follows from her post and local rules.',
        zh: '女职工的原法定退休年龄为50周岁还是55周岁，要看岗位和当地规定。',
      },
      example: 'men',
      choices: [
        { value: 'men', label: groups.men.label },
        { value: 'women-55', label: groups['women-55'].label },
        { value: 'women-50', label: groups['women-50'].label },
      ],
    }),
    birth: monthField({
      label: { en: 'In which month were you born?', zh: '您是哪年哪月出生的？' },
      example: '1970-01',
    }),
  },
  evaluate({ group: name, birth }) {
    const [baseMonths, step, cap] = [
      currentMonths(groups[name].baseAge),
      currentValue(groups[name].step).value,
      currentValue(groups[name].cap).value,
    ]
    const original = birth.add({ months: baseMonths })
    // Months from the first month of the steps to the month of the original age.
    const sinceSteps = 12 * (original.year - stepsBegin) + original.month - 1
    const begun = sinceSteps >= 0
    const steps = Math.floor(sinceSteps / step) + 1
    const delay = begun ? Math.min(cap, steps * currentValue(stepDelay).value) : 0
    const age = baseMonths + delay
    const earliestAge = Math.max(baseMonths, age - currentMonths(earlyMaximum))
    const latestAge = age + currentMonths(lateMaximum)
    const month = birth.add({ months: age })
    const minimum = minimumIn(Math.max(month.year, lawBegins))
    const result: RetirementAge = {
      delayMonths: delay,
      ageYears: Math.floor(age / 12),
      ageMonths: age % 12,
      month: month.toString(),
      earliestMonth: begun ? birth.add({ months: earliestAge }).toString() : null,
      latestMonth: begun ? birth.add({ months: latestAge }).toString() : null,
      minimumContributionMonths: minimum.value,
    }
    return {
      status: 'computed',
      result,
      steps: [
        originalStep(baseMonths, original),
        begun ? delayStep(groups[name], sinceSteps, delay) : noDelayStep,
        ageStep(age, month, begun),
        ...(begun
          ? flexibleSteps(birth.add({ months: earliestAge }), birth.add({ months: latestAge }))
          : []),
        contributionStep(month.year, minimum),
      ],
      warnings: [
        ...(name === 'men' ? [] : [womenGroup]),
        dayNotFixed,
        ...(begun ? [flexibleRetirement] : []),
      ],
    }
  },
  examples: [
    {
      title: {
        en: 'A man born in the last month without delay',
        zh: '男职工，不延迟的最后一个月出生',
      },
      input: { group: 'men', birth: '1964-12' },
      result: {
        delayMonths: 0,
        ageYears: 60,
        ageMonths: 0,
        month: '2024-12',
        earliestMonth: null,
        latestMonth: null,
        minimumContributionMonths: 180,
      },
    },
    {
      title: {
        en: 'A man born in the first month with delay',
        zh: '男职工，开始延迟的第一个月出生',
      },
      input: { group: 'men', birth: '1965-01' },
      result: {
        delayMonths: 1,
        ageYears: 60,
        ageMonths: 1,
        month: '2025-02',
        earliestMonth: '2025-01',
        latestMonth: '2028-02',
        minimumContributionMonths: 180,
      },
    },
    {
      title: { en: 'A man who also needs more contributions', zh: '男职工，最低缴费年限也提高' },
      input: { group: 'men', birth: '1970-01' },
      result: {
        delayMonths: 16,
        ageYears: 61,
        ageMonths: 4,
        month: '2031-05',
        earliestMonth: '2030-01',
        latestMonth: '2034-05',
        minimumContributionMonths: 192,
      },
    },
    {
      title: { en: 'The first men with the whole delay', zh: '男职工，延迟满3年的第一个月出生' },
      input: { group: 'men', birth: '1976-09' },
      result: {
        delayMonths: 36,
        ageYears: 63,
        ageMonths: 0,
        month: '2039-09',
        earliestMonth: '2036-09',
        latestMonth: '2042-09',
        minimumContributionMonths: 240,
      },
    },
    {
      title: { en: 'A woman whose original age was 55', zh: '原法定退休年龄为55周岁的女职工' },
      input: { group: 'women-55', birth: '1971-04' },
      result: {
        delayMonths: 4,
        ageYears: 55,
        ageMonths: 4,
        month: '2026-08',
        earliestMonth: '2026-04',
        latestMonth: '2029-08',
      },
    },
    {
      title: { en: 'A woman whose original age was 50', zh: '原法定退休年龄为50周岁的女职工' },
      input: { group: 'women-50', birth: '1975-11' },
      result: {
        delayMonths: 6,
        ageYears: 50,
        ageMonths: 6,
        month: '2026-05',
        earliestMonth: '2025-11',
        latestMonth: '2029-05',
      },
    },
    {
      title: {
        en: 'The last women with less than the whole five years',
        zh: '女职工，延迟不满5年的最后一个月出生',
      },
      input: { group: 'women-50', birth: '1984-10' },
      result: { delayMonths: 59, ageYears: 54, ageMonths: 11, month: '2039-09' },
    },
    {
      title: {
        en: 'The first women with the whole five years',
        zh: '女职工，延迟满5年的第一个月出生',
      },
      input: { group: 'women-50', birth: '1984-11' },
      result: { delayMonths: 60, ageYears: 55, ageMonths: 0, month: '2039-11' },
    },
  ],
})

function originalStep(baseMonths: number, original: Temporal.PlainYearMonth): Step {
  const [age, reached] = [writeMonths(baseMonths, '岁'), writeMonth(original)]
  return {
    en: `The original retirement age is ${age.en}; it is reached in ${reached.en}.`,
    zh: `原法定退休年龄为${age.zh}，在${reached.zh}达到。`,
    source: originalAges,
  }
}

const noDelayStep: Step = {
  en: `That lies before January ${stepsBegin}, when the steps begin: there is no delay.`,
  zh: `该月在${stepsBegin}年1月开始延迟之前，不延迟。`,
  source: firstDay,
}

function delayStep({ step, cap }: Group, sinceSteps: number, delay: number): Step {
  const [every, one, most, delayed] = [
    writeQuantity(currentValue(step).value, step.unit),
    writeQuantity(currentValue(stepDelay).value, stepDelay.unit),
    writeQuantity(currentValue(cap).value, cap.unit),
    writeQuantity(delay, 'month'),
  ]
  return {
    en: `That is month ${sinceSteps + 1} of the steps, which begin in January ${stepsBegin}. There is ${one.en} of delay for every ${every.en} begun, at most ${most.en}: ${delayed.en}.`,
    zh: `自${stepsBegin}年1月起算，该月为第${sinceSteps + 1}个月；每${every.zh}延迟${one.zh}（不满${every.zh}的按${every.zh}计），最多延迟${most.zh}：延迟${delayed.zh}。`,
    source: currentValue(step).source,
  }
}

function ageStep(age: number, month: Temporal.PlainYearMonth, begun: boolean): Step {
  const [statutory, reached] = [writeMonths(age, '岁'), writeMonth(month)]
  return {
    en: `The statutory retirement age is ${statutory.en}, reached in ${reached.en}.`,
    zh: `法定退休年龄为${statutory.zh}，在${reached.zh}达到。`,
    source: begun ? { instrument: 'retirement-age-measures', article: 1 } : originalAges,
  }
}

function flexibleSteps(
  earliest: Temporal.PlainYearMonth,
  latest: Temporal.PlainYearMonth,
): readonly Step[] {
  const [early, late] = [writeMonth(earliest), writeMonth(latest)]
  const [ahead, after] = [earlyMaximum, lateMaximum].map((years) =>
    writeQuantity(currentValue(years).value, years.unit),
  ) as [Text, Text]
  return [
    {
      en: `With the minimum contributions, retirement may be chosen up to ${ahead.en} earlier, but not below the original age: from ${early.en}.`,
      zh: `达到最低缴费年限的，可以自愿选择弹性提前退休，提前时间最长不超过${ahead.zh}，且退休年龄不得低于原法定退休年龄：最早为${early.zh}。`,
      source: flexibleEarly,
    },
    {
      en: `By agreement with the employer, it may be up to ${after.en} later: until ${late.en}.`,
      zh: `所在单位与职工协商一致的，可以弹性延迟退休，延迟时间最长不超过${after.zh}：最晚为${late.zh}。`,
      source: flexibleLate,
    },
  ]
}

function contributionStep(year: number, { value, source }: ReturnType<typeof minimumIn>): Step {
  const years = writeMonths(value)
  return {
    en:
      year < lawBegins
        ? `The Social Insurance Law, in force since ${lawBegins}, asks for contributions of at least ${years.en} for a monthly pension.`
        : `For retirement in ${year}, a monthly pension needs contributions of at least ${years.en}.`,
    zh:
      year < lawBegins
        ? `自${lawBegins}年起施行的《中华人民共和国社会保险法》规定，累计缴费满${years.zh}的，按月领取基本养老金。`
        : `${year}年达到法定退休年龄的，按月领取基本养老金的最低缴费年限为${years.zh}。`,
    source,
  }
}
