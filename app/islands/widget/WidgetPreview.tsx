import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type EmbedChoice, embedPath } from '@/lib/site/embedSnippet';
import { CLOSED_HEIGHT, HEIGHT_MESSAGE, type HeightMessage } from '@/lib/site/frame';

/** A preview of the widget. It is loaded only when the person asks for it. */
export function WidgetPreview({ choice }: { choice: EmbedChoice }) {
  const t = useTranslations('widget');
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState<number>(CLOSED_HEIGHT);
  useEffect(() => {
    const listen = ({ origin, source, data }: MessageEvent<unknown>) => {
      if (origin !== location.origin || source !== frame.current?.contentWindow) return;
      if (isHeight(data)) setHeight(data.height);
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, []);
  const address = embedPath(choice);
  // A new key for each address, because a change after `#` alone would not reload the frame.
  return (
    <iframe
      key={address}
      ref={frame}
      className="widget-preview"
      src={address}
      title={t('preview')}
      width="100%"
      height={height}
    />
  );
}

const isHeight = (data: unknown): data is HeightMessage =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === HEIGHT_MESSAGE;
