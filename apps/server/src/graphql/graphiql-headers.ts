/** What GraphiQL goes out with: a program that asks in the name of whoever uses it stands in no frame of others. */
export const GRAPHIQL_HEADERS = {
  'content-security-policy': "frame-ancestors 'none'",
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};
