import { proposalIn } from './advert-text';
import { cleanLine } from './clean';
import type { Letter } from './mail';
import { employerOf } from './mail-sender';
import type { Proposal } from './proposal';

const THANKED =
  /\b(thank(s| you) for (applying|your application|your interest in|submitting)|(we|they)(’|'| ha)ve (safely )?received your application|application (has been |was )?(received|submitted|sent)|vielen dank für (ihre|deine) bewerbung|eingang (ihrer|deiner) bewerbung|votre candidature (a été|est) (bien )?(reçue|enregistrée))\b/i;
const NAMED = '["“„]?(.{3,80}?)["”“]?';
const AT = '(?: (?:at|with|bei|chez) (.{2,60}?))?';
/** How letters name the role, the surest first. Each has the role, and perhaps the employer. */
const ROLES = [
  new RegExp(
    `\\bapplication (?:for|to) (?:the |our )?(?:(?:position|role|post|job|vacancy) (?:of |as |for )?(?:an? |the )?)?${NAMED}(?: (?:position|role|post|job|vacancy|opening))?${AT}(?: (?:has|was|is)\\b|[.,;:!?]|$)`,
    'im',
  ),
  new RegExp(
    `\\b(?:applying|applied) (?:for|to) (?:the |our )?(?:position of |role of )?${NAMED}(?: (?:position|role|post|job|opening))${AT}(?:[.,;:!?]|$)`,
    'im',
  ),
  new RegExp(
    `\\b(?:application|interview|invitation|bewerbung)(?:(?: received| sent)?\\s?[:–-]\\s?| als | für die (?:stelle|position) (?:als )?)${NAMED}${AT}$`,
    'im',
  ),
  new RegExp(
    `\\binterview for (?:the |our )?(?:position of |role of )?${NAMED}(?: (?:position|role|post))?${AT}(?:[.,;:!?]|$)`,
    'im',
  ),
  new RegExp(`^${NAMED} (?:at|bei|chez) (\\p{Lu}.{1,59})$`, 'imu'),
];
const EMPLOYERS = [
  /\b(?:thank(?:s| you) for (?:applying|your application) (?:to|at|with)) (\p{Lu}[^.,;:!?\n]{1,50}?)(?: (?:for|as)\b|[.,;:!?\n]|$)/u,
  /\b(?:your interest in) (?:joining )?(\p{Lu}[^.,;:!?\n]{1,50}?)(?:[.,;:!?\n]|$)/u,
];

/** What a letter says about a job: in its subject, its first lines and its sender's name. */
export function proposalOfLetter(letter: Letter): Proposal {
  const { subject, text, on } = letter;
  const body = proposalIn(text, { isLetter: true });
  const start = `${subject}\n${text.slice(0, 3000)}`;
  const named = ROLES.flatMap((role) => {
    const found = role.exec(subject) ?? (role === ROLES.at(-1) ? null : role.exec(start));
    return found && !/^(us|you|your)\b/i.test(found[1] ?? '') ? [found] : [];
  })[0];
  const employer = EMPLOYERS.map((pattern) => pattern.exec(start)?.[1]).find(Boolean);
  return {
    ...body,
    role: body.role ?? cleanLine(named?.[1]),
    organisation: body.organisation ?? cleanLine(named?.[2] ?? employer ?? employerOf(letter)),
    appliedOn: THANKED.test(start) ? on : null,
    text: [subject, text].filter(Boolean).join('\n\n'),
  };
}
