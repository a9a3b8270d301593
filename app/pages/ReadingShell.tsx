import type { ComponentProps } from 'react';
import { Shell } from '@/app/parts/Shell';

/** The frame of a page without a script of its own. */
export function ReadingShell({ children, ...frame }: ComponentProps<typeof Shell>) {
  return (
    <Shell {...frame}>
      <div className="reading">{children}</div>
    </Shell>
  );
}
