import { asc, desc, eq } from 'drizzle-orm';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';
import { templates, templateVersions } from './tables';

export type Template = Awaited<ReturnType<typeof listTemplates>>[number];

/** Every text of the seeker's, put away or not: by name, then the oldest first. */
export async function listTemplates({ scope, db }: Reading<OneOwner>, { limit = 300 } = {}) {
  return db
    .select({
      id: templates.id,
      key: templates.key,
      name: templates.name,
      relation: templates.relation,
      channel: templates.channel,
      subject: templates.subject,
      text: templates.text,
      putAwayAt: templates.putAwayAt,
      version: templates.version,
    })
    .from(templates)
    .where(owned(scope, templates))
    .orderBy(asc(templates.name), asc(templates.createdAt), asc(templates.id))
    .limit(limit);
}

/** The one under a key: a copy of a built-in one, or one of the seeker's own making. */
export async function findTemplate({ scope, db }: Reading<OneOwner>, key: string) {
  const [row] = await db
    .select({
      id: templates.id,
      key: templates.key,
      name: templates.name,
      relation: templates.relation,
      channel: templates.channel,
      subject: templates.subject,
      text: templates.text,
      putAwayAt: templates.putAwayAt,
      version: templates.version,
    })
    .from(templates)
    .where(owned(scope, templates, eq(templates.key, key)));
  return row;
}

/** How the one under a key read before, the latest first; it was so until `until`. */
export async function listVersionsOf({ scope, db }: Reading<OneOwner>, key: string, { limit = 50 } = {}) {
  return db
    .select({
      id: templateVersions.id,
      n: templateVersions.n,
      subject: templateVersions.subject,
      text: templateVersions.text,
      until: templateVersions.createdAt,
    })
    .from(templateVersions)
    .innerJoin(
      templates,
      owned(scope, templates, eq(templates.id, templateVersions.templateId), eq(templates.key, key)),
    )
    .where(owned(scope, templateVersions))
    .orderBy(desc(templateVersions.n))
    .limit(limit);
}

/** One earlier version, with the text it is of; undefined for an unknown id and for somebody else's alike. */
export async function findVersion({ scope, db }: Reading<OneOwner>, id: string) {
  const [row] = await db
    .select({
      templateId: templates.id,
      version: templates.version,
      name: templates.name,
      subject: templateVersions.subject,
      text: templateVersions.text,
    })
    .from(templateVersions)
    .innerJoin(templates, owned(scope, templates, eq(templates.id, templateVersions.templateId)))
    .where(owned(scope, templateVersions, eq(templateVersions.id, id)));
  return row;
}
