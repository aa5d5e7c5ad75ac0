import { v7 as newId } from 'uuid';
import type { Coached } from './coached';

/** Ids of one person's rows, each at another point of the way. */
export interface Rows {
  readonly hard: { vague: string; apart: string };
  readonly round: { rejectionId: string; feedbackId: string };
  readonly fresh: string;
  readonly asked: string;
  readonly silent: string;
  readonly undecided: string;
  readonly undecidedNo: string;
  readonly invited: { id: string; concernId: string };
  readonly application: string;
  readonly offer: string;
  readonly coming: string;
  readonly past: string;
  readonly target: string;
  readonly step: string;
  readonly capture: string;
  readonly network: { organisationId: string; contactId: string };
  readonly talk: string;
  readonly touch: string;
  readonly checkIn: string;
  readonly listening: string;
  readonly listened: string;
  readonly resume: string;
  readonly older: string;
  readonly item: string;
  readonly coaches: Coached & {
    readonly coachLink: string;
    readonly ended: string;
    readonly token: string;
  };
  readonly practised: { storyId: string; rehearsalId: string; unfinished: string };
}
/** Words that only a forecast has, whatever its numbers (lib/insights/forecast.ts). */
export const FORECAST_SAID = /\d applications? to an offer|no number to plan by|80 % range/;

/** Every page there is, by what it is about, in states that differ. */
export const PAGES: Record<string, (rows: Rows) => string[]> = {
  'about a no': ({ round, fresh, asked, silent, application }) => [
    '/rejections/new',
    `/rejections/new?application=${application}`,
    '/rejections/paste',
    `/rejections/${round.rejectionId}`,
    `/rejections/${fresh}`,
    `/rejections/${asked}`,
    `/rejections/${fresh}/reframe`,
    `/rejections/${fresh}/ask`,
    `/rejections/${asked}/ask/send`,
    `/rejections/${silent}/nudge`,
    `/templates?for=${fresh}`,
    '/templates/recruiter.suggested',
    `/rejections/${newId()}`,
  ],
  'about what came of it': ({ round, asked, undecided, hard, listening, listened }) => [
    '/today',
    '/feedback',
    `/feedback/new?rejection=${asked}`,
    `/feedback/${round.feedbackId}`,
    `/feedback/${undecided}`,
    '/listen',
    `/listen/${listening}`,
    `/listen/${listened}`,
    `/feedback/${hard.vague}`,
    `/feedback/${hard.apart}`,
    `/feedback/${hard.apart}/apart`,
    `/feedback/${hard.vague}/clarify`,
    `/feedback/${hard.vague}/clarify/send`,
    '/themes',
    '/practice',
    '/more',
  ],
  'about what is practised': ({ item }) => [
    '/practice/checklist?order=1',
    '/practice/library?kind=resume&open=resume.number',
    `/practice/items/${item}`,
  ],
  'about figures': () => [
    '/insights',
    '/insights?from=2026-02-30&source=nowhere',
    '/insights/rows?figure=flow',
    '/insights/rows?figure=rates&part=offer&as=open',
    '/insights/rows?figure=nonsense',
    '/insights/forecast',
    '/insights/forecast?asked=yes',
    '/insights/kinds?kind=keeper',
    '/insights/methods',
  ],
  'about the week': ({ checkIn }) => [
    '/week',
    '/week/goals',
    '/check-in',
    `/check-in/${checkIn}`,
    '/record?asked=yes&kind=applications&kind=practice&organisations=yes&contacts=yes',
    '/record?from=2026-02-30',
    '/wins',
    '/help',
    '/data',
    '/data/restore?problem=wrong-value&table=applications&row=3&field=role',
  ],
  'about what is said back to them, and what becomes of it': ({ undecidedNo, invited, past }) => [
    `/rejections/${undecidedNo}/thanks?kind=thanks-similar`,
    `/rejections/${undecidedNo}/thanks/send`,
    `/rejections/${invited.id}`,
    `/rejections/${invited.id}/answer`,
    `/rejections/${invited.id}/answer/give`,
    `/rejections/${invited.id}/answer/send`,
    `/rejections/${invited.id}/answer/${invited.concernId}`,
    `/concerns/${invited.concernId}`,
    '/skills',
    '/skills/composure',
    `/skills/rate?after=interview:${past}`,
  ],
  'about what is under way': ({ application }) => [
    '/applications',
    '/applications/list?column=tags&column=pay&column=stage&sort=organisation&find=harbour',
    '/applications/list?find=harbour&quiet=30&x=nonsense',
    '/applications/new',
    `/applications/${application}`,
    `/applications/${application}/edit`,
    `/applications/${application}/duplicate`,
    `/applications/${application}/adverts`,
    `/applications/${application}/move`,
  ],
  'about what is caught': ({ capture }) => [
    '/applications/capture',
    `/applications/capture/${capture}`,
    '/applications/capture/bookmark',
    '/imports',
    '/applications/new?organisation=Harbour&role=Keeper&typed=1',
  ],
  'about what goes out and what is offered': ({ application, offer, resume }) => [
    `/applications/${application}/contacts`,
    `/applications/${application}/documents`,
    `/applications/${application}/dates`,
    '/documents',
    '/documents/new',
    `/documents/${resume}`,
    '/bin',
    '/offers',
    `/offers/new?application=${application}`,
    `/offers/${offer}`,
    `/offers/${offer}/edit`,
    `/offers/${offer}/letter?kind=more-time`,
    '/search/finish',
  ],
  'about versions of a resume': ({ application, resume, older }) => [
    '/resumes',
    '/resumes/new?problem=damaged&name=Mine',
    `/resumes/new?from=${resume}`,
    `/resumes/${resume}`,
    `/resumes/${resume}/checklist`,
    `/resumes/${resume}/edit`,
    `/resumes/${resume}/print`,
    `/resumes/${resume}/terms?application=${application}`,
    `/resumes/compare?a=${older}&b=${resume}`,
  ],
  'about interviews': ({ application, coming, past }) => [
    '/interviews',
    `/interviews/new?application=${application}`,
    `/interviews/${coming}`,
    `/interviews/${coming}/edit`,
    `/interviews/${coming}/checklist`,
    `/interviews/${coming}/letter?kind=adjustment`,
    `/interviews/${past}`,
    `/interviews/${past}/letter?kind=thanks`,
  ],
  'about practising an answer': ({ practised: { storyId, rehearsalId, unfinished } }) => [
    '/stories',
    '/stories/new?question=gap',
    `/stories/${storyId}`,
    '/questions',
    '/questions?kind=out-of-place',
    '/questions/mistake',
    '/questions/new',
    '/rehearse',
    `/rehearse/${unfinished}`,
    `/rehearse/${rehearsalId}`,
  ],
  'about where skills are valued': ({ application, target, step }) => [
    '/goal',
    `/goal/beside?organisation=${target}&application=${application}`,
    '/targets',
    `/organisations/${target}/fit`,
    `/applications/${application}/fit`,
    `/organisations/${target}/outreach`,
    `/organisations/${target}/outreach/letter?step=${step}`,
  ],
  'about places and people': ({ network: { organisationId, contactId }, talk, touch }) => [
    '/organisations',
    '/organisations/new',
    `/organisations/${organisationId}`,
    `/organisations/${organisationId}/edit`,
    `/organisations/${organisationId}/merge`,
    `/organisations/${organisationId}/remove`,
    '/contacts',
    '/contacts/new',
    `/contacts/${contactId}`,
    `/contacts/${contactId}/edit`,
    `/contacts/${contactId}/merge`,
    `/conversations/${talk}`,
    '/follow-ups',
    `/follow-ups/${touch}`,
    `/follow-ups/${touch}/letter`,
  ],
  'about coaches': ({ coaches: { coachLink, ended, token, shown, look }, checkIn, application }) => [
    '/for-coaches',
    '/invitations',
    `/invitations/${token}`,
    '/coaches',
    '/coaches/invite',
    `/coaches/${coachLink}`,
    `/coaches/${ended}`,
    '/coaches/log',
    '/coaches/news',
    '/coaches/notes',
    '/coaches/proposals',
    '/coaches/programme',
    '/coaches/attention',
    '/coaches/shown',
    `/coaches/shown/new?kind=check-in&id=${checkIn}`,
    `/coaches/shown/${shown}`,
    '/coaches/supporters',
    '/coaches/supporters/new',
    `/look/${look}`,
    '/practice',
    `/applications/${application}`,
    `/clients/${coachLink}`,
  ],
  'about an account and the ways in': () => [
    '/settings',
    '/settings/mail',
    '/stages',
    '/account',
    '/account/password',
    '/account/address',
    '/account/devices',
    '/account/second-factor',
    '/account/second-factor/codes',
    '/account/passkeys',
    '/account/leave',
    '/begin',
  ],
};
