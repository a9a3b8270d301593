import { useTranslations } from 'next-intl';

interface SentencesProps {
  /** Where the messages stand: `privacy.does`. */
  readonly under: string;
  readonly keys: readonly string[];
  /** Whether their order matters. */
  readonly ordered?: boolean;
  /** What stands in their gaps. */
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
