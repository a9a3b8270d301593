import { SourceTitle } from '@/app/pages/OtherSite';
import type { Beside } from '@/lib/answers/beside';
import { lawSource } from '@/lib/answers/laws';

/** The source of a federal law about programs (`lib/answers/laws.ts`), after its sentence. Such a law is not a norm, so `Proof` does not cite it. */
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
