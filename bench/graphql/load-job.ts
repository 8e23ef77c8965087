/** What a load process is told. */
export type Job = {
  readonly port: number;
  /** Process of the server, whose processor time is read. */
  readonly pid: number;
  /** The processor it runs on; undefined where it runs on any. */
  readonly processor: number | undefined;
  readonly connections: number;
  readonly warmup: number;
  readonly seconds: number;
  /** The request with SLOT in the place of its day. */
  readonly request: string;
  /** The number of the first question, where each is to be new; undefined to ask the same one always. */
  readonly firstNumber: number | undefined;
};

/** What a load process saw. */
export type Measured = {
  /** How many questions it sent, warm-up and all. */
  readonly asked: number;
  readonly perSecond: number;
  /** Milliseconds from question to answer: of half of them, and of 99 in 100, no more than this. */
  readonly p50: number;
  readonly p99: number;
  /** Processor time of the server for each answer. */
  readonly microseconds: number;
  /** How much of a processor the server used, others on that of the servers, and the load: 1 is all of it. */
  readonly serverShare: number;
  readonly othersShare: number;
  readonly loadShare: number;
};
