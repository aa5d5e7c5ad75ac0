import { z } from 'zod';
import { line, seen } from '@/lib/acts/fields';

export const renameStageInput = z.object({ ...seen, name: line('The name', 40) });
