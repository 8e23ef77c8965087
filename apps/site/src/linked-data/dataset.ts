import type { Dataset } from 'schema-dts';

import { addressOf } from './address.ts';

const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';

/** What a dataset tells of itself. */
export type Described = {
  readonly name: string;
  readonly description: string;
  readonly path: string;
  /** The files that hold it. */
  readonly files: readonly {
    readonly title: string;
    readonly path: string;
    readonly mediaType: string;
  }[];
  /** Fingerprint of the exact content. */
  readonly version?: string;
  /** What is measured, for the figures of one measure. */
  readonly measured?: string;
  /** Dates of the figures, the earliest first. */
  readonly dates?: readonly string[];
};

/** A dataset and its files: https://schema.org/Dataset */
export function datasetOf(described: Described, site: URL | undefined): Dataset {
  const { name, description, path, files, version, measured, dates = [] } = described;
  const first = dates.at(0);
  const last = dates.at(-1);
  return {
    '@type': 'Dataset',
    ...addressOf(path, site),
    name,
    description,
    license: LICENSE,
    ...(version && { version }),
    ...(measured && { variableMeasured: measured }),
    ...(first && last && { temporalCoverage: first === last ? first : `${first}/${last}` }),
    distribution: files.map((file) => ({
      '@type': 'DataDownload' as const,
      '@id': addressOf(file.path, site)['@id'],
      name: file.title,
      encodingFormat: file.mediaType,
      ...(site && { contentUrl: new URL(file.path, site).href }),
    })),
  };
}
