import bundle from 'decap-cms/dist/decap-cms.js?url';

import { entryFormat } from './entry-format.ts';
import type { FormSettings } from './form-json.ts';
import style from './preview.css?raw';
import { previewOf } from './preview.ts';

const SETTINGS = '/admin/form.json';
/** On one's own machine there is nobody to sign in to, so nobody is asked to. */
const SIGNED_IN = JSON.stringify({ backendName: 'proxy' });

/** Loads the form editor, tells it how files of the record are read and written, and starts it. */
async function startForm(): Promise<void> {
  window.CMS_MANUAL_INIT = true;
  const [response] = await Promise.all([fetch(SETTINGS), load(bundle)]);
  const { configuration, outlets }: FormSettings = await response.json();
  if (configuration.backend.name === 'proxy') localStorage.setItem('decap-cms-user', SIGNED_IN);
  const { CMS } = window;
  CMS.registerPreviewStyle(style, { raw: true });
  for (const { name, format, files } of configuration.collections) {
    const { extension, ...read } = entryFormat(format);
    CMS.registerCustomFormat(format, extension, { extension, ...read });
    const preview = previewOf(format, outlets);
    for (const each of files ?? [{ name }]) CMS.registerPreviewTemplate(each.name, preview);
  }
  CMS.init({ config: configuration });
  document.querySelector('[data-form-loading]')?.remove();
}

// The bundle is a script of the older sort: it reads its own address, which a module has not.
function load(address: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src: address });
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
    document.head.append(script);
  });
}

await startForm();
