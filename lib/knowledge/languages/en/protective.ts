/** How an open, checkable offer speaks. Scammers copy it: each line takes little off. */
export const protectivePhrases: Readonly<Record<string, readonly string[]>> = {
  'accommodation-priced': [
    '(room|rent|accommodation|housing|house|caravan|bed) _4 #money _2 (a|per|each) (week|month|night) _6 (optional|own|choose|payslip|contract|landlord|if you want|if you like)',
    '(optional|not compulsory|up to you) _4 (room|accommodation|housing|house)',
    '(find|choose|rent) _2 (your own|somewhere else|own) (room|place|flat|accommodation|landlord)',
    '(accommodation offset|tenancy deposit scheme|deposit protected)',
    '(own|your own) (key|front door|lock|key and lock|room with a lock)',
  ],
  'agency-licence': [
    '(glaa|gangmasters) _3 (licence|licensed|register*|number)',
    '(licence|license) (number|no) _3 #number',
    '(hold|have|holds) _2 (sponsor|agency|recruitment|employment) (licence|license)',
    '(licensed|registered|accredited) (by|with) _4 (ministry|authority|dmw|council|department|glaa)',
    'check _4 (licence|license|register|dmw|glaa)',
    '(mlc|stcw) _3 (licen*|compliant|contract)',
  ],
  'collective-agreement': [
    '(collective agreement|enterprise agreement|pay scale|pay band|award rate|award|national living wage|london living wage|living wage|minimum wage|nmw|band 5|agenda for change|nhs terms|main pay range)',
    '(accommodation offset|casual loading|horticulture award)',
  ],
  'concrete-duties': [
    '(duties|responsibilities|tasks|role|job) (include|includes|are|involve*|will be)',
    "(you will|youll|you'll|you would) (be |)(report to|responsible for|assist|prepare|clean|serve|greet|maintain|support|deliver|manage|work alongside|join)",
    '(key|main) (duties|responsibilities|tasks)',
    '(reporting|report) to (the|our|a)',
  ],
  'consent-and-boundaries': [
    '(meet|meeting|coffee|date) _4 (public|busy|daylight|cafe|somewhere public)',
    '(video call|facetime|video chat) (first|before|before meeting)',
    '(go|going) (halves|dutch)',
    '(take it slow|go slow|no rush|your own pace)',
    '(bring|come with) _2 (a friend|your mum|your mother|your sister|a parent|parents|your boyfriend|your partner)',
  ],
  'equal-opportunity': [
    '(equal opportunit*|equal opportunities|equality) _2 (employer|organisation|organization)',
    '(m f d|all genders|any gender|regardless of (gender|sex|age|race))',
    '(welcome|encourage*) applications from (all|everyone|people of all)',
  ],
  'identifiable-premises': [
    '(landline|switchboard)',
    '#number _3 (street|road|avenue|lane|high street|square|st|rd)',
    '(call in|pop in|drop in|come by|visit us|drop your cv) _3 (shop|office|bakery|store|reception|premises|packhouse)',
  ],
  'no-fees-statement': [
    "(never|not|no|dont|don't) _3 (charge|charged|charges|fee|fees|ask for money|pay us|pay anyone|pay anything)",
    '(free of charge|no cost) (to|for) (applicants|candidates|workers|you)',
    '(we|employer|company|trust|resort|agency) (pay|pays|cover|covers) (the |all |)(visa|fees|agency|recruitment|medical|certificate|background check)',
  ],
  'official-domain-email': [
    '(our|company|official) (own |)(website|careers page|vacancies page|portal|domain)',
    '(apply|application) _4 (careers page|our website|vacancies page|online portal)',
  ],
  'public-employment-service': [
    '(eures adviser|job centre|jobcentre|jobcentre plus|find a job service|public employment service|intreo|gov uk|workforce centre|employment office)',
    '(nhs jobs|civil service jobs)',
  ],
  'registered-company-number': [
    '(company|registered|registration|vat|charity|crn|abn|companies house|ein) (number|no|nr|registration)',
    '(ltd|limited|gmbh|plc|llc|inc|sp z o o|b v|pty) _2 (company|registered)',
  ],
  'right-to-leave': [
    "(notice period|weeks notice|days notice|month's notice|months notice|notice on either side|week's notice)",
    '(return ticket|return flight) _3 (paid|included|provided|yours|in your name)',
    '(leave|quit|end it|cancel) (whenever|any time|anytime|when you like|at any time)',
    '(come and go|free to leave)',
  ],
  'salary-in-range': [
    '#money _3 (gross|net|per hour|an hour|hour|per annum|a year|pro rata|basic|before tax)',
    '(payslip|pay slip|payslips|paye|pension|direct deposit|payroll|w2|w 2|t4|superannuation|paid leave|annual leave|holiday pay|sick pay|401 k|401k|paid holidays)',
    '(paid) (monthly|weekly|fortnightly|biweekly|every two weeks|every month) _4 (into|bank|account|direct)',
  ],
  'structured-application': [
    '(ref|reference|job ref|vacancy) (no|number|code|id)',
    '(closing date|apply by|applications close|interviews will be held|deadline for applications)',
    '(two|2|three|panel|second|first) (stage|round|video|panel) interview*',
    '(references|right to work check|dbs|dbs check|enhanced dbs|background check at our|share code|garda vetting)',
    '(application form|covering letter|cover letter|personal statement)',
    '(paid trial|trial shift paid|trial day is paid)',
  ],
  'support-resource': [
    '(helpline|hotline|free legal advice|legal advice|citizens advice|report it to|call 999|call 112|call 911|action fraud|report fraud|modern slavery helpline)',
    '(you are not alone|not your fault|we believe you|confidential support)',
  ],
  'written-contract-before-travel': [
    '(contract) _4 (before you (travel|fly|leave|start|sign|buy)|in your language|by email|attached|sent to you|in your email|you signed)',
    '(signed|written|copy of the) (contract|offer|agreement) (before|in your|sent|for you)',
    '(tenancy agreement|written agreement|employment contract|permanent contract)',
  ],
};
