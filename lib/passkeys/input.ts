import { z } from 'zod';
import { line } from '../acts/fields';
import { proofInput } from '../second-factors/input';

const name = line('The name', 60);

/** The wish to add a passkey: its name, and what shows that it is them. */
export const beginPasskeyInput = proofInput.extend({ name });

/** What the browser made, as JSON. */
export const addPasskeyInput = z.object({ name, credential: z.string().max(20_000) });

export const removePasskeyInput = z.object({ id: z.uuid() });
