import { type Place, Places } from '@/components/places';

const LIBRARIES: readonly Place[] = [
  [
    '/practice/checklist',
    'Checklist',
    'Everything to do for resume, interviews and search, with how far you are',
  ],
  ['/practice/library', 'Library', 'Ready things to do, each with its reason and how it is done'],
  ['/rehearse', 'Rehearse', 'One question at a time, written or said, with a timer if you like'],
  ['/questions', 'Questions', 'What is asked in interviews, and what you were asked'],
  ['/stories', 'Stories', 'What you did, told so that it can be brought along'],
  ['/resumes', 'Resumes', 'Versions side by side, and where each one went'],
  ['/skills', 'Your four skills', 'Presentation, proactivity, composure, communication'],
  ['/week', 'Your week', 'What you plan to do, when and where, rest included'],
];

/** What lies behind the first look. */
export const Libraries = () => (
  <section className="stack" aria-labelledby="libraries">
    <h2 id="libraries" className="sec-head">
      More to practise with
    </h2>
    <Places places={LIBRARIES} />
  </section>
);
