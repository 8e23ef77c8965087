import { words } from '../prose/words.ts';

type Distance = {
  readonly measure: { readonly title: string };
  readonly least: number;
  readonly most: number;
  readonly union: {
    readonly figure: {
      readonly text: string;
      readonly unit: string;
      readonly basis?: string | null;
    };
  };
  readonly employer: { readonly figure: { readonly text: string } };
};

/** How far apart two figures are, in a sentence: both of one horizon and basis. */
export function distanceText({ measure, least, most, union, employer }: Distance): string {
  const number = least === most ? tell(least) : `${tell(least)} to ${tell(most)}`;
  const { unit, text, basis } = union.figure;
  const apart =
    unit === 'USD' ? `$${number}` : unit === 'percent' ? `${number} points` : `${number} ${unit}`;
  const how = basis ? ` (${words(basis)})` : '';
  return `${measure.title}${how}: ${text} against ${employer.figure.text}, ${apart} apart.`;
}

function tell(value: number): string {
  return value.toLocaleString('en-US');
}
