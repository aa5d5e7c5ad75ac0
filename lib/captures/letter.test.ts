import { describe, expect, test } from 'vitest';
import { readPasted } from './read';

describe('a letter', () => {
  const letter = (text: string) => readPasted(text);

  test('that thanks for an application says which, where and when', () => {
    const text = `From: Harbour Careers <no-reply@harbour.example>
To: ann@example.org
Subject: Thank you for applying to Harbour
Date: Fri, 27 Nov 2026 10:11:12 +0000

Dear Ann,

We have received your application for the Light Keeper position. We will be in touch.`;
    expect(letter(text)).toMatchObject({
      from: 'mail',
      adverts: [{ role: 'Light Keeper', organisation: 'Harbour', appliedOn: '2026-11-27' }],
    });
  });

  test('forwarded is read inside, without its marks', () => {
    const text = `From: Ann <ann@gmail.com>
Subject: Fwd: Keeper

Look at this
---------- Forwarded message ---------
> From: Jo Berg <jo@quay-works.co.uk>
> Date: Mon, 23 Nov 2026
> Subject: Keeper at Quay Works
>
> Location: Oban
> Salary: £30k`;
    expect(letter(text).adverts[0]).toMatchObject({
      role: 'Keeper',
      organisation: 'Quay Works',
      place: 'Oban',
      salaryMin: 30000,
      appliedOn: null,
    });
  });

  test('as its source is decoded: words in headers, parts, quoted-printable and base64', () => {
    const html = Buffer.from('<p>Dear Zoë</p><p>Place: Łódź</p>').toString('base64');
    const text = `From: =?utf-8?Q?Zo=C3=AB_GmbH_Recruiting?= <jobs@zoe.example>
Subject: =?utf-8?B?${Buffer.from('Bewerbung als Wärter').toString('base64')}?=
Date: Mon, 23 Nov 2026 09:00:00 +0100
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b1"

--b1
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: base64

${html}
--b1
Content-Type: application/pdf
Content-Disposition: attachment

JVBERi0=
--b1--`;
    expect(letter(text).adverts[0]).toMatchObject({
      role: 'Wärter',
      organisation: 'Zoë GmbH',
      place: 'Łódź',
    });
    const quoted = `From: jobs@harbour.example
Subject: Your application for Keeper at Harbour
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Place: Z=FCri=
ch`;
    expect(letter(quoted).adverts[0]).toMatchObject({
      role: 'Keeper',
      organisation: 'Harbour',
      place: 'Zürich',
    });
  });

  test('from where everybody has an address names no employer', () => {
    expect(letter('From: Jo <jo@gmail.com>\nSubject: Hello\n\nHow are you?').adverts[0]).toMatchObject({
      organisation: null,
      role: null,
    });
  });
});
