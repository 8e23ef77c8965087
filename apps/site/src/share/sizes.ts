/** The sizes that pictures are drawn in, in pixels, with the size of their plain text. */
export const sizes = {
  wide: { width: 1200, height: 630, text: 38 },
  square: { width: 1080, height: 1080, text: 44 },
  story: { width: 1080, height: 1920, text: 54 },
  profile: { width: 400, height: 400, text: 26 },
} as const;

export type SizeName = keyof typeof sizes;

export const sizeNames = Object.keys(sizes) as SizeName[];
