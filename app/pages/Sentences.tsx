import { useTranslations } from 'next-intl';

interface SentencesProps {
  /** The namespace of the messages: `privacy.does`. */
  readonly under: string;
  readonly keys: readonly string[];
  /** Whether their order matters. */
  readonly ordered?: boolean;
  /** Values for the placeholders of the messages. */
  readonly values?: Readonly<Record<string, string>>;
}

/** Messages as a list, one a line. */
export function Sentences({ under, keys, ordered = false, values = {} }: SentencesProps) {
  const t = useTranslations(under);
  const List = ordered ? 'ol' : 'ul';
  return (
    <List className="usa-list">
      {keys.map((key) => (
        <li key={key}>{t(key, values)}</li>
      ))}
    </List>
  );
}
