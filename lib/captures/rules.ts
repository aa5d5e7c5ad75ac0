/** Where a capture came from. */
export const CAPTURE_KINDS = ['link', 'text', 'page'] as const;
export type CaptureKind = (typeof CAPTURE_KINDS)[number];
