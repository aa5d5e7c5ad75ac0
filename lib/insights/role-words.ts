/** What is known of words in job titles: data, so that the rules in `role-kinds.ts` stay few. All in lower case. */

/** How senior somebody is, where it stands before the work itself. */
export const LEVELS_BEFORE: ReadonlySet<string> = new Set(
  'senior sr snr junior jr jnr lead principal staff graduate grad trainee apprentice intern associate assistant mid middle midlevel midweight mid-level mid-weight entry-level entry experienced deputy interim acting temporary temp permanent freelance contract part-time full-time parttime fulltime'.split(
    ' ',
  ),
);

/** The same at a title's end: "Engineer II", "Nurse, band 6", "Analyst Intern". */
export const LEVELS_AFTER: ReadonlySet<string> = new Set(
  'i ii iii iv v 1 2 3 4 5 6 7 8 9 intern internship apprentice apprenticeship trainee graduate placement contractor contract temp ftc maternity cover l1 l2 l3 l4 l5 l6'.split(
    ' ',
  ),
);
/** Words that a level's number may follow. */
export const LEVEL_NAMES: ReadonlySet<string> = new Set(['band', 'grade', 'level', 'lvl', 'month', 'months']);

/** Where such a word is part of the work's name, it stays. Each has two words. */
export const KEPT_TOGETHER: readonly string[] = [
  'assistant manager',
  'assistant professor',
  'associate professor',
  'associate director',
  'contract manager',
  'contract administrator',
  'deputy manager',
  'graduate recruiter',
  'lead generation',
  'principal investigator',
  'staff nurse',
  'staff trainer',
  'teaching assistant',
];

/** A single word that says the place of work in a team and not the work: "Manager, Customer Success" is one of that. */
export const BARE_PLACES: ReadonlySet<string> = new Set(
  'manager director head officer engineer analyst developer designer coordinator consultant specialist advisor adviser administrator assistant executive lecturer teacher nurse researcher scientist'.split(
    ' ',
  ),
);

/** Words that end in s and are no plural. */
export const NO_PLURALS: ReadonlySet<string> = new Set(
  'sales operations relations communications affairs services logistics news series systems facilities economics ethics graphics analytics physics mathematics sports arts resources'.split(
    ' ',
  ),
);

/** One word for another. */
export const SAME_WORD: Readonly<Record<string, string>> = {
  frontend: 'front-end',
  backend: 'back-end',
  fullstack: 'full-stack',
  devops: 'dev-ops',
  eng: 'engineer',
  dev: 'developer',
  mgr: 'manager',
  exec: 'executive',
  rep: 'representative',
  admin: 'administrator',
  asst: 'assistant',
  coordinater: 'coordinator',
  'co-ordinator': 'coordinator',
  adviser: 'advisor',
  program: 'programme',
  organization: 'organisation',
  center: 'centre',
  hr: 'human-resources',
  bi: 'business-intelligence',
  ml: 'machine-learning',
  ai: 'artificial-intelligence',
  qa: 'quality-assurance',
  ux: 'user-experience',
  ui: 'user-interface',
  'ui/ux': 'user-experience',
  'ux/ui': 'user-experience',
  sde: 'software engineer',
  swe: 'software engineer',
  programmer: 'software engineer',
  softwareentwickler: 'software engineer',
  datenanalyst: 'data analyst',
  projektleiter: 'project manager',
  projektmanager: 'project manager',
};

/** Several words for one name; the longest is tried first. Both sides are written as they are after `SAME_WORD`. */
export const SAME_PHRASE: readonly (readonly [string, string])[] = [
  ['front end', 'front-end'],
  ['back end', 'back-end'],
  ['full stack', 'full-stack'],
  ['dev ops', 'dev-ops'],
  ['human resources', 'human-resources'],
  ['business intelligence', 'business-intelligence'],
  ['machine learning', 'machine-learning'],
  ['artificial intelligence', 'artificial-intelligence'],
  ['quality assurance', 'quality-assurance'],
  ['user experience', 'user-experience'],
  ['user interface', 'user-interface'],
  ['software development engineer', 'software engineer'],
  ['software developer', 'software engineer'],
  ['application developer', 'software engineer'],
  ['front-end developer', 'front-end engineer'],
  ['back-end developer', 'back-end engineer'],
  ['full-stack developer', 'full-stack engineer'],
  ['web developer', 'web engineer'],
  ['administrative assistant', 'administrator'],
  ['administrator assistant', 'administrator'],
  ['administration assistant', 'administrator'],
  ['office administrator', 'administrator'],
  ['customer support', 'customer service'],
  ['customer care', 'customer service'],
  ['sales executive', 'sales representative'],
  ['programme co ordinator', 'programme coordinator'],
  ['project co ordinator', 'project coordinator'],
  ['co ordinator', 'coordinator'],
];

/** Short words that are written in capitals in a name. */
export const CAPITALS: Readonly<Record<string, string>> = {
  'human-resources': 'HR',
  'business-intelligence': 'BI',
  'machine-learning': 'machine learning',
  'artificial-intelligence': 'AI',
  'quality-assurance': 'QA',
  'user-experience': 'UX',
  'user-interface': 'UI',
  'dev-ops': 'DevOps',
  it: 'IT',
  crm: 'CRM',
  seo: 'SEO',
  erp: 'ERP',
  sap: 'SAP',
  php: 'PHP',
  sql: 'SQL',
  ios: 'iOS',
};
