import type { Warning } from '../kernel/finding.ts'
import { parameter } from '../kernel/parameter.ts'
import type { Rule } from '../kernel/rule.ts'
import type { Source } from '../kernel/source.ts'
import type { TimeLimit } from '../time/count.ts'
import { timeLimit, type TimeLimitSpec } from '../time/time-limit.ts'

/** The first day on which the Handling Regulations were in force (art. 63). */
export const inForceFrom = '2023-12-01'

/** What one article says of the agency’s time; the rest is the same for all of them. */
interface AgencyLimitSpec extends Pick<
  TimeLimitSpec,
  'id' | 'title' | 'question' | 'sources' | 'warnings' | 'examples'
> {
  readonly workingDays: number
  readonly source: Source
}

/** What the Regulations leave open wherever they write 工作日. */
export const workingDaysUnwritten: Warning = {
  code: 'working-days-unwritten',
  en: 'The Handling Regulations do not say what a working day is, or whether the starting day counts. Here make-up working days count, as is usual, and the starting day does not.',
  zh: '《社会保险经办条例》没有规定什么是工作日，也没有规定开始的当日是否计入；此处按照通常做法计入调休上班日，不计入开始的当日。',
}

const shorterLocally: Warning = {
  code: 'shorter-locally',
  en: 'Some places set a shorter time: ask the local social insurance agency.',
  zh: '有的地方规定了更短的办理时限，请向当地社会保险经办机构核实。',
}

const ifLate: Warning = {
  code: 'if-late',
  en: 'Where the agency infringes your rights, reconsideration or a suit is open (Handling Regulations, art. 52). A complaint that a duty was not performed goes to reconsideration first (Administrative Reconsideration Law, art. 23(1)(3)).',
  zh: '用人单位和个人认为社会保险经办机构侵害其社会保险权益的，可以依法申请行政复议或者提起行政诉讼（《社会保险经办条例》第五十二条）；认为经办机构未履行法定职责的，应当先申请行政复议（《中华人民共和国行政复议法》第二十三条第一款第（三）项）。',
}

const remedies: readonly Source[] = [
  {
    instrument: 'handling-regulations',
    article: 52,
    quote:
      '用人单位和个人认为社会保险经办机构在社会保险经办工作中侵害其社会保险权益的，可以依法申请行政复议或者提起行政诉讼。',
  },
  {
    instrument: 'administrative-reconsideration-law',
    article: 23,
    paragraph: 1,
    item: 3,
    quote: '认为行政机关存在本法第十一条规定的未履行法定职责情形',
  },
]

/** A rule for the working days that the Handling Regulations give the agency, from receipt of an application. */
export function agencyLimit(spec: AgencyLimitSpec): Rule<TimeLimit> {
  const { workingDays, source, sources = [], warnings = [], ...words } = spec
  return timeLimit({
    ...words,
    who: { en: 'Social insurance agency', zh: '社会保险经办机构' },
    start: {
      name: 'received',
      label: {
        en: 'On which day did the agency receive the application?',
        zh: '社会保险经办机构是哪一天收到申请的？',
      },
    },
    period: {
      ...parameter(
        { en: 'Time for handling the application', zh: '申请的办理时限' },
        'working-day',
        workingDays,
        inForceFrom,
        source,
      ),
      unit: 'working-day',
    },
    sources: [...sources, ...remedies],
    byAnalogy: 'insurance',
    warnings: [...warnings, workingDaysUnwritten, shorterLocally, ifLate],
  })
}
