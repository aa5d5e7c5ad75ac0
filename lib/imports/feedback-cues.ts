const CUES =
  /\b(they|panel|recruiter|interviewer|hiring manager|manager|hr) (said|told|felt|thought|mentioned|wants?|wanted|liked)\b|\btold (me|i|that|us)\b|\bfeedback\s*[:–-]|\bwants? more\b|\bneeds? more\b|\b(too|more) (quiet|junior|senior|nervous|vague|experience)\b|\bhard to follow\b|\bstronger candidate\b/i;

/** Whether notes read like something somebody said about the seeker. English only, and only ever an offer to look. */
export const readsLikeFeedback = (notes: string): boolean => CUES.test(notes);
