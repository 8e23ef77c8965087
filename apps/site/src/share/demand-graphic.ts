import type { SharedIssueFragment, Side } from '../gql/graphql.ts';
import { words as wordsOf } from '../prose/words.ts';
import { column, type Element, row, words } from './element.ts';
import { firstSentence } from './first-sentence.ts';
import { frame } from './frame.ts';
import type { Graphic } from './graphic.ts';
import { ink } from './ink.ts';
import { mark } from './mark.ts';
import { scaleDrawing } from './scale-drawing.ts';
import { type SizeName, sizes } from './sizes.ts';

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
    picture: (size) => ({
      size,
      draw: (scale) =>
        frame(size, { about, sources: said.sources }, draw(title, said, size, scale)),
    }),
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

function draw(title: string, said: Said, size: SizeName, scale: number): Element {
  const plain = Math.round(sizes[size].text * scale * 0.86);
  const gap = Math.round(plain * 0.5);
  const { line } = said;
  const head = words(
    { fontSize: Math.round(plain * 1.45), fontWeight: 600, lineHeight: 1.08 },
    title,
  );
  if (size === 'profile') {
    return column({ gap: gap * 0.6, paddingTop: gap }, head, ...profile(said, plain));
  }
  const sides = row(
    { gap: gap * 2.5, flexDirection: size === 'story' ? 'column' : 'row' },
    side('UNION', said, plain, size),
    side('EMPLOYER', said, plain, size),
  );
  return column(
    { gap: gap * (size === 'wide' ? 1 : 1.5), paddingTop: gap },
    head,
    line && caption(line, plain),
    sides,
    line && scaleDrawing(line, plain * 0.62),
    settlement(said, plain),
  );
}

// A figure of its own says it shortest; where there is room the sentence stands below it.
function side(name: 'UNION' | 'EMPLOYER', said: Said, plain: number, size: SizeName): Element {
  const own = name === 'UNION' ? 'union' : 'employer';
  const figure = said.line?.[own][0]?.figure.text;
  const labels = figure ? FIRST : CASES;
  return column(
    { flexGrow: 1, flexBasis: 0, gap: plain * 0.25 },
    label(name, labels[name], plain),
    figure !== undefined &&
      words({ fontFamily: 'Sans', fontSize: Math.round(plain * 1.25), fontWeight: 600 }, figure),
    (!figure || size !== 'wide') && words({ fontSize: plain }, said[own]),
  );
}

function profile({ line, settled }: Said, plain: number): Element[] {
  const small = { fontFamily: 'Sans', fontSize: Math.round(plain * 0.8) };
  if (!line)
    return [
      words({ ...small, color: ink.soft }, 'What was settled'),
      words({ fontSize: plain }, settled),
    ];
  const figure = { fontFamily: 'Sans', fontSize: plain, fontWeight: 600 };
  return [
    caption(line, plain * 0.9),
    label('UNION', FIRST.UNION, plain * 0.9),
    words(figure, line.union[0]?.figure.text ?? SILENT),
    label('EMPLOYER', FIRST.EMPLOYER, plain * 0.9),
    words(figure, line.employer[0]?.figure.text ?? SILENT),
    words(small, 'Settled at'),
    words(figure, line.settlement?.figure.text ?? SILENT),
  ];
}

function settlement({ line, settled }: Said, plain: number): Element {
  const style = { fontSize: plain };
  const figure = line?.settlement?.figure.text;
  return column(
    { gap: plain * 0.2 },
    words(
      { fontFamily: 'Sans', fontSize: Math.round(plain * 0.8), color: ink.soft },
      figure ? 'Settled at' : 'What was settled',
    ),
    words(figure ? { ...style, fontFamily: 'Sans', fontWeight: 600 } : style, figure ?? settled),
  );
}

function caption({ measure, basis }: Line, plain: number): Element {
  const text = `${measure.title}, ${wordsOf(basis)}`;
  return words({ fontFamily: 'Sans', fontSize: Math.round(plain * 0.8), color: ink.soft }, text);
}

function label(name: 'UNION' | 'EMPLOYER', text: string, plain: number): Element {
  const size = Math.round(plain * 0.8);
  return row(
    { alignItems: 'center', gap: size * 0.4 },
    mark(name, size * 0.75),
    words({ fontFamily: 'Sans', fontSize: size, fontWeight: 600, color: ink[name] }, text),
  );
}

const FIRST: Labels = { UNION: 'The union first asked', EMPLOYER: 'The district first offered' };
const CASES: Labels = { UNION: 'The union’s case', EMPLOYER: 'The district’s answer' };

type Labels = { readonly [side in Exclude<Side, 'NEUTRAL'>]: string };
type Line = SharedIssueFragment['ledgerLines'][number];
type Said = {
  readonly line: Line | undefined;
  readonly union: string;
  readonly employer: string;
  readonly settled: string;
  readonly sources: readonly string[];
};
