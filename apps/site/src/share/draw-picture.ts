import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import satori from 'satori';
import sharp from 'sharp';

import type { Element } from './element.ts';
import { fonts } from './fonts.ts';
import { type SizeName, sizes } from './sizes.ts';

/** How large the words are drawn, the largest that fits: from half as large again down to a bit over half. */
const SCALES = [1.5, 1.35, 1.2, 1.1, 1, 0.92, 0.84, 0.76, 0.68, 0.62];
/** Raise it when the way of drawing changes and the words do not. */
const EDITION = 2;

/** A picture whose words can be drawn larger and smaller. */
export type Picture = { readonly size: SizeName; draw(scale: number): Element };

/**
 * The picture as PNG, its words as large as fits. What was drawn before is taken from the cache, where its name is the
 * hash of all that is on it. Throws where the words do not fit at the smallest scale.
 */
export async function drawPicture(picture: Picture): Promise<Buffer<ArrayBuffer>> {
  const start = performance.now();
  const content = JSON.stringify([EDITION, sharp.versions, picture.size, picture.draw(1)]);
  const name = `${createHash('sha256').update(content).digest('hex')}.png`;
  const file = join(import.meta.env.PICTURE_CACHE, name);
  const known = await readFile(file).catch(() => undefined);
  const png = known ?? (await draw(picture, file));
  performance.measure('pictures', { start });
  return png;
}

async function draw(picture: Picture, file: string): Promise<Buffer<ArrayBuffer>> {
  // A palette would halve the file and take three times as long.
  const png = await sharp(Buffer.from(await layOut(picture)))
    .png({ compressionLevel: 6 })
    .toBuffer();
  await mkdir(import.meta.env.PICTURE_CACHE, { recursive: true });
  await writeFile(file, png);
  return Buffer.from(png);
}

// As SVG, at the largest scale at which nothing leaves its room, halving what is left to try.
async function layOut(picture: Picture): Promise<string> {
  let [fits, tooLarge] = [SCALES.length, -1];
  while (fits - tooLarge > 1) {
    const middle = Math.floor((fits + tooLarge) / 2);
    if (await isFitting(picture, SCALES[middle] ?? 1)) fits = middle;
    else tooLarge = middle;
  }
  const scale = SCALES[fits];
  if (scale !== undefined) return render(picture, scale);
  const text = JSON.stringify(picture.draw(1)).slice(0, 200);
  throw new Error(`The words do not fit a ${picture.size} picture; shorten them: ${text}`);
}

async function isFitting(picture: Picture, scale: number): Promise<boolean> {
  const boxes: Box[] = [];
  await render(picture, scale, boxes);
  const { width, height } = sizes[picture.size];
  return !boxes.some((box) => isOutside(box, boxes, width, height));
}

// Letters are drawn only where nobody asks for the boxes.
async function render({ size, draw }: Picture, scale: number, boxes?: Box[]): Promise<string> {
  const { width, height } = sizes[size];
  return satori(draw(scale), {
    width,
    height,
    fonts: await fonts,
    embedFont: !boxes,
    onNodeDetected: (node) => boxes?.push(node),
  });
}

// Words leave the picture at its edge, or push what is around them past the room that the frame gives.
function isOutside(box: Box, boxes: readonly Box[], width: number, height: number): boolean {
  if (Math.ceil(box.left + box.width) > width + 1 || box.top + box.height > height + 1) return true;
  const room = boxes.find(({ key }) => key === 'room');
  return box.key === 'content' && room !== undefined && box.height > room.height + 1;
}

type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly key?: string | number | null;
};
