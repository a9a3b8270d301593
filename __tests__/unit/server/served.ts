import { serve } from '../../../lib/node/server/serve';

/** A server in its own process, so that a test can see it end and count its descriptors. Prints its address. */
const { address } = await serve(process.argv[2] ?? '', 0);
console.log(address);
