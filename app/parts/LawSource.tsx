import { SourceTitle } from '@/app/pages/OtherSite';
import type { Beside } from '@/lib/answers/beside';
import { lawSource } from '@/lib/answers/laws';

/** Where a law that is no norm can be read, after its sentence. Norms are cited with the rule. */
export function LawSource({ remark }: { readonly remark: Beside }) {
  if (remark.kind !== 'law') return null;
  const { title, url } = lawSource(remark.id);
  return (
    <>
      {' '}
      <a href={url} rel="noreferrer">
        <SourceTitle>{title}</SourceTitle>
      </a>
    </>
  );
}
