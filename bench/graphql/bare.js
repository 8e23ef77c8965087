/** The least a Node server is, to time its start, in JavaScript as Node takes it: `PORT=4700 node bare.js`. */
import { createServer } from 'node:http';

createServer((_request, response) => response.end('{}')).listen(
  Number(process.env['PORT']),
  '127.0.0.1',
);
