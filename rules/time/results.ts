import type { ResultField } from '../kernel/rule.ts'

/** The results of a time limit, in the order in which they are shown. */
export const timeLimitResults = {
  lastDay: { kind: 'date', label: { en: 'Nominal last day', zh: '不顺延的最后一日' } },
  deadline: { kind: 'date', label: { en: 'Deadline', zh: '截止日' } },
  safeDay: { kind: 'date', label: { en: 'Safe day', zh: '稳妥日' } },
  shiftedBy: {
    kind: 'text',
    orNull: true,
    label: { en: 'Moved by', zh: '顺延原因' },
    words: {
      holiday: { en: 'a public holiday', zh: '节假日放假' },
      weekend: { en: 'a weekend', zh: '周末' },
    },
  },
  provisional: { kind: 'boolean', label: { en: 'Provisional', zh: '是否暂定' } },
} as const satisfies Record<string, ResultField>
