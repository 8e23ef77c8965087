/** Thrown where what was asked for cannot be done. Its message says what and what to write instead. */
export class Refusal extends Error {
  override name = 'Refusal';
}
