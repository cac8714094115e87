import { writeChineseNumeral } from '../kernel/chinese-numerals.ts'
import { integerField, type Field } from '../kernel/field.ts'
import type { Warning } from '../kernel/finding.ts'
import { cite, type Source } from '../kernel/source.ts'
import type { Text } from '../kernel/text.ts'

/** A disability grade in words: "grade 4", "四级". */
export function sayGrade(grade: number): Text {
  return { en: `grade ${grade}`, zh: `${writeChineseNumeral(grade)}级` }
}

/** The item on a grade in the article for it: 35 for grades 1 to 4, 36 for 5 and 6, 37 for 7 to 10. */
export function provisionOn(grade: number, item: number, quote: string): Source {
  const article = grade <= 4 ? 35 : grade <= 6 ? 36 : 37
  return {
    instrument: 'work-injury-regulations',
    article,
    // Article 37 has one paragraph only.
    ...(article < 37 && { paragraph: 1 }),
    item,
    quote,
  }
}

/** The question for a disability grade, from 1 to the last one that a rule knows. */
export function gradeField(to: number): Field<number> {
  return integerField({
    label: { en: 'Which disability grade was found?', zh: '劳动能力鉴定结论是几级伤残？' },
    hint: {
      en: `As the conclusion of the appraisal of work capacity says, from 1, the most severe, to ${to}.`,
      zh: `以劳动能力鉴定结论为准，填写1至${to}，1级最重。`,
    },
    example: 4,
    from: 1,
    to,
  })
}

/** What else is paid on leaving with one of the grades 5 to 10: the province sets it (arts. 36(2), 37). */
export function leavingGrants(grade: number): readonly Warning[] {
  if (grade <= 4) return []
  const isSerious = grade <= 6
  const { en, zh } = cite({
    instrument: 'work-injury-regulations',
    ...(isSerious ? { article: 36, paragraph: 2 } : { article: 37, item: 2 }),
  })
  const when = isSerious
    ? { en: 'the employee asks to end the employment', zh: '本人提出解除或者终止劳动关系的' }
    : {
        en: 'the contract runs out, or the employee ends it',
        zh: '合同期满终止，或者本人提出解除合同的',
      }
  return [
    {
      code: 'leaving-grants-local',
      en: `If ${when.en}, two more one-off sums are paid: a medical grant by the fund and an employment grant by the employer. The province sets both (${en}); they are not in this amount.`,
      zh: `${when.zh}，另由工伤保险基金支付一次性工伤医疗补助金，由用人单位支付一次性伤残就业补助金；具体标准由省、自治区、直辖市人民政府规定（${zh}），此处没有计入。`,
    },
  ]
}
