import { useTranslations } from 'next-intl';

interface SentencesProps {
  /** Where the messages stand: `privacy.does`. */
  readonly under: string;
  readonly keys: readonly string[];
  /** Whether their order matters. */
  readonly ordered?: boolean;
}

/** Messages as a list, one a line. */
export function Sentences({ under, keys, ordered = false }: SentencesProps) {
  const t = useTranslations(under);
  const List = ordered ? 'ol' : 'ul';
  return (
    <List className="usa-list">
      {keys.map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </List>
  );
}
