import type { RequestListener } from 'node:http';

import type { Refusal } from './refusal.ts';

/** One record, ready to be asked. */
export type Edition = { readonly contentHash: string; readonly answer: RequestListener };

/** What /readyz says of the record. */
export type RecordStatus = {
  /** Hash of the record that is served. */
  readonly contentHash: string;
  /** Since when, as an ISO 8601 instant. */
  readonly since: string;
  /** Why what is on disk now is not what is served. */
  readonly refused?: Omit<Refusal, 'report'> & { readonly since: string };
};

/** The record that is served. It is replaced in whole: each request is answered from exactly one. */
export class ServedRecord {
  #edition: Edition;
  #since = now();
  #refused: RecordStatus['refused'];

  constructor(edition: Edition) {
    this.#edition = edition;
  }

  /** Answers a request at /graphql. One that is under way when the record is replaced is finished from the old one. */
  readonly answer: RequestListener = (request, response) => this.#edition.answer(request, response);

  get contentHash(): string {
    return this.#edition.contentHash;
  }

  get status(): RecordStatus {
    const status = { contentHash: this.contentHash, since: this.#since };
    return this.#refused ? { ...status, refused: this.#refused } : status;
  }

  /** Serves another record from now on. */
  replace(edition: Edition): void {
    this.#edition = edition;
    this.#since = now();
    this.#refused = undefined;
  }

  /** Notes that what is on disk is not fit to be served. */
  refuse({ reason, errors, first }: Refusal): void {
    this.#refused = { since: this.#refused?.since ?? now(), reason, errors, first };
  }

  /** Notes that what is on disk is what is served. */
  confirm(): void {
    this.#refused = undefined;
  }
}

function now(): string {
  return new Date().toISOString();
}
