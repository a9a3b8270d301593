/** Everything a browser offers to remember something with, or to send it away. */
const forbidden =
  /\b(localStorage|sessionStorage|indexedDB|cookieStore|caches|serviceWorker|openDatabase|requestFileSystem|getDirectory|sendBeacon|webkitRequestFileSystem)\b|\bnew\s+(?:XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection)\b|\bdocument\s*\.\s*cookie\b|\bwindow\s*\.\s*name\b/g;

const host = /(?:\bhttps?:|\bwss?:|^|["'`(=])\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+|localhost)\b/gim;

const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:"'`])\/\/ .*$/gm, '$1');

/** The names of interfaces that keep or send something, as they stand in a source text; comments may speak of them. */
export function keeps(text: string): string[] {
  return [...withoutComments(text).matchAll(forbidden)].map(([name]) => name);
}

/** The hosts a source text names. */
export function hostsIn(text: string): string[] {
  return [...text.matchAll(host)].map(([, name = '']) => name.toLowerCase());
}
