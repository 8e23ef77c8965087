import { Agent, request } from 'node:http';

/** One request of a load. */
export type Ask = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: string;
  readonly headers?: { readonly [name: string]: string };
};

/** What came back. */
export type Reply = {
  readonly status: number | undefined;
  readonly contentHash: string | undefined;
  readonly text: string;
};

/** A load that goes on until it is stopped. */
export type Load = {
  /** Lets what is under way come to its end. */
  readonly stop: () => Promise<void>;
};

/** Asks at full speed: on each connection one request after another, the next as soon as the last is answered. */
export function startLoad(
  address: string,
  asks: readonly (() => Ask)[],
  onReply: (reply: Reply | Error) => void,
): Load {
  let isOver = false;
  const connections = asks.map(async (ask) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    while (!isOver) onReply(await send(agent, address, ask()).catch((error: Error) => error));
    agent.destroy();
  });
  return {
    stop: async () => {
      isOver = true;
      await Promise.all(connections);
    },
  };
}

function send(agent: Agent, address: string, { method, path, body, headers }: Ask): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, address), { agent, method, ...(headers && { headers }) });
    asked.on('error', reject);
    asked.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('error', reject);
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => {
        const hash = response.headers['content-hash'];
        resolve({ status: response.statusCode, contentHash: hash as string | undefined, text });
      });
    });
    asked.end(body);
  });
}
