import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import satori from 'satori';
import sharp from 'sharp';

import type { Element } from './element.ts';
import { fonts } from './fonts.ts';
import { type SizeName, sizes } from './sizes.ts';

/** How large the words are drawn, the largest that fits; 1 is the least that can be read on a phone. */
const SCALES = [1.9, 1.75, 1.6, 1.45, 1.3, 1.2, 1.1, 1];
/** Raise it when the way of drawing changes and the words do not. */
const EDITION = 3;

/** A picture and the ways to tell what it says, the fullest first; none is drawn smaller than can be read. */
export type Picture = { readonly size: SizeName; readonly tellings: readonly Telling[] };

/** Draws at a scale, of which 1 is the least. */
export type Telling = (scale: number) => Element;

/**
 * The picture as PNG, telling as much as can be read, its words as large as fits. What was drawn before is taken from
 * the cache, where its name is the hash of all that is on it. Throws where not even the shortest telling fits.
 */
export async function drawPicture(picture: Picture): Promise<Buffer<ArrayBuffer>> {
  const start = performance.now();
  const tellings = picture.tellings.map((telling) => telling(1));
  const content = JSON.stringify([EDITION, sharp.versions, picture.size, tellings]);
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

/** Lays out the fullest telling that fits, at the largest scale at which nothing leaves its room. */
export async function layOut({ size, tellings }: Picture): Promise<string> {
  for (const telling of tellings) {
    const scale = await largestScale(size, telling);
    if (scale !== undefined) return render(size, telling(scale));
  }
  const text = tellings.slice(-1).map((telling) => textOf(telling(1)));
  throw new Error(`The words do not fit a ${size} picture; shorten the longest of them: ${text}`);
}

// Halves what is left to try.
async function largestScale(size: SizeName, telling: Telling): Promise<number | undefined> {
  let [fits, tooLarge] = [SCALES.length, -1];
  while (fits - tooLarge > 1) {
    const middle = Math.floor((fits + tooLarge) / 2);
    if (await isFitting(size, telling(SCALES[middle] ?? 1))) fits = middle;
    else tooLarge = middle;
  }
  return SCALES[fits];
}

async function isFitting(size: SizeName, element: Element): Promise<boolean> {
  const boxes: Box[] = [];
  await render(size, element, boxes);
  const { width, height } = sizes[size];
  return !boxes.some((box) => isOutside(box, boxes, width, height));
}

// Letters are drawn only where nobody asks for the boxes.
async function render(size: SizeName, element: Element, boxes?: Box[]): Promise<string> {
  const { width, height } = sizes[size];
  return satori(element, {
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

function textOf({ props: { children } }: Element): string {
  return typeof children === 'string' ? children : children.map(textOf).filter(Boolean).join(' | ');
}

type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly key?: string | number | null;
};
