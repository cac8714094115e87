import { choiceField, monthField } from '../kernel/field.ts'
import type { Warning } from '../kernel/finding.ts'
import { currentMonths, currentValue } from '../kernel/parameter.ts'
import { writeQuantity } from '../kernel/quantity.ts'
import { defineRule } from '../kernel/rule.ts'
import { step } from '../kernel/step.ts'
import { writeMonth } from '../kernel/write-date.ts'
import { writeAge, writeMonths } from '../kernel/write-months.ts'
import { minimumIn } from '../pension/minimum-contribution.ts'
import { sayFigure } from '../time/time-limit.ts'
import {
  earlyMaximum,
  everyFourMonths,
  everyTwoMonths,
  firstDay,
  flexibleEarly,
  flexibleLate,
  groups,
  lateMaximum,
  originalAges,
  stepDelay,
  stepsBegin,
} from './reform.ts'

/** The year in which the Social Insurance Law took effect. */
const lawBegins = 2011

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
      orNull: true,
      label: { en: 'Earliest, by flexible early retirement', zh: '弹性提前退休的最早时间' },
    },
    latestMonth: {
      kind: 'month',
      orNull: true,
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
    const [baseMonths, every, cap] = [
      currentMonths(groups[name].baseAge),
      currentValue(groups[name].step).value,
      currentValue(groups[name].cap).value,
    ]
    const original = birth.add({ months: baseMonths })
    // Months from the first month of the steps to the month of the original age.
    const sinceSteps = 12 * (original.year - stepsBegin) + original.month - 1
    const begun = sinceSteps >= 0
    const steps = Math.floor(sinceSteps / every) + 1
    const delay = begun ? Math.min(cap, steps * currentValue(stepDelay).value) : 0
    const age = baseMonths + delay
    const earliestAge = Math.max(baseMonths, age - currentMonths(earlyMaximum))
    const choice = begun && {
      earliest: birth.add({ months: earliestAge }),
      latest: birth.add({ months: age + currentMonths(lateMaximum) }),
    }
    const month = birth.add({ months: age })
    const minimum = minimumIn(Math.max(month.year, lawBegins))
    const result: RetirementAge = {
      delayMonths: delay,
      ageYears: Math.floor(age / 12),
      ageMonths: age % 12,
      month: month.toString(),
      earliestMonth: choice ? choice.earliest.toString() : null,
      latestMonth: choice ? choice.latest.toString() : null,
      minimumContributionMonths: minimum.value,
    }
    return {
      status: 'computed',
      result,
      steps: [
        originalStep({ age: writeAge(baseMonths), reached: writeMonth(original) }),
        begun
          ? {
              ...delayStep({
                month: sinceSteps + 1,
                begin: stepsBegin,
                one: sayFigure(stepDelay),
                every: sayFigure(groups[name].step),
                most: sayFigure(groups[name].cap),
                delay: writeQuantity(delay, 'month'),
              }),
              source: currentValue(groups[name].step).source,
            }
          : noDelayStep({ begin: stepsBegin }),
        {
          ...ageStep({ age: writeAge(age), reached: writeMonth(month) }),
          source: begun ? { instrument: 'retirement-age-measures', article: 1 } : originalAges,
        },
        ...(choice
          ? [
              earlyStep({ years: sayFigure(earlyMaximum), from: writeMonth(choice.earliest) }),
              lateStep({ years: sayFigure(lateMaximum), until: writeMonth(choice.latest) }),
            ]
          : []),
        {
          ...(month.year < lawBegins ? minimumSinceStep : minimumStep)({
            year: Math.max(month.year, lawBegins),
            years: writeMonths(minimum.value),
          }),
          source: minimum.source,
        },
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

const originalStep = step(
  'The original retirement age is {age}; it is reached in {reached}.',
  '原法定退休年龄为{age}，在{reached}达到。',
  originalAges,
)
const noDelayStep = step(
  'That lies before January {begin}, when the steps begin: there is no delay.',
  '该月在{begin}年1月开始延迟之前，不延迟。',
  firstDay,
)
const delayStep = step(
  'That is month {month} of the steps, which begin in January {begin}. There is {one} of delay for every {every} begun, at most {most}: {delay}.',
  '自{begin}年1月起算，该月为第{month}个月；每{every}延迟{one}（不满{every}的按{every}计），最多延迟{most}：延迟{delay}。',
)
const ageStep = step(
  'The statutory retirement age is {age}, reached in {reached}.',
  '法定退休年龄为{age}，在{reached}达到。',
)
const earlyStep = step(
  'With the minimum contributions, retirement may be chosen up to {years} earlier, but not below the original age: from {from}.',
  '达到最低缴费年限的，可以自愿选择弹性提前退休，提前时间最长不超过{years}，且退休年龄不得低于原法定退休年龄：最早为{from}。',
  flexibleEarly,
)
const lateStep = step(
  'By agreement with the employer, it may be up to {years} later: until {until}.',
  '所在单位与职工协商一致的，可以弹性延迟退休，延迟时间最长不超过{years}：最晚为{until}。',
  flexibleLate,
)
const minimumStep = step(
  'For retirement in {year}, a monthly pension needs contributions of at least {years}.',
  '{year}年达到法定退休年龄的，按月领取基本养老金的最低缴费年限为{years}。',
)
const minimumSinceStep = step(
  'The Social Insurance Law, in force since {year}, asks for contributions of at least {years} for a monthly pension.',
  '自{year}年起施行的《中华人民共和国社会保险法》规定，累计缴费满{years}的，按月领取基本养老金。',
)
