import type { Configuration } from './configuration.ts';
import type { EntryFormat } from './entry-format.ts';

/** An element of the preview, as React has it. */
export type PreviewElement = object;

/** An entry in the form. */
export type FormEntry = { get(key: 'data'): { toJS(): object } };

/** What the bundle of Decap puts into the window: https://decapcms.org/docs/custom-previews/ */
export type Decap = {
  init(options: { config: Configuration }): void;
  registerCustomFormat(name: string, extension: string, format: EntryFormat): void;
  registerPreviewStyle(css: string, options: { raw: true }): void;
  registerPreviewTemplate(
    name: string,
    template: (props: { entry: FormEntry }) => PreviewElement,
  ): void;
};

declare global {
  interface Window {
    /** Keeps Decap from starting before it is told its configuration. */
    CMS_MANUAL_INIT?: boolean;
    CMS: Decap;
    /** Makes an element of the preview. */
    h(
      name: string,
      attributes: { readonly [name: string]: unknown } | null,
      ...children: readonly (PreviewElement | string)[]
    ): PreviewElement;
  }
}
