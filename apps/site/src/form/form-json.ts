import { basename } from 'node:path';

import { loadRecord } from '@strike-ledger/content';
import type { Record } from '@strike-ledger/core';
import type { APIRoute } from 'astro';

import { type Configuration, configurationOf } from './configuration.ts';
import { formState } from './form-state.ts';

/** What the form is told when it starts. */
export type FormSettings = {
  readonly configuration: Configuration;
  /** Who published each source, by its id. */
  readonly outlets: { readonly [source: string]: string };
};

export const GET: APIRoute = () => {
  if (!formState.works) return new Response(null, { status: 404 });
  // A mistake in one file must not keep anybody from mending it in the form.
  const folder = import.meta.env.CONTENT_FOLDER;
  const { record } = loadRecord(folder);
  const settings: FormSettings = {
    configuration: configurationOf(record, formState.backend, basename(folder)),
    outlets: outletsIn(record),
  };
  return Response.json(settings);
};

function outletsIn(record: Record): FormSettings['outlets'] {
  return Object.fromEntries(
    [...record.entities.values()].flatMap(({ type, id, fields }) =>
      type === 'source' ? [[id, fields.outlet]] : [],
    ),
  );
}
