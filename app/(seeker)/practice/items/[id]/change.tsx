import { v7 as newId } from 'uuid';
import { ItemFields } from '@/app/_parts/practice/item-fields';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import type { WholeItem } from '@/db/practice/reads';
import { GROUP_WORDS, GROUPS_OF } from '@/lib/practice/rules';
import { SKILL_WORDS, SKILLS } from '@/lib/skills/rules';
import { edit } from '../../actions';

/** Everything that can be said of an item otherwise, and notes. */
export const Change = ({ item }: { item: WholeItem }) => (
  <details>
    <summary>Notes, day, and how often</summary>
    <Form
      action={edit}
      actId={newId()}
      submit="Keep it"
      kind="plain"
      done="Kept."
      keep={`practice.edit.${item.id}`}
    >
      <input type="hidden" name="id" value={item.id} readOnly />
      <input type="hidden" name="version" value={item.version} readOnly />
      <Field name="notes" label="Notes" type="area" rows={4} initial={item.notes} />
      <ItemFields initial={item} />
      <div className="pair">
        <Field
          name="group"
          label="Part of"
          initial={item.group ?? ''}
          choices={[
            { value: '', label: 'Nothing in particular' },
            ...GROUPS_OF[item.kind].map((value) => ({ value, label: GROUP_WORDS[value] })),
          ]}
        />
        <Field
          name="skill"
          label="Serves"
          initial={item.ownSkill ?? ''}
          choices={[
            { value: '', label: 'No skill in particular' },
            ...SKILLS.map((value) => ({ value, label: SKILL_WORDS[value] })),
          ]}
        />
      </div>
    </Form>
  </details>
);
