import type { Picture } from './draw-picture.ts';
import type { SizeName } from './sizes.ts';

/** Something to share: a picture in every size, with the words that go with it. */
export type Graphic = {
  /** Its name in addresses within its dispute. */
  readonly name: string;
  readonly title: string;
  /** All that its largest picture says, for who cannot see it, and to copy as a caption. */
  readonly text: string;
  /** The page where all of it can be checked. */
  readonly path: string;
  picture(size: SizeName): Picture;
};

/** Address of a graphic in a size. */
export function graphicPath(dispute: string, name: string, size: SizeName): string {
  return `/${dispute}/share/${name}-${size}.png`;
}
