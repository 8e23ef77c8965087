/** The page that is left at an old address, for servers that know of no redirects. */
export function movedPage(to: string, site: string | undefined): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>This page has a new address</title>
    <link rel="canonical" href="${site ? new URL(to, site).href : to}" />
    <meta http-equiv="refresh" content="0; url=${to}" />
    <meta name="robots" content="noindex" />
  </head>
  <body>
    <main>
      <h1>This page has a new address</h1>
      <p><a href="${to}">Go to where it stands now</a></p>
    </main>
  </body>
</html>
`;
}
