/** The sizes that pictures are drawn in, in pixels. */
export const sizes = {
  wide: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
  story: { width: 1080, height: 1920 },
  profile: { width: 400, height: 400 },
} as const;

export type SizeName = keyof typeof sizes;

export const sizeNames = Object.keys(sizes) as SizeName[];

/** How wide a list of posts on a phone shows a picture, in pixels. */
export const SHOWN = 320;
/** The least sizes of letters where it is shown so: of what a picture says, and of labels and sources. */
export const LEAST = { plain: 10, label: 8.5 } as const;

/** How many pixels of a picture one pixel is where it is shown on a phone. */
export function unitOf(size: SizeName): number {
  return sizes[size].width / SHOWN;
}
