import type { Metadata } from 'next';
import { SignOut } from '@/app/_parts/accounts/sign-out';
import { seekerPage } from '@/app/_parts/page/page';
import { Places } from '@/components/places';
import { read } from '@/db/transaction';

export const metadata: Metadata = { title: 'More' };

const PLACES = [
  ['/listen', 'They’re on the phone', 'A page to write on while somebody tells you something'],
  ['/feedback', 'Feedback', 'What they liked, what they doubted, and what you do about it'],
  ['/themes', 'Themes', 'What doubts are about, with examples, and your own'],
  ['/goal', 'Goal', 'What you are looking for, and how places fit it'],
  ['/targets', 'Targets', 'Where you would like to work, opening or not'],
  ['/week', 'Your week', 'Goals in your hands, rest among them, and how far they are'],
  ['/insights', 'Insights', 'Where your applications go, how long that takes, and how sure that is'],
  ['/skills', 'Your four skills', 'Presentation, proactivity, composure, communication'],
  ['/check-in', 'Check-in', 'A short look back at the week, for you alone'],
  ['/wins', 'Wins', 'What you did, whatever came of it'],
  ['/record', 'Work-search record', 'What you did between two days, to print or keep'],
  ['/applications/capture', 'Catch an advert', 'Paste a link, its text or an e-mail, and look it over'],
  ['/imports', 'Bring in a list', 'A spreadsheet of applications, as CSV'],
  ['/resumes', 'Resumes', 'Its versions, what changed, and what came of each'],
  ['/documents', 'Documents', 'Resumes and letters, and where each one went'],
  ['/interviews', 'Interviews', 'Coming ones to prepare, past ones to look back at'],
  ['/templates', 'Templates', 'Ready texts to ask with, and your own'],
  ['/practice/checklist', 'Checklist', 'Everything to do for resume, interviews and search'],
  ['/rehearse', 'Rehearse', 'One question at a time, aloud or however you answer'],
  ['/questions', 'Questions', 'What interviews ask, what it means, and a way in'],
  ['/stories', 'Stories', 'What you did, told so that it can be brought along'],
  ['/organisations', 'Organisations', 'Who you applied to, and who you aim for'],
  ['/contacts', 'Contacts', 'People, and what you spoke of'],
  ['/follow-ups', 'Follow-ups', 'With whom you meant to be in touch, and when'],
  ['/coaches', 'My coaches', 'Who helps you, and what you let each of them see'],
  ['/offers', 'Offers', 'Side by side, with what you are looking for'],
  ['/search/finish', 'Finish the search', 'Withdraw the rest kindly, and thank who helped'],
  ['/bin', 'Bin', 'Deleted applications, for thirty days'],
  ['/help', 'Where somebody listens', 'People to talk to when it is heavy, by country'],
  ['/settings', 'Settings', 'Your name, dates, theme and timers'],
  ['/data', 'Your data', 'Take it away, bring it back, or remove it'],
  ['/account', 'Account', 'Address, password, and how you get in'],
] as const;

/** For whoever helps others, whose search it is not. */
const HELPING = [
  ['/clients', 'Clients', 'The people you help, as far as each of them lets you see'],
  ['/clients/invite', 'Invite clients', 'By link, letter, code or a list of addresses'],
  ['/clients/profile', 'How clients know you', 'Your name, for whom you work, and what stays between you'],
] as const;

export default seekerPage(async (scope) => {
  const { session } = await read(scope, () => ({}));
  return (
    <main id="main" className="page flow stack-l">
      <h1>More</h1>
      <Places places={PLACES} />
      <section className="stack" aria-labelledby="helping">
        <h2 id="helping" className="sec-head">
          Helping others
        </h2>
        <Places places={HELPING} />
      </section>
      <SignOut />
      <p className="sm muted">Signed in as {session.name ?? session.email}.</p>
    </main>
  );
});
