import type { Field } from '../../rules/kernel/field.ts'
import type { Language } from '../../rules/kernel/text.ts'

const command = 'npm run --silent evaluate'

const english = {
  help: `Answers questions about China's social insurance from the rules of this site: JSON lines in, JSON lines out.

  echo '{"rule":"sil.employee-registration","input":{"employed":"2026-08-21"}}' | ${command}

One line in, one line out, in order, as they come. A line holds
  rule    the id of a rule
  input   an object with its inputs
  asOf    optional: the day whose figures are asked for, such as "2010-05-01"
An answer has a status: computed, not-in-force, needs-local-figure or invalid. A line of more than 1 MB is invalid.

  ${command} -- --list             every rule with its question
  ${command} -- --list --json      the same, as JSON lines
  ${command} -- --explain <rule>   a rule's inputs, figures, sources, and a line to try
  ${command} -- --lang zh          the same in Chinese
  ${command} -- --help             this text`,
  waiting: 'Type one JSON line for each question, or see --help.',
  who: 'Who',
  inputs: 'Inputs',
  figures: 'Figures',
  sources: 'Sources',
  tryIt: 'To try',
  version: 'Version of the rule base',
  optional: 'may be left out',
  unlessGiven: 'then',
  onlyIf: 'asked only where {field} is {is}',
  or: ' or ',
  local: 'A figure of your place',
  percent: 'percentage',
  example: 'for example',
  from: 'from',
  colon: ': ',
  kinds: {
    date: 'day',
    time: 'day and time',
    month: 'month',
    integer: 'whole number',
    decimal: 'number',
    money: 'yuan',
    boolean: 'true or false',
    choice: 'one of',
  } satisfies Record<Field['kind'], string> as Record<Field['kind'], string>,
  unknownRule: 'There is no rule “{found}”',
  unknownOption: 'There is no option “{found}”',
  nearest: '; the nearest is {nearest}.',
  noRule: '; expected the id of a rule: --list has them all.',
  noOption: '; expected --help, --list, --explain <rule>, --lang or --json.',
  noExplained: 'Found --explain without a rule; expected one, such as --explain time.period.',
  unknownLanguage: 'Found “{found}” as the language; expected en or zh.',
}

/** What the command line says, beside the rules' own words, in each language. */
export const words: Readonly<Record<Language, typeof english>> = {
  en: english,
  zh: {
    help: `按本站规则回答社会保险问题：输入JSON行，输出JSON行。

  echo '{"rule":"sil.employee-registration","input":{"employed":"2026-08-21"}}' | ${command}

输入一行，即输出一行，顺序不变。每行包括：
  rule    规则的标识
  input   包含各输入项的对象
  asOf    可不填：按哪一天的规定计算，例如"2010-05-01"
回答的status为computed、not-in-force、needs-local-figure或者invalid。超过1 MB的行为invalid。

  ${command} -- --list --lang zh             全部规则及其问题
  ${command} -- --list --json                同上，输出JSON行
  ${command} -- --explain <规则> --lang zh   规则的输入项、标准、依据和试用的一行
  ${command} -- --help --lang zh             本说明`,
    waiting: '每个问题输入一行JSON；说明见--help。',
    who: '适用于',
    inputs: '输入项',
    figures: '标准',
    sources: '依据',
    tryIt: '试用',
    version: '规则库版本',
    optional: '可不填',
    unlessGiven: '不填时为',
    onlyIf: '仅当{field}为{is}时填写',
    or: '或者',
    local: '当地标准',
    percent: '百分比',
    example: '例如',
    from: '起始日',
    colon: '：',
    kinds: {
      date: '日期',
      time: '日期和时间',
      month: '月份',
      integer: '整数',
      decimal: '数字',
      money: '元',
      boolean: 'true或者false',
      choice: '以下之一',
    },
    unknownRule: '没有名为“{found}”的规则',
    unknownOption: '没有“{found}”这一选项',
    nearest: '；最接近的是{nearest}。',
    noRule: '；应为规则的标识，全部标识见--list。',
    noOption: '；应为--help、--list、--explain <规则>、--lang或者--json。',
    noExplained: '--explain后面没有规则；应写明规则，例如--explain time.period。',
    unknownLanguage: '读到的语言是“{found}”；应为en或者zh。',
  },
}
