import { graphicPath } from './graphic.ts';

/** Address of the picture that other sites show for a page: its own for events and issues, else that of its section. */
export function previewOf(path: string, dispute: string | undefined): string {
  if (!dispute) return '/previews/site.png';
  const [section = 'overview', name] = path.split('/').filter((part) => part && part !== dispute);
  if (section === 'fighting-for' && name) return graphicPath(dispute, name, 'wide');
  if (section === 'timeline' && name) return `/${dispute}/previews/event-${name}.png`;
  return `/${dispute}/previews/${section}.png`;
}
