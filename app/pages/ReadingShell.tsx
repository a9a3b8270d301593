import type { ComponentProps } from 'react';
import { Shell } from '@/app/parts/Shell';

/** The frame of a page that is only read. */
export function ReadingShell({ children, ...frame }: ComponentProps<typeof Shell>) {
  return (
    <Shell {...frame}>
      <div className="reading">{children}</div>
    </Shell>
  );
}
