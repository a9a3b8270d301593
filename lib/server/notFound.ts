import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { headersFor } from '../site/securityHeaders';

/** Answers with the 404 page, its headers, and status 404. */
export function notFound(file: string): (request: IncomingMessage, response: ServerResponse) => void {
  const page = readFileSync(file);
  return (request, response) => {
    response.writeHead(404, { ...headersFor('/404.html'), 'Content-Type': 'text/html;charset=utf-8' });
    response.end(request.method === 'HEAD' ? undefined : page);
  };
}
