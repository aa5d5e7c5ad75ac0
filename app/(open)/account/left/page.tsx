import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { openPage } from '@/app/_parts/page/page';
import { lastDay } from '@/lib/leaving/rules';
import { dayIn, dayInWords } from '@/lib/time/days';
import { left } from '@/server/left';
import { hasMail } from '@/server/mail/letter';

export const metadata: Metadata = { title: 'You have left' };

export default openPage(async () => {
  const found = await left.find();
  // Nobody else has left: whoever opens it by its address, or goes back to it after staying.
  if (!found) redirect('/');
  const { dueAt, zone, locale } = found;
  const day = dayInWords(lastDay(new Date(dueAt), zone), dayIn(zone, new Date()), locale);
  return (
    <main id="main" className="page flow stack-l">
      <h1>You have left</h1>
      <p>
        You are signed out everywhere. Until the end of {day} nothing is removed: sign in, choose to stay, and
        everything is where you left it. After that it is gone for good.
        {hasMail() && ' A letter with the day is on its way to you.'}
      </p>
      <p>Thank you for the time you spent here. We wish you well, wherever you go.</p>
      <p>
        <a className="go" href="/sign-in">
          Sign in
        </a>
      </p>
    </main>
  );
});
