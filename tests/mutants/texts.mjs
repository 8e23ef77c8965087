const EXPLAINING = new Set(['meaning', 'example']);

/**
 * What explains and decides nothing: the description of a key of a schema, the meaning and the example of a kind of
 * mistake. A mutant of it tells nothing of the tests.
 */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'texts',
    value: {
      shouldIgnore({ parent, key, listKey }) {
        if (listKey === 'arguments' && parent.callee.property?.name === 'describe') {
          return 'Describes a key.';
        }
        return key === 'value' && EXPLAINING.has(parent.key?.name)
          ? 'Explains a kind of mistake.'
          : undefined;
      },
    },
  },
];
