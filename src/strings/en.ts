/**
 * Every string of the English interface. `{name}` is a place for a value; a string with `one` and `other` depends
 * on a count; where a comment says so, a string is Markdown. A further language is a file with the same keys.
 */
export const en = {
  site: 'Shebao',
  tagline: 'China’s social insurance, in plain words and exact law',
  skip: 'Skip to content',
  menu: {
    label: 'Main',
    guides: 'Guides',
    calculators: 'Calculators',
    law: 'Law',
    about: 'About',
  },
  languages: { label: 'Language', close: 'Do not offer this again' },
  search: {
    label: 'Search',
    placeholder: 'bank, art. 58, 社会保险登记',
    submit: 'Search',
    title: 'Search',
    description: 'Search the guides, the rules and the law, in English and Chinese.',
    // Markdown.
    noScript:
      'Searching needs JavaScript. Without it, start from the [contents of the law](/law/) or the [guide](/guides/activate-your-card/).',
    start:
      'Type a word, a phrase or a citation above: “bank”, “art. 58”, “第58条”, “社会保险登记”.',
    script: {
      searching: 'Searching for “{query}” …',
      nothing:
        'Nothing was found for “{query}”. Try fewer or other words, Chinese characters, or a citation such as “art. 58”.',
      found: { one: '{count} result for “{query}”', other: '{count} results for “{query}”' },
      corrected: 'Searched for “{taken}” instead of “{typed}”.',
      leftOut: 'Found nowhere here, so left out: {words}.',
      comma: ', ',
      fewer: 'No page has all of these words; these have most of them.',
      superseded: 'Not the law today as printed',
      kinds: { law: 'Law', rule: 'Calculator', guide: 'Guide', term: 'Term' },
      show: 'Show',
      all: 'All',
      instrument: 'Instrument',
      everyInstrument: 'All instruments',
      more: 'Show more results',
      dialog: {
        label: 'Search',
        placeholder: 'Ask in your own words, or type “art. 58”',
        close: 'Close',
        results: 'Results',
        allResults: { one: 'The result on a page of its own', other: 'All {count} results' },
        hint: 'Arrow keys choose, Enter opens, Escape closes.',
      },
      failed:
        'The search index could not be loaded. Check the connection and load the page again; the contents of the law are under “Law”.',
    },
  },
  footer: {
    checked: 'Sources last checked: {day}.',
    notAdvice: 'General information, not legal advice; not a government site.',
    sources: 'Sources and limits',
  },
  basis: {
    'national-law': 'National law',
    'official-practice': 'Official practice',
    'local-practice': 'Local practice',
    unconfirmed: 'Unconfirmed',
  },
  /** What each basis means, in a sentence beside a statement. */
  standing: {
    'national-law': 'The citation leads to the words of the law.',
    'official-practice': 'Read in a text or an answer of a public office. Practice can change.',
    'local-practice': 'Holds in some places only. Ask at yours.',
    unconfirmed: 'We found no reliable source, or sources that disagree.',
  },
  copy: 'Read in a copy.',
  region: { title: 'Differs by region', ask: 'Ask: {whom}.' },
  calculators: {
    title: 'Calculators',
    description:
      'By which day, how much, for how long: the questions that a rule of China’s social insurance answers, by what you come with.',
    lead: 'Each shows the words of law it stands on, and gives the answer to keep, send and file. All figures stand in the [reference of the rules](/rules/).',
  },
  calculator: {
    action: 'Work it out',
    year: 'Year',
    month: 'Month',
    day: 'Day',
    time: 'Time (24 hours)',
    yes: 'Yes',
    no: 'No',
    yuan: 'yuan',
    examples: 'Worked examples',
    example: 'Example',
    given: 'Given',
    found: 'Answer',
    forExample: 'For example {example}',
    todayButton: 'Today',
    pick: 'Choose a day',
    asOf: 'As of another day',
    private: 'What you type stays in this browser.',
    // What is taken away: an entry of a calendar, a text to paste.
    takeaway: {
      category: 'Social insurance',
      safeDay: 'Safe day: {title}',
      reminder: '{period} left until the safe day, {day}: {title}',
      month: '{month}: {title}',
      monthOnly: 'Only the month is fixed; this entry stands on its first day.',
      source: 'Source: {citation}',
    },
    picker: {
      title: 'Choose a day',
      previousYear: 'Previous year',
      previousMonth: 'Previous month',
      nextMonth: 'Next month',
      nextYear: 'Next year',
      close: 'Close',
      // A day and what it is, said aloud; an ordinary working day is its date alone.
      day: '{date}, {kind}',
      weekend: 'rest day',
      holiday: 'day off, {holiday}',
      makeUp: 'make-up working day',
      // Beside the signs 休 and 班.
      marks: {
        rest: 'rest day or day off',
        makeUp: 'make-up working day on a weekend',
      },
      off: 'Days off: {days}.',
      daysOff: '{holiday} {from}–{to}',
      dayOff: '{holiday} {from}',
      comma: ', ',
      noNotice:
        'No holiday notice for {year} is here: only weekends and the holidays fixed by today’s rules are marked.',
      keys: 'Arrow keys change the day, Page Up and Page Down the month, with Shift the year. Enter chooses.',
    },
    script: {
      failed:
        'The calculator could not be loaded. Check the connection and press the button again; what you typed is still here.',
      problem: 'There is a problem',
      stale: 'This answers what was entered before. Work it out again.',
      // After a sentence, in place of its full stop.
      andSafe: '; to be safe, by {safeDay}.',
      takeAway: 'Take it away',
      link: 'Copy link',
      text: 'Copy as text',
      calendar: 'Add to calendar',
      statement: 'Print a statement',
      copied: 'Copied.',
      saved: 'Saved. Open the file to add it to your calendar.',
      notTaken: 'That did not work in this browser. The address of the page holds the answer.',
      statementWords: {
        title: 'Statement',
        fileNumber: 'File number: ____________________',
        law: 'The words of law',
        made: 'Made on {day} with version {version} of the rule base. General information, not legal advice. {link}',
      },
      steps: 'How it is counted',
      warnings: 'Before you rely on it',
      notInForce: 'Not in force on that day',
      needsLocalFigure: 'A local figure is needed',
      today: 'Today',
      todayIsTheDay: 'today is the day',
      left: { one: '{count} day left', other: '{count} days left' },
      ago: { one: '{count} day ago', other: '{count} days ago' },
      deadline: 'Deadline',
      safe: 'Safe day',
      last: 'Nominal last day',
      weekdays: 'MTWTFSS',
      drawing:
        'The days around the end. Safe day: {safe}. Nominal last day: {last}. Deadline: {deadline}.',
    },
    pictures: {
      // What a picture shows, said aloud: its caption and its facts.
      said: '{caption}. {facts}.',
      between: '; ',
      comma: ', ',
      pair: '{name}: {value}',
      yours: '{what} (yours)',
      what: 'What',
      amount: 'Amount',
      when: 'When',
      surcharge: {
        caption: 'How the surcharge grows',
        after: 'After {days}',
        paid: 'Paid after {days}',
        time: 'Time since the due day',
        day: 'Day',
      },
      retirement: {
        caption: 'The months between which you may retire',
        original: 'Original retirement age',
        aged: 'aged {age}',
        month: 'Month',
        age: 'Age',
      },
      fine: {
        caption: 'The fine, from the lowest to the highest',
        employer: 'Employer’s fine',
        personal: 'Fine for each person responsible',
        fine: 'Fine',
        from: '{least}',
        to: 'to {most}',
        least: 'At least',
        most: 'At most',
      },
      benefit: {
        caption: 'The longest period of benefit, by time of contributions',
        contributions: 'Contributions',
        period: 'Longest period',
        under: 'less than {to}',
        between: '{from} to less than {to}',
        over: '{from} and more',
        paid: '{time} paid',
        months: 'at most {months}',
        none: 'no months of benefit',
        carriedOver: '{left} left over from before',
      },
      conditions: {
        caption: 'The conditions, one by one',
        condition: 'Condition',
        verdict: 'Met?',
        met: 'met',
        unmet: 'not met',
      },
      premium: {
        caption: 'Last month’s premiums and the amount payable',
        previous: 'Paid in the previous month',
      },
      contributions: {
        caption: 'Minimum contributions, by the year in which retirement age is reached',
        year: 'Year',
        minimum: 'Minimum contributions',
        inYear: '{year}',
        mark: '{year}: {time}',
      },
      account: {
        caption: 'The balance, in so many equal monthly parts',
        part: '{amount} a month',
        months: '{count} months',
        age: 'age {years}',
        divisor: 'Divisor',
        start: 'From age',
        time: 'Months',
        monthly: 'Monthly pension',
      },
      hours: {
        caption: 'From the start to the end',
        start: 'Start',
      },
    },
  },
  asked: 'This answers',
  groups: {
    card: 'The card',
    sil: 'Registration, premiums and unemployment',
    handling: 'What the agency must do, and by when',
    'work-injury': 'Work injury',
    pension: 'Pension',
    retirement: 'Retirement',
    remedy: 'Objecting and suing',
    time: 'Counting any period',
  },
  rules: {
    title: 'Rules and calculators',
    description:
      'Every rule of this site: who must act, by when or how much, and where it stands in the law.',
    // Markdown.
    lead: '{count} rules, each with its calculator, the words of law it stands on, and worked examples. The same rules answer on the command line and as [data](/data/rules.json).',
    groups: 'Groups of rules',
    figures: 'Figures with which nothing is computed',
    figuresLead:
      'They stand in the statutes and are kept here, so that every quantity has one place.',
  },
  rule: {
    figures: 'Its figures',
    table: {
      rule: 'Rule',
      who: 'Who',
      period: 'Period',
      source: 'Source',
      status: 'Status',
      figure: 'Figure',
      value: 'Value',
      holds: 'Holds',
    },
    holds: {
      from: 'from {from}',
      noDate: 'no date given',
      until: 'from {from} until {until}',
      superseded: 'from {from} until {until}; superseded by {by}',
      then: 'from {from} until {until}, then {by}',
      all: { one: 'It holds from {from}:', other: 'All {count} hold from {from}:' },
    },
    words: 'The words of law',
    next: 'What to do next',
    changes: 'What would change it',
    passed: 'The day has passed: what follows',
    noWords: 'No statute: there are no words of law to show.',
    steps: 'How it is counted',
    stepsOf: '{example}:',
    warnings: 'Before you rely on it',
    usedIn: 'Where it is used',
    usedHere: 'On this page only.',
    data: 'As data',
    // Markdown.
    dataLead:
      '[This rule as JSON](/data/rules/{id}.json). On the command line, in a copy of the project:',
    inForce: 'In force',
    inForceSince: 'In force since {day}',
    localPractice: 'Local practice, no national law',
  },
  number: {
    inForceFrom: 'In force from {from}.',
    superseded: 'Superseded since {until}: now {now} ({by}).',
    mark: 'superseded',
  },
  law: {
    title: 'The law',
    description:
      'China’s Social Insurance Law and the instruments beside it, in Chinese and English.',
    // Markdown.
    lead: 'Each article stands in the official Chinese, proved exact by checksum, beside our own English. Numbers that a rule computes with are marked; [see all of them](/law/coverage/). The [glossary](/law/glossary/) fixes one English term for each Chinese one.',
    all: 'All {count} articles.',
    some: '{count} articles.',
    decision: 'Decision of 13 September 2024 on the retirement age',
    decisionWords: 'In our own words, with its steps and a calculator.',
    instrumentDescription: '{title}, article by article in Chinese and English.',
    articleDescription: '{heading}. {citation}, in Chinese and English.',
    articleTitle: '{citation}: {heading}',
    wholeTitle: '{title}: the whole text',
    wholeDescription: '{title} on one page, in Chinese and English, to read and print.',
    chapter: 'Chapter {number}, {title}',
    chapterArticles: 'Chapter {number}',
    // What stands in the margin, and what it is read out as: the first is part of the second.
    paragraphMark: '{paragraph}',
    itemMark: '({item})',
    paragraph: 'Paragraph {paragraph}',
    item: 'Paragraph {paragraph}({item})',
    version: 'Version of {day}.',
    inForceFrom: 'Version of {day}, in force from {from}.',
    incomplete: 'Only the articles that rules and guides rest on are here.',
    article: 'Article',
    articles: 'Articles',
    previous: '← Previous: art. {number}',
    next: 'Next: art. {number} →',
    contents: 'Contents',
    official: 'Official Chinese text: version of {day}, in force from {from}.',
    unofficial: 'Our English, unofficial; the Chinese text prevails.',
    computed: 'Rules computed from this article',
    guides: 'Guides that cite it',
    amended: 'Amended on {day}: {what}',
    superseded: 'Not the law today as printed',
    // What replaced a superseded figure.
    supersededBy: '“{words}” was replaced on {until} by {now} ({by}).',
    cite: 'Cite this article',
    citeVersion: 'version of {day}',
    copy: 'Copy',
    copied: 'Copied: {words}',
    show: { legend: 'Show', both: 'Both', en: 'English', zh: '中文' },
    jump: 'Go to article',
    go: 'Go',
    noSuchArticle: 'There is no such article here.',
    whole: 'The whole law on one page',
    downloads: 'Download: {files}',
  },
  coverage: {
    title: 'Quantities in the law',
    description:
      'Every quantity of the Social Insurance Law and the Handling Regulations, and the rule that it is bound to.',
    lead: 'Every number in these two instruments is either bound to a figure of a rule, in both languages, or listed with the reason why it is no quantity. Where text and figure differ, the site is not built.',
    sums: '{bound} quantities bound, {explained} numerals explained, {delegated} figures left to provinces and places; {nothing} of {articles} articles hold nothing to compute.',
    article: 'Article',
    bound: 'Bound to',
    explained: 'No quantity',
    delegated: 'Left to provinces and places',
    ask: '{about}: ask {whom}',
    others: 'In all other articles there is nothing to compute.',
  },
  glossary: {
    title: 'Glossary',
    description:
      'The terms of China’s social insurance law in English and Chinese, and what people say for them.',
    lead: 'What the law calls it, how it is said, what it is, what people call it, and where it stands. The search knows all these words.',
    english: 'English',
    chinese: 'Chinese',
    pinyin: 'Pronounced',
    meaning: 'What it is',
    said: 'People say',
    article: 'Where it stands',
  },
  freshness: {
    checked: 'Sources last checked on {day}.',
    statutes: 'The statutes were read as in force in {month}; nothing later could be checked.',
    title: 'What changes, and when it is due again',
    heads: ['What', 'Last checked', 'Due again'],
    lead: 'What nobody has announced a change for has no day. A source outside the statutes is due a year after it was read.',
    never: 'No change announced',
  },
  cases: {
    title: 'Find your case',
    who: 'Who are you?',
    happened: 'What is it about?',
    want: 'What do you want?',
    choose: 'Choose',
    all: 'All cases as links',
    checklists: 'All checklists',
    description:
      'A checklist for every case: where to go, with what papers, by when, and whom to ask.',
    lead: 'Each prints on one page: follow the link to one of them, then print.',
    where: 'Where',
    papers: 'With what papers',
    by: 'By when',
    count: 'Work out the day',
    ask: 'Whom to ask',
    differs: 'Differs by region.',
    read: 'Read more:',
    script: {
      print: 'Print this checklist',
      send: 'The address of this page holds your choice: you can send it.',
      unknown: 'The address names a case that is not here. Choose again above.',
      failed: 'The checklist could not be loaded. Open it on its own page.',
    },
  },
  claims: {
    title: 'Is the copied article on the card right?',
    description:
      'Sixteen claims of a widely copied article on activating the social security card, each with what we found, its standing and the right citation.',
    back: 'The guide: activate your social security card',
    // Markdown.
    lead: 'Its claims follow in their order, in our words. Each has a number that you can link to, [how sure our finding is](/about/#basis), and the section of a guide that says more.',
    number: 'Claim {number}',
    standings: {
      right: 'Right',
      'right-in-part': 'Right in part',
      local: 'Local at most',
      unconfirmed: 'Unconfirmed',
      contradicted: 'Contradicted',
    },
    sources: 'Sources: {keys}',
    mistranslations: {
      title: 'Four mistranslations',
      lead: 'Four wordings of the English article say something else than its Chinese original.',
      heads: ['The article’s wording', 'Chinese original', 'What it means'],
    },
  },
  guides: {
    title: 'Guides',
    description:
      'Questions about China’s social insurance, by what you come with: answered first, then case by case.',
    onThisPage: 'On this page',
    aside: 'Contents and key',
    // Markdown.
    key: 'The mark after a statement says [how sure it is](/about/#basis):',
    sources: 'Sources of this section: {keys}',
    section: '{title} · {heading}',
    next: 'What people ask next',
    scale: 'The bars show how long a step may take, all on one scale.',
    table: 'Table',
  },
  home: {
    description:
      'China’s social insurance for card holders, foreign employees and HR: which day, which words of law, and how it was counted.',
    title: 'China’s social insurance, in plain words and exact law',
    lead: 'For people with a new social security card (社会保障卡), foreign employees, and the HR clerks who must know by which day to act. Every number comes from a rule that shows the words of law it stands on.',
    caseByCase: 'Read it case by case',
    situations: 'What is it about?',
    calculators: 'By which day?',
    allRules: 'All {count} rules and calculators',
    law: 'What does the law say?',
    articles: '{count} articles in Chinese and English',
    allLaws: 'All instruments',
  },
  changes: {
    title: 'What has changed',
    description:
      'Changes in the law that this site tells of, in its rules, and in the site itself.',
    // Markdown.
    lead: 'Changes in the law as far as this site tells of them, in the answers of its rules, and in the site itself. A feed reader can follow them: [Atom feed]({feed}).',
    colon: ': ',
    kinds: { law: 'Law', rule: 'Answer of a rule', site: 'Site' },
  },
  llms: {
    what: 'China’s social insurance in English and Chinese: guides that say where each statement comes from, the statutes article by article beside the official Chinese, and calculators whose figures come from typed rules. General information, not legal advice; not a government site.',
    citing:
      'To cite: name the instrument, the article and the paragraph, with the version of the text, and link to the article’s page. The Chinese text is the law; the English is unofficial. A figure that an article still prints may be superseded: its page and its data say so. Each guide says on which day its sources were last checked.',
    data: 'Data',
    rules: 'All rules: inputs, figures with their dates, sources, worked examples (JSON)',
    file: '{title} ({format})',
    json: 'JSON',
    md: 'Markdown',
    xml: 'Akoma Ntoso XML',
    more: 'More',
  },
  notFound: {
    title: 'Page not found',
    description: 'There is no such page.',
    heading: 'There is no such page',
    // Markdown.
    words:
      'Search above, or start from the [law](/law/), the [guide](/guides/activate-your-card/) or the [calculators](/rules/).',
  },
  chart: {
    men: 'Men',
    women55: 'Women, originally 55',
    women50: 'Women, originally 50',
    caption:
      'Statutory retirement age in years, by year of birth. The table below gives the same in numbers.',
    table: 'Retirement age by year of birth',
    tableCaption: 'Retirement age by year of birth (y: years, m: months)',
    born: 'Born in',
    bornIn: '{year}',
    age: '{years} y {months} m',
    wholeAge: '{years}',
    range: '{from} to {to}',
  },
  about: {
    title: 'Sources and limits',
    description:
      'Where the statements of this site come from, how sure they are, and what the site is not.',
    // Markdown.
    lead: '**This is general information, not legal advice. It is not a government site.** Decisions are made by the social insurance agency, the card office and the courts of your place. Where much depends on a date, act by the safe day and ask the office.',
    basis: {
      title: 'How sure is a statement?',
      'national-law':
        'Read in the official text of a statute; the citation leads to the words. Where its mark says “Read in a copy”, the official text could not be reached, and we read it on another site.',
      'official-practice':
        'Read in a text or an answer of a public office, often in a copy on another site. Practice can change without notice.',
      'local-practice':
        'Holds in some places only, or was found only on pages about one place. Ask there.',
      unconfirmed:
        'Sources are missing, weak, or contradict each other. We say so and say whom to ask.',
    },
    statutes: {
      title: 'Statutes',
      lead: 'The Chinese text of every article is checked, character by character, against a checksum of the official text as in force in {month}; later amendments could not be checked. The English is our own and unofficial. The Chinese prevails.',
      version: 'version of {day}; official texts at [{host}]({source})',
    },
    counting: {
      title: 'How days are counted',
      // Markdown.
      words:
        'The social insurance statutes do not say how a period is counted. The rules of the [Civil Code](/law/civil-code/201/) are applied by analogy, and the calculators say so. Days off and make-up working days come from the State Council’s yearly notices of {first} to {last}. Other years are counted provisionally, with weekends and the public holidays fixed by regulation.',
    },
    sources: {
      title: 'Sources outside the statutes',
      lead: 'With the day on which each was last read. Weak sources are listed too: a claim that many pages repeat is worth checking even where it turns out to be wrong.',
    },
    // Markdown.
    changes:
      'The page [What has changed](/changes/) lists changes in the law, in the rules and in this site.',
    privacy: {
      title: 'What you type',
      words:
        'Calculators run in your browser. Your inputs stand in the part of the address after “#”, which browsers do not send. The site loads nothing from other hosts, sets no cookies and counts no visits. What you choose (the language of the site, the languages of a statute) is remembered in your browser alone.',
    },
  },
} as const

// The same keys, with any words.
type Words<T> = T extends string ? string : { readonly [K in keyof T]: Words<T[K]> }

/** The strings of a language: a file that lacks one, or has one more, does not compile. */
export type Strings = Words<typeof en>
