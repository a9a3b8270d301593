import { serve } from '../../../lib/node/server/serve';

/** A server in a process of its own, so that a test can see it end and count its descriptors. Prints its address. */
const { address } = await serve(process.argv[2] ?? '', 0);
console.log(address);
