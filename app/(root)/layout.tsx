import type { ReactNode } from 'react';
import '@/app/styles/site.scss';
import { siteIcon } from '@/app/parts/siteIcon';

export const metadata = { icons: siteIcon, robots: 'index, follow' };

export default function ChooserLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
