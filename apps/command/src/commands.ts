import type { CommandDef } from 'citty';

/** Every command. Each is read only when it is asked for: `strike check` starts without what `export` needs. */
export const strike: CommandDef = {
  meta: { name: 'strike', description: 'Works on the record in content/.' },
  subCommands: {
    check: () => import('./check.ts').then(({ check }) => check),
    diff: () => import('./diff/diff.ts').then(({ diff }) => diff),
    state: () => import('./state.ts').then(({ state }) => state),
    new: () => import('./new/new.ts').then(({ newEntity }) => newEntity),
    fmt: () => import('./format-record.ts').then(({ formatRecord }) => formatRecord),
    complete: () => import('./asking/complete.ts').then(({ completeFrom }) => completeFrom(strike)),
    export: () => import('./export-record.ts').then(({ exportRecord }) => exportRecord),
  },
};
