import type { SharedIssueFragment, Side } from '../gql/graphql.ts';
import { words as wordsOf } from '../prose/words.ts';
import { column, type Element, row, words } from './element.ts';
import { firstSentence } from './first-sentence.ts';
import { frame } from './frame.ts';
import type { Graphic } from './graphic.ts';
import { ink } from './ink.ts';
import { mark } from './mark.ts';
import { scaleDrawing } from './scale-drawing.ts';
import { LEAST, type SizeName, unitOf } from './sizes.ts';

const SILENT = 'Not in the public record we have read.';

/** What was asked on an issue, the answer in equal room, and what was settled. */
export function demandGraphic(issue: SharedIssueFragment, about: string): Graphic {
  const { slug, title, path } = issue;
  const said = sayOf(issue);
  return {
    name: slug,
    title,
    text: textOf(title, said),
    path,
    picture: (size) => {
      const tellings = tellingsOf(said, size);
      return {
        size,
        tellings: tellings.map((tell) => (scale) => {
          const plain = Math.ceil(unitOf(size) * LEAST.plain * scale);
          const content = column(
            { paddingTop: plain * 0.5 },
            tell({ ...said, title }, plain, size),
          );
          return frame(size, { about, sources: said.sources }, content);
        }),
      };
    },
  };
}

function sayOf(issue: SharedIssueFragment): Said {
  const { body, answer, settled, ledgerLines } = issue;
  const line = ledgerLines.find(
    ({ union, employer, settlement }) => union.length > 0 && employer.length > 0 && settlement,
  );
  const texts = [body, answer, settled].flatMap((text) => text?.citations ?? []);
  const figures = line ? [...line.union, ...line.employer, line.settlement] : [];
  const sources = [
    ...figures.flatMap((each) => each?.figure.sources ?? []),
    ...texts.map(({ source }) => source),
  ];
  return {
    line,
    union: firstSentence(body.text),
    employer: answer ? firstSentence(answer.text) : SILENT,
    settled: settled ? firstSentence(settled.text) : SILENT,
    sources: [...new Set(sources.map(({ label }) => label))],
  };
}

function textOf(title: string, { line, union, employer, settled }: Said): string {
  if (!line) {
    return `${title}. The union’s case: ${union} The district’s answer: ${employer} What was settled: ${settled}`;
  }
  const [asked, offered] = [line.union[0]?.figure.text, line.employer[0]?.figure.text];
  const what = `${line.measure.title} (${wordsOf(line.basis)})`;
  return `${what}: the union first asked for ${asked}, the district first offered ${offered}. They settled at ${line.settlement?.figure.text}.`;
}

/** A tall picture has room for each side's own words; another shows them where there is nothing settled to show. */
function tellingsOf({ line, settled }: Said, size: SizeName): readonly Tell[] {
  const isTall = size === 'square' || size === 'story';
  const hasSides = isTall || (!line && settled === SILENT);
  const withSides = isTall ? [inFull] : [sidesInBrief('row'), sidesInBrief('column')];
  return hasSides ? [...withSides, settledInBrief] : [settledInBrief];
}

/** Each side's own words below its number, and what was settled. */
function inFull(said: Titled, plain: number, size: SizeName): Element {
  const { line } = said;
  return column(
    { gap: plain * 0.9 },
    heading(said, plain),
    row(
      { gap: plain * 1.2, flexDirection: size === 'story' ? 'column' : 'row' },
      side('UNION', said, plain),
      side('EMPLOYER', said, plain),
    ),
    line && scaleDrawing(line, plain * 0.7),
    settlement(said, plain),
  );
}

/** What was settled, and how far the sides began apart where they have numbers. */
function settledInBrief(said: Titled, plain: number): Element {
  const { line } = said;
  return column(
    { gap: plain * 0.55 },
    heading(said, plain),
    settlement(said, plain),
    line && scaleDrawing(line, plain * 0.7),
    line && label('UNION', `${FIRST.UNION}: ${line.union[0]?.figure.text}`, plain),
    line && label('EMPLOYER', `${FIRST.EMPLOYER}: ${line.employer[0]?.figure.text}`, plain),
  );
}

function sidesInBrief(flexDirection: 'row' | 'column'): Tell {
  return (said, plain) =>
    column(
      { gap: plain * 0.55 },
      heading(said, plain),
      row(
        { gap: plain * 0.8, flexDirection },
        side('UNION', said, plain),
        side('EMPLOYER', said, plain),
      ),
    );
}

function heading({ title, line }: Titled, plain: number): Element {
  const style = { fontSize: Math.round(plain * 1.45), fontWeight: 600, lineHeight: 1.08 };
  return column(
    { gap: plain * 0.4 },
    words(style, title),
    line && words(small(plain), `${line.measure.title}, ${wordsOf(line.basis)}`),
  );
}

// A figure of its own says it shortest.
function side(name: 'UNION' | 'EMPLOYER', said: Said, plain: number): Element {
  const own = name === 'UNION' ? 'union' : 'employer';
  const figure = said.line?.[own][0]?.figure.text;
  const labels = figure ? FIRST : CASES;
  return column(
    { flexGrow: 1, flexBasis: 0, gap: plain * 0.25 },
    label(name, labels[name], plain),
    figure !== undefined &&
      words({ fontFamily: 'Sans', fontSize: Math.round(plain * 1.2), fontWeight: 600 }, figure),
    words({ fontSize: plain }, said[own]),
  );
}

function settlement({ line, settled }: Said, plain: number): Element {
  const fontSize = Math.round(plain * 1.25);
  const figure = line?.settlement?.figure.text;
  if (!figure) {
    return column(
      { gap: plain * 0.3 },
      words(small(plain), 'What was settled'),
      words({ fontSize }, settled),
    );
  }
  return row(
    { gap: plain * 0.4, alignItems: 'baseline', flexWrap: 'wrap' },
    words(small(plain), 'Settled at'),
    words({ fontFamily: 'Sans', fontSize, fontWeight: 600 }, figure),
  );
}

function label(name: 'UNION' | 'EMPLOYER', text: string, plain: number): Element {
  const style = small(plain);
  return row(
    { alignItems: 'center', gap: style.fontSize * 0.4 },
    mark(name, style.fontSize * 0.75),
    words({ ...style, fontWeight: 600, color: ink[name] }, text),
  );
}

function small(plain: number) {
  return { fontFamily: 'Sans', fontSize: Math.ceil(plain * 0.85), color: ink.soft };
}

const FIRST: Labels = { UNION: 'The union first asked', EMPLOYER: 'The district first offered' };
const CASES: Labels = { UNION: 'The union’s case', EMPLOYER: 'The district’s answer' };

type Labels = { readonly [side in Exclude<Side, 'NEUTRAL'>]: string };
type Line = SharedIssueFragment['ledgerLines'][number];
type Tell = (said: Titled, plain: number, size: SizeName) => Element;
type Titled = Said & { readonly title: string };
type Said = {
  readonly line: Line | undefined;
  readonly union: string;
  readonly employer: string;
  readonly settled: string;
  readonly sources: readonly string[];
};
