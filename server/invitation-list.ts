import { decode } from '@/lib/imports/decode';

/** The text of a list that came as a file, in whatever its program wrote, or pasted; a file that can't be read is empty. */
export async function textOfList({
  file,
  list,
}: {
  file?: File | string | undefined;
  list: string;
}): Promise<string> {
  if (!(file instanceof File) || file.size === 0) return list;
  const decoded = decode(new Uint8Array(await file.arrayBuffer()));
  return 'text' in decoded ? decoded.text : '';
}
