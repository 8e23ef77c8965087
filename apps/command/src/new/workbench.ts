import type { ContentFile, LoadedRecord } from '@strike-ledger/content';
import { recordFrom } from '@strike-ledger/content';

import { Refusal } from '../asking/refusal.ts';
import type { Draft } from './draft.ts';
import { draftFile } from './draft.ts';

/** The record with what is being added to it, before any of that is written. */
export type Workbench = {
  /** The record as it would be. */
  readonly loaded: LoadedRecord;
  /** The files that are new. */
  readonly added: readonly ContentFile[];
};

/** Lays a draft beside the record. @throws {Refusal} where a file of that name is there already */
export function addDraft({ loaded, added }: Workbench, draft: Draft): Workbench {
  const file = draftFile(draft);
  const twin = loaded.files.find(({ path }) => path.toLowerCase() === file.path.toLowerCase());
  if (twin) throw new Refusal(`${twin.path} is there already: edit it, or choose another --id`);
  return { loaded: recordFrom([...loaded.files, file]), added: [...added, file] };
}
