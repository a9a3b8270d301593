import { Fragment } from 'react';

/** Links to other pages with the same content, each named by its site. */
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
