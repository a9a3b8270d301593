import { useTranslations } from 'next-intl';
import { TOPICS } from '@/lib/cities/place';
import { needsOfService } from '@/lib/city/needs';
import { SERVICES } from '@/lib/city/services';
import { PROGRAMS } from '@/rules';

/** Every kind of help, program and topic that a place can be listed under, with its id and the attribute that names it. */
export function KindsTable() {
  const t = useTranslations();
  const rows = [
    ...SERVICES.map((id) => ({
      id,
      attribute: 'serves',
      names: needsOfService(id).map((need) => t(`needs.${need.id}.name`)),
    })),
    ...PROGRAMS.map(({ id }) => ({ id, attribute: 'program', names: [t(`programs.${id}.name`)] })),
  ];
  return (
    <dl className="data-files">
      {rows.map(({ id, attribute, names }) => (
        <div key={id}>
          <dt>
            <code>{`${attribute}: ${id}`}</code>
          </dt>
          {names.map((name) => (
            <dd key={name}>{name}</dd>
          ))}
        </div>
      ))}
      <div>
        <dt>
          <code>topic</code>
        </dt>
        {TOPICS.map((id) => (
          <dd key={id}>
            <code>{id}</code>
          </dd>
        ))}
      </div>
    </dl>
  );
}
