import type { Source } from '../kernel/source.ts'

/** The provisions by which every period here is counted: those of the Civil Code, and for hours that of procedure law. */
export const countingRules = {
  calendar: {
    instrument: 'civil-code',
    article: 200,
    quote: '民法所称的期间按照公历年、月、日、小时计算。',
  },
  startingDay: {
    instrument: 'civil-code',
    article: 201,
    paragraph: 1,
    quote: '按照年、月、日计算期间的，开始的当日不计入，自下一日开始计算。',
  },
  startingHour: {
    instrument: 'civil-code',
    article: 201,
    paragraph: 2,
    quote: '按照小时计算期间的，自法律规定或者当事人约定的时间开始计算。',
  },
  nextHour: {
    instrument: 'civil-procedure-interpretation',
    article: 125,
    quote: '以时起算的期间从次时起算',
    english: 'A period that is reckoned by the hour is counted from the next hour',
  },
  correspondingDay: {
    instrument: 'civil-code',
    article: 202,
    quote: '到期月的对应日为期间的最后一日；没有对应日的，月末日为期间的最后一日。',
  },
  restDay: {
    instrument: 'civil-code',
    article: 203,
    paragraph: 1,
    quote: '期间的最后一日是法定休假日的，以法定休假日结束的次日为期间的最后一日。',
  },
} as const satisfies Record<string, Source>
