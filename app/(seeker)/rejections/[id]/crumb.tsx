import { Icon } from '@/components/icon';

/** The way back to the "no" that a page is about. */
export const ToNo = ({ id, organisation, role }: { id: string; organisation: string; role: string }) => (
  <p className="crumb">
    <a className="go" href={`/rejections/${id}`}>
      {organisation}
    </a>
    <Icon name="next" className="ic s" />
    {role}
  </p>
);
