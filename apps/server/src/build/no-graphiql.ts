/** Stands in for `@graphql-yoga/render-graphiql` in the bundle: the page is a file, and nobody asks Yoga for it. */
export function renderGraphiQL(): never {
  throw new Error('GraphiQL is served from the file that the build has made of it.');
}
