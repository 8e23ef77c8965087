/** Thrown where whoever was asked gave up. */
export class Canceled extends Error {
  override name = 'Canceled';
}
