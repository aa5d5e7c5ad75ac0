'use server';
import { headers } from 'next/headers';
import { closeSupporterLink, leaveNote, openSupporterLink } from '@/db/supporters/writes';
import { refused } from '@/lib/acts/outcome';
import { noteInput, openLookInput } from '@/lib/supporters/input';
import { openAction } from '@/server/action';
import { addressOf, tooMany } from '@/server/attempts';
import { isOpenedHere, noteOpenedHere } from '@/server/looking';
import { hashOf } from '@/server/token';

/** Opens a friend's link, once and for this browser. */
export const openLook = openAction('supporter.open', openLookInput, async ({ token }) => {
  const tokenHash = hashOf(token);
  if (await tooMany(tokenHash, addressOf(await headers()), 'code')) return refused('too-many');
  const opened = await openSupporterLink(tokenHash);
  if (opened.ok) await noteOpenedHere(tokenHash);
  return opened;
});

export const note = openAction('supporter.note', noteInput, async ({ token, note: words }) => {
  const tokenHash = hashOf(token);
  return (await isOpenedHere(tokenHash)) ? leaveNote(tokenHash, words) : refused('supporter-link-over');
});

export const closeLook = openAction('supporter.close', openLookInput, async ({ token }) => {
  const tokenHash = hashOf(token);
  return (await isOpenedHere(tokenHash)) ? closeSupporterLink(tokenHash) : refused('supporter-link-over');
});
