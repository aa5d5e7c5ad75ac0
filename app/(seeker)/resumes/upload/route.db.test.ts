import { v7 as newId } from 'uuid';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { testDatabase } from '@/scripts/test/database';
import { aBomb, aDocx, aLockedPdf, aPdf } from '@/scripts/test/files';
import { aPerson, type Person } from '@/scripts/test/people';
import { signedInAs } from '@/scripts/test/request';
import { GET as download } from '../[id]/file/route';
import { POST as upload } from './route';

vi.mock('next/headers', async () => (await import('@/scripts/test/request')).nextHeaders());

const { root } = testDatabase();
let ann: Person;
beforeEach(async () => {
  ann = await aPerson();
  signedInAs(ann.cookie);
});

async function send(file: File | null, fields: Record<string, string> = {}): Promise<string> {
  const form = new FormData();
  for (const [name, value] of Object.entries({ actId: newId(), ...fields })) form.set(name, value);
  if (file) form.set('file', file);
  const request = new Request('http://localhost/resumes/upload', {
    method: 'POST',
    body: form,
    headers: { 'sec-fetch-site': 'same-origin' },
  });
  const answer = await upload(request, undefined as never);
  expect(answer.status).toBe(303);
  return answer.headers.get('location') ?? '';
}
const kept = () => root`select d.id, d.name, d.text, d.format, d.target_role, f.trouble, f.sha256
  from documents d join document_files f on f.owner_id = d.owner_id and f.document_id = d.id
  where d.owner_id = ${ann.id}`;
const file = (bytes: Buffer, name: string) => new File([new Uint8Array(bytes)], name);

describe('an upload', () => {
  test('is read, kept, and comes back byte for byte, to be saved under its name', async () => {
    const bytes = aPdf([['Ann Berg', 'Lighthouse keeper']]);
    const actId = newId();
    const given = { actId, targetRole: 'Keeper' };
    const at = await send(file(bytes, 'Ann “Berg”, ä.pdf'), given);
    expect(await send(file(bytes, 'Ann “Berg”, ä.pdf'), given)).toBe(at);
    const [row, ...more] = await kept();
    expect(more).toEqual([]);
    expect(at).toBe(`/resumes/${row?.id}`);
    expect(row).toMatchObject({ name: 'Ann “Berg”, ä', format: 'pdf', target_role: 'Keeper', trouble: null });
    expect(row?.text).toBe('Ann Berg\nLighthouse keeper');
    const request = new Request(`http://localhost/resumes/${row?.id}/file`);
    const answer = await download(request, { params: Promise.resolve({ id: String(row?.id) }) });
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Ann _Berg_, _.pdf"; filename*=UTF-8''Ann%20%E2%80%9CBerg%E2%80%9D%2C%20%C3%A4.pdf`,
      'x-content-type-options': 'nosniff',
    });
    expect(await send(file(bytes, 'again.pdf'))).toBe(`/resumes/${row?.id}?there=there`);
    // Under another name: that version keeps its own, and what was typed goes along to be offered.
    const anew = { name: 'Another name', targetRole: 'Pilot' };
    expect(await send(file(bytes, 'again.pdf'), anew)).toBe(
      `/resumes/${row?.id}?there=there&name=Another+name&role=Pilot`,
    );
    expect(await kept()).toMatchObject([{ name: 'Ann “Berg”, ä', target_role: 'Keeper' }]);
  });

  test('is kept though it asks for a password', async () => {
    await send(file(aLockedPdf(), 'locked.pdf'), { name: 'Locked' });
    expect(await kept()).toMatchObject([{ name: 'Locked', text: '', trouble: 'encrypted' }]);
  });

  test.each([
    ['no file', null, 'no-file'],
    ['an empty file', file(Buffer.alloc(0), 'resume.pdf'), 'empty'],
    ['more than 5 MB', file(Buffer.alloc(5_300_000), 'resume.pdf'), 'too-large'],
    ['a spreadsheet called .pdf', file(Buffer.from('a,b\n1,2'), 'resume.pdf'), 'not-a-document'],
    ['half a Word document', file(aDocx(['Ann']).subarray(0, 200), 'resume.docx'), 'damaged'],
    ['a zip that swells', file(aBomb(), 'resume.docx'), 'swells'],
  ])('of %s goes back with a sentence, keeps what was typed, and keeps no row', async (_, given, problem) => {
    const at = new URL(await send(given, { name: 'My name', targetRole: 'Keeper' }), 'http://localhost');
    expect([at.pathname, Object.fromEntries(at.searchParams)]).toEqual([
      '/resumes/new',
      { problem, name: 'My name', role: 'Keeper' },
    ]);
    expect(await kept()).toHaveLength(0);
  });
});
