/** Starts one peer, on the schema and the record that this server answers from: `PORT=4700 node serve.ts yoga`. */
import { publishedRecord } from '../record.ts';
import type { Peer } from './peers/peer.ts';

const peers: Readonly<Record<string, () => Promise<Peer>>> = {
  floor: async () => (await import('./peers/floor.ts')).serveConstantBytes,
  yoga: async () => (await import('./peers/yoga.ts')).serveYoga,
  mercurius: async () => (await import('./peers/mercurius.ts')).serveMercurius,
  apollo: async () => (await import('./peers/apollo.ts')).serveApollo,
};

const [name = ''] = process.argv.slice(2);
const load = peers[name];
if (!load) throw new Error(`No peer is named \`${name}\`: send ${Object.keys(peers).join(', ')}.`);
const serve = await load();
await serve(publishedRecord(), Number(process.env['PORT']));
