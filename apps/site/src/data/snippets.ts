/** A piece of a program that readers may copy. Each prints the content hash first. */
export type Snippet = { readonly language: string; readonly code: string };

/** How to read the files in four languages, from where the site is served. */
export function fileSnippets(host: string): readonly Snippet[] {
  return [
    {
      language: 'curl',
      code: `HOST=${host}
curl -s "$HOST/data/v1/status.json" | grep contentHash
curl -s -O "$HOST/data/v1/strike-ledger.zip"`,
    },
    {
      language: 'JavaScript',
      code: `const host = '${host}';
const response = await fetch(\`\${host}/data/v1/record.json\`);
const { contentHash, entities } = await response.json();
console.log(contentHash);
for (const { fields } of entities.demand) console.log(fields.title);`,
    },
    {
      language: 'Python',
      code: `import csv, io, json
from urllib.request import urlopen

host = "${host}"
print(json.load(urlopen(f"{host}/data/v1/status.json"))["contentHash"])
table = io.TextIOWrapper(urlopen(f"{host}/data/v1/tables/demand.csv"), "utf-8", newline="")
for row in csv.DictReader(table):
    print(row["title"])`,
    },
    {
      language: 'R',
      code: `host <- "${host}"
status <- readLines(paste0(host, "/data/v1/status.json"))
cat(grep("contentHash", status, value = TRUE), sep = "\\n")
demand <- read.csv(paste0(host, "/data/v1/tables/demand.csv"), encoding = "UTF-8")
print(demand$title)`,
    },
  ];
}

/** How to ask the API in four languages, from where it is served. */
export function querySnippets(host: string, dispute: string): readonly Snippet[] {
  const query = `{ meta { contentHash } dispute(slug: "${dispute}") { questions { title path } } }`;
  return [
    {
      language: 'curl',
      code: `HOST=${host}
curl -s -G "$HOST/graphql" --data-urlencode \\
  'query=${query}'`,
    },
    {
      language: 'JavaScript',
      code: `const host = '${host}';
const query = '${query}';
const response = await fetch(\`\${host}/graphql\`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query }),
});
const { data } = await response.json();
console.log(data.meta.contentHash);
for (const { title } of data.dispute.questions) console.log(title);`,
    },
    {
      language: 'Python',
      code: `import json
from urllib.parse import urlencode
from urllib.request import urlopen

host = "${host}"
query = '${query}'
data = json.load(urlopen(f"{host}/graphql?{urlencode({'query': query})}"))["data"]
print(data["meta"]["contentHash"])
for question in data["dispute"]["questions"]:
    print(question["title"])`,
    },
    {
      language: 'R',
      code: `library(jsonlite)
host <- "${host}"
query <- '${query}'
answer <- fromJSON(paste0(host, "/graphql?query=", URLencode(query, reserved = TRUE)))
print(answer$data$meta$contentHash)
print(answer$data$dispute$questions$title)`,
    },
  ];
}
