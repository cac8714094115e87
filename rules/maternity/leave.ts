import {
  booleanField,
  choiceField,
  dateField,
  integerField,
  lastYear,
  onlyIf,
  unless,
} from '../kernel/field.ts'
import { invalid, type Step, type Warning } from '../kernel/finding.ts'
import { currentValue, parameter, type Parameter } from '../kernel/parameter.ts'
import type { Unit } from '../kernel/quantity.ts'
import { defineRule } from '../kernel/rule.ts'
import type { Source } from '../kernel/source.ts'
import { step } from '../kernel/step.ts'
import type { Text } from '../kernel/text.ts'
import { writeDate } from '../kernel/write-date.ts'
import { beyondCalendar, sayFigure } from '../time/time-limit.ts'
import { sayDays } from './say-days.ts'

const from = '2012-04-28'

const rules7 = (paragraph: number, quote: string): Source => ({
  instrument: 'female-employees-regulations',
  article: 7,
  paragraph,
  quote,
})

const figure = (
  en: string,
  zh: string,
  value: number,
  paragraph: number,
  quote: string,
  unit: Unit = 'day',
): Parameter => parameter({ en, zh }, unit, value, from, rules7(paragraph, quote))

const birthDays = figure('Leave for a birth', '生育的产假', 98, 1, '女职工生育享受98天产假')
const beforeBirth = figure(
  'Part of it that may be taken before the birth',
  '产前可以休的天数',
  15,
  1,
  '其中产前可以休假15天',
)
const difficultDays = figure(
  'Added for a difficult birth',
  '难产增加的产假',
  15,
  1,
  '难产的，增加产假15天',
)
const furtherChildDays = figure(
  'Added for each child beyond the first',
  '多胞胎每多生育1个婴儿增加的产假',
  15,
  1,
  '生育多胞胎的，每多生育1个婴儿，增加产假15天',
)
const threshold = figure(
  'Length of pregnancy from which the longer leave after a miscarriage is due',
  '流产假较长一档所需的怀孕时间',
  4,
  2,
  '怀孕满4个月流产的，享受42天产假',
  'month',
)
const earlyDays = figure(
  'Leave after an earlier miscarriage',
  '怀孕时间较短流产的产假',
  15,
  2,
  '女职工怀孕未满4个月流产的，享受15天产假',
)
const laterDays = figure(
  'Leave after a later miscarriage',
  '怀孕时间较长流产的产假',
  42,
  2,
  '怀孕满4个月流产的，享受42天产假',
)
const months = sayFigure(threshold)

const said = {
  birth: step(
    'For a birth the leave is {days}.',
    '女职工生育，产假为{days}。',
    currentValue(birthDays).source,
  ),
  difficult: step(
    'A difficult birth adds {days}.',
    '难产，增加{days}。',
    currentValue(difficultDays).source,
  ),
  further: step(
    'Each child beyond the first adds {each}: {further} × {each} gives {days}.',
    '多胞胎每多生育1个婴儿，增加{each}：多生育{further}个，共增加{days}。',
    currentValue(furtherChildDays).source,
  ),
  early: step(
    'After a miscarriage in a pregnancy of less than {months} the leave is {days}.',
    '怀孕未满{months}流产，产假为{days}。',
    currentValue(earlyDays).source,
  ),
  later: step(
    'After a miscarriage in a pregnancy of at least {months} the leave is {days}.',
    '怀孕满{months}流产，产假为{days}。',
    currentValue(laterDays).source,
  ),
  sum: step('In all: {sum} = {days}.', '合计：{sum}＝{days}。'),
  lastDay: step(
    'Every calendar day counts, the first day of leave included: from {start}, day {count} is {end}.',
    '按自然日计算，休假的第一天计入：自{start}起，第{count}天为{end}。',
  ),
  beforeBirth: step(
    'Up to {days} of it may be taken before the birth.',
    '其中产前可以休{days}。',
    currentValue(beforeBirth).source,
  ),
}

const provincesAdd: Warning = {
  code: 'provinces-add-days',
  en: 'These are the days of the national rules. Nearly all provinces add days, and leave for the father, by their own rules: ask your HR office, or the health or medical security department of your province. The added days are not counted here.',
  zh: '这里只是国家规定的天数。几乎所有省份都另外增加产假，并规定了父亲的假期，请向单位人事部门或者本省卫生健康、医疗保障部门核实；增加的天数没有计入。',
}

/** The length of maternity leave under the national rules, and its last day (Female Employees Rules art. 7). */
export const rule = defineRule({
  id: 'maternity.leave',
  title: { en: 'Maternity leave', zh: '产假' },
  question: {
    en: 'How long is maternity leave, and which is its last day?',
    zh: '产假有多少天，休到哪一天？',
  },
  who: { en: 'Female employee', zh: '女职工' },
  sources: [currentValue(birthDays), currentValue(difficultDays), currentValue(laterDays)].map(
    ({ source }) => source,
  ) as [Source, ...Source[]],
  parameters: {
    birth: birthDays,
    'before-birth': beforeBirth,
    'difficult-birth': difficultDays,
    'each-further-child': furtherChildDays,
    'miscarriage-threshold': threshold,
    'early-miscarriage': earlyDays,
    'later-miscarriage': laterDays,
  },
  inForce: { from, field: 'start' },
  results: {
    days: { kind: 'number', label: { en: 'Days of leave', zh: '产假天数' } },
    lastDay: { kind: 'date', label: { en: 'Last day of leave', zh: '产假的最后一天' } },
  },
  answer: 'lastDay',
  fields: {
    start: dateField({
      label: { en: 'On which day does the leave begin?', zh: '产假从哪一天开始休？' },
      example: '2026-03-02',
    }),
    event: choiceField({
      label: { en: 'What is the leave for?', zh: '因为什么休产假？' },
      example: 'birth',
      choices: [
        { value: 'birth', label: { en: 'A birth', zh: '生育' } },
        {
          value: 'miscarriage-under-4-months',
          label: {
            en: `A miscarriage, less than ${months.en} pregnant`,
            zh: `怀孕未满${months.zh}流产`,
          },
        },
        {
          value: 'miscarriage-from-4-months',
          label: {
            en: `A miscarriage, at least ${months.en} pregnant`,
            zh: `怀孕满${months.zh}流产`,
          },
        },
      ],
    }),
    difficult: onlyIf(
      'event',
      ['birth'],
      unless(
        false,
        booleanField({
          label: { en: 'Was it a difficult birth?', zh: '是难产吗？' },
          hint: {
            en: 'Where you are not sure, ask the hospital or your HR office.',
            zh: '不确定的，请问医院或者单位人事部门。',
          },
          example: false,
        }),
      ),
    ),
    children: onlyIf(
      'event',
      ['birth'],
      unless(
        1,
        integerField({
          label: { en: 'How many children were born?', zh: '生育了几个婴儿？' },
          example: 1,
          from: 1,
          to: 9,
        }),
      ),
    ),
  },
  evaluate({ start, event, difficult, children }) {
    const parts =
      event === 'birth'
        ? birthParts(difficult, children)
        : [
            event === 'miscarriage-under-4-months'
              ? part(earlyDays, (days) => said.early({ months, days }))
              : part(laterDays, (days) => said.later({ months, days })),
          ]
    const days = parts.reduce((sum, each) => sum + each.days, 0)
    const lastDay = start.add({ days: days - 1 })
    if (lastDay.year > lastYear) return invalid('start', beyondCalendar)
    return {
      status: 'computed',
      result: { days, lastDay: lastDay.toString() },
      steps: [
        ...parts.map(({ said }) => said),
        ...(parts.length > 1 ? [said.sum({ sum: sumOf(parts), days: sayDays(days) })] : []),
        said.lastDay({ start: writeDate(start), count: days, end: writeDate(lastDay) }),
        ...(event === 'birth'
          ? [said.beforeBirth({ days: sayDays(currentValue(beforeBirth).value) })]
          : []),
      ],
      warnings: [provincesAdd],
    }
  },
  examples: [
    {
      title: { en: 'One child', zh: '生育一个孩子' },
      input: { start: '2026-03-02', event: 'birth' },
      result: { days: 98, lastDay: '2026-06-07' },
    },
    {
      title: { en: 'Twins by a difficult birth', zh: '难产，双胞胎' },
      input: { start: '2026-01-01', event: 'birth', difficult: true, children: 2 },
      result: { days: 128, lastDay: '2026-05-08' },
    },
    {
      title: { en: 'Triplets', zh: '三胞胎' },
      input: { start: '2026-03-02', event: 'birth', children: 3 },
      result: { days: 128, lastDay: '2026-07-07' },
    },
    {
      title: {
        en: `A miscarriage, less than ${months.en} pregnant`,
        zh: `怀孕未满${months.zh}流产`,
      },
      input: { start: '2026-03-02', event: 'miscarriage-under-4-months' },
      result: { days: 15, lastDay: '2026-03-16' },
    },
    {
      title: {
        en: `A miscarriage, at least ${months.en} pregnant, over the leap day`,
        zh: `怀孕满${months.zh}流产，期间有闰日`,
      },
      input: { start: '2028-02-01', event: 'miscarriage-from-4-months' },
      result: { days: 42, lastDay: '2028-03-13' },
    },
    {
      title: { en: 'Leave that begins on the Rules’ first day', zh: '规定施行之日开始休' },
      input: { start: '2012-04-28', event: 'birth' },
      result: { days: 98, lastDay: '2012-08-03' },
    },
    {
      title: { en: 'Leave that began the day before', zh: '规定施行前一日开始休' },
      input: { start: '2012-04-27', event: 'birth' },
      status: 'not-in-force',
    },
  ],
})

interface Part {
  readonly days: number
  readonly said: Step
}

function part(figure: Parameter, say: (days: Text) => Step): Part {
  return { days: currentValue(figure).value, said: say(sayDays(currentValue(figure).value)) }
}

function birthParts(difficult: boolean, children: number): Part[] {
  const further = children - 1
  const added = further * currentValue(furtherChildDays).value
  const each = sayDays(currentValue(furtherChildDays).value)
  return [
    part(birthDays, (days) => said.birth({ days })),
    ...(difficult ? [part(difficultDays, (days) => said.difficult({ days }))] : []),
    ...(further > 0
      ? [{ days: added, said: said.further({ each, further, days: sayDays(added) }) }]
      : []),
  ]
}

function sumOf(parts: readonly Part[]): Text {
  const numbers = parts.map(({ days }) => days)
  return { en: numbers.join(' + '), zh: numbers.join('＋') }
}
