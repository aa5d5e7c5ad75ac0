import type { WorkMode } from '@/lib/applications/rules';
import { cleanLine, cleanText } from './clean';
import { daysInText } from './days-in-text';
import { payInText } from './pay-in-text';
import { NOTHING, type Proposal } from './proposal';

/** What adverts call their facts, in English, German and French; a colon or dash follows. */
const LABELS = {
  role: 'job title|title|role|position|vacancy|stelle|stellenbezeichnung|job|poste|intitulé du poste',
  organisation:
    'company|employer|organi[sz]ation|company name|firma|unternehmen|arbeitgeber|entreprise|employeur',
  place: 'location|job location|place of work|place|city|based in|ort|arbeitsort|standort|einsatzort|lieu',
  pay: 'salary|pay|salary range|pay range|compensation|remuneration|wage|rate|day rate|gehalt|vergütung|salaire',
  mode: 'work ?(?:place|ing)? ?(?:type|mode|model|pattern)?|remote|working pattern|arbeitsmodell|télétravail',
} as const;
const LONGEST_FACT = 120;
/** A role stands in the first lines; what is longer is a sentence. */
const FIRST_LINES = 12;
const LONGEST_ROLE = 100;

/**
 * What a text says about a job, by plain rules: facts that carry their name ("Location: Leeds"), "Keeper at Harbour" in
 * the first lines, sums with a currency, dates after words such as "closing date". What no rule finds stays null.
 * @param isLetter its first lines are a greeting or a menu, and name no role.
 */
export function proposalIn(text: string, { isLetter = false } = {}): Proposal {
  const clean = cleanText(text);
  const lines = clean
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, 2000);
  const said = (fact: keyof typeof LABELS) => labelled(lines, LABELS[fact]);
  const head = isLetter ? NO_HEAD : headOf(lines);
  const payLine = said('pay');
  const pay = payInText(payLine ? [payLine, ...lines] : lines);
  const isFigure = pay.salaryMin !== null;
  return {
    ...NOTHING,
    ...pay,
    salaryText: isFigure ? null : payLine,
    organisation: cleanLine(said('organisation') ?? head.organisation ?? aboutThem(lines)),
    role: cleanLine(said('role') ?? head.role),
    place: cleanLine(said('place')),
    workMode: modeIn(said('mode') ?? '') ?? modeIn(`${said('place') ?? ''} ${lines.slice(0, 40).join(' ')}`),
    ...daysInText(lines),
    text: clean,
  };
}

function labelled(lines: readonly string[], names: string): string | null {
  const label = new RegExp(`^[-•*\\s]*(?:${names})\\s*(?::|–|—| - )\\s*(.*)$`, 'iu');
  for (const [n, line] of lines.entries()) {
    const found = label.exec(line.slice(0, 500));
    if (!found) continue;
    const value = (found[1] || lines[n + 1] || '').trim();
    if (value && value.length <= LONGEST_FACT && !/[:：]$/.test(value)) return value;
  }
  return null;
}

const NO_HEAD = { role: null, organisation: null };

/** "Keeper at Harbour", "Harbour is hiring a Keeper", "Keeper | Harbour": the two at once. Else the first line as the role. */
export function headOf(lines: readonly string[]): { role: string | null; organisation: string | null } {
  const first = lines.slice(0, FIRST_LINES).filter((line) => line.length <= LONGEST_ROLE + 60);
  for (const line of first) {
    const hiring =
      /^(.{2,60}?) (?:[Hh]iring|(?:[Ii]s|[Aa]re) (?:[Hh]iring|looking for|recruiting|seeking))(?: for)?:? (?:an? |the )?(.{3,80}?)(?: in \p{Lu}.{1,60})?[.!:]?$/u.exec(
        line,
      );
    if (hiring && !/^(we|they|our)\b/i.test(hiring[1] ?? ''))
      return { organisation: hiring[1] ?? null, role: hiring[2] ?? null };
    const at = /^(.{3,90}?)(?: at | @ | bei | chez )(\p{Lu}[^.:;]{1,60})$/u.exec(line);
    if (at && !/[.?!]/.test(at[1] ?? '')) return { role: at[1] ?? null, organisation: at[2] ?? null };
  }
  const role = first.find(
    (line) =>
      line.length >= 3 &&
      line.length <= LONGEST_ROLE &&
      /\p{L}{2}/u.test(line) &&
      !/[.?!:;]$|https?:|^(dear|hi|hello|hallo|bonjour)\b/i.test(line),
  );
  return { role: role ?? null, organisation: null };
}

/** "About Harbour", "Join Harbour", "Über Harbour": a heading that names them. */
function aboutThem(lines: readonly string[]): string | null {
  for (const line of lines) {
    const found =
      /^(?:about|join|über|à propos d[e’'] ?)\s+(?!us\b|you\b|the\b|our\b|this\b|uns\b|dich\b|die\b)(\p{Lu}[^.,:;!?]{1,50})$/iu.exec(
        line,
      );
    if (found?.[1] && /^\p{Lu}/u.test(found[1])) return found[1];
  }
  return null;
}

/** Where exactly one of the three is said. "No remote work" and the like are left to the reader. */
function modeIn(text: string): WorkMode | null {
  const isHybrid = /\bhybrid\b/i.test(text);
  const isRemote =
    /\b(fully remote|100 ?% remote|remote[- ]first|work from anywhere|remote)\b/i.test(text) &&
    !/\b(no|not|non)[- ]remote\b/i.test(text);
  const isOnSite = /\b(on[- ]?site|in[- ]office|vor Ort)\b/i.test(text);
  if (isHybrid) return 'hybrid';
  if (isRemote === isOnSite) return null;
  return isRemote ? 'remote' : 'on-site';
}
