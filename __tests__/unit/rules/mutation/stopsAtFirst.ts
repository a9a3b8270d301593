import type { Circus } from '@jest/types';
import { TestEnvironment } from 'jest-environment-node';

/** One failing test tells that a change was noticed: the others are skipped, since a thousand more changes wait. */
export default class StopsAtFirst extends TestEnvironment {
  private failed = false;

  handleTestEvent(event: Circus.AsyncEvent | Circus.SyncEvent): void {
    if (event.name === 'test_fn_failure') this.failed = true;
    if (event.name === 'test_start' && this.failed) event.test.mode = 'skip';
  }
}
