import { vi } from 'vitest';
import { refusals } from './refusals';

vi.mock('next/headers', async () => (await import('./request')).nextHeaders());
vi.mock('next/cache', async () => (await import('./request')).nextCache());

refusals(2);
