import fc from 'fast-check';

// Thousands of mutants are tried, and most that any case meets are met by the first ten.
fc.configureGlobal({ numRuns: 10 });
