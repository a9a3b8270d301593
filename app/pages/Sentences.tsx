import { useTranslations } from 'next-intl';
import type { MessageKey } from '@/lib/i18n/byId';

interface SentencesProps {
  readonly keys: readonly MessageKey[];
  /** Whether the order of the messages matters. */
  readonly ordered?: boolean;
  /** Values for the placeholders of the messages. */
  readonly values?: Readonly<Record<string, string>>;
}

/** Messages as a list, one in each item. */
export function Sentences({ keys, ordered = false, values = {} }: SentencesProps) {
  const t = useTranslations();
  const List = ordered ? 'ol' : 'ul';
  return (
    <List className="usa-list">
      {keys.map((key) => (
        <li key={key}>{t(key, values)}</li>
      ))}
    </List>
  );
}
