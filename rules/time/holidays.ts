import type { Text } from '../kernel/text.ts'

/** The public holidays by the letter that the reduced notices use. */
export const holidays = {
  Y: { en: 'New Year’s Day', zh: '元旦' },
  C: { en: 'Spring Festival', zh: '春节' },
  Q: { en: 'Qingming (Tomb-Sweeping Day)', zh: '清明节' },
  L: { en: 'Labour Day', zh: '劳动节' },
  D: { en: 'Dragon Boat Festival', zh: '端午节' },
  Z: { en: 'Mid-Autumn Festival', zh: '中秋节' },
  G: { en: 'National Day', zh: '国庆节' },
  V: { en: 'Victory Day', zh: '抗战胜利纪念日' },
} as const satisfies Record<string, Text>

export type Holiday = keyof typeof holidays
