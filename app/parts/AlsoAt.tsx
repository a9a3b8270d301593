import { Fragment } from 'react';

/** Further pages that say the same, each by the name of its site. */
export function AlsoAt({ pages = [] }: { pages?: readonly string[] | undefined }) {
  return pages.map((page) => (
    <Fragment key={page}>
      {' · '}
      <a href={page} rel="noreferrer" lang="en" dir="ltr">
        {new URL(page).hostname.replace(/^www\./, '')}
      </a>
    </Fragment>
  ));
}
