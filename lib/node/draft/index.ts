/** `npm run rules:diff -- [--json] [--day YYYY-MM-DD] FILE`: lists the answers that a changed copy of `/data/norms.json` would change. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { today } from '@/lib/clock';
import { command } from '../command';
import { draftReport, textOfDraft } from './report';

await command(() => {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean', default: false }, day: { type: 'string' } },
    allowPositionals: true,
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0)
    throw new Error('npm run rules:diff -- [--json] [--day YYYY-MM-DD] FILE');
  const report = draftReport(readFileSync(file, 'utf8'), today(), values.day);
  console.log(values.json ? JSON.stringify(report, null, 2) : textOfDraft(report));
  process.exitCode = 'problems' in report ? 1 : 0;
});
