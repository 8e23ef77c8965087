/** Stands in for `fast-json-stringify` in the bundle: graphql-jit loads it and, as it is used here, never calls it. */
export default function build(): never {
  throw new Error('Answers are written by JSON.stringify: set no customJSONSerializer.');
}
