import os from 'node:os';
import { today } from '@/lib/clock';

/** The day and the kind of machine, as the first line above all figures: no name of a machine or a person. */
export function machine(): string {
  const gigabytes = Math.round(os.totalmem() / 1e9);
  return `${today()}, ${os.platform()} ${os.arch()}, ${os.cpus().length} cores, ${gigabytes} GB, Node ${process.versions.node}\n`;
}
