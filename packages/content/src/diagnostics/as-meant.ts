import { isDay } from '@strike-ledger/core';

/** What a value of the wrong sort was probably meant to be, as one would write it; undefined where nothing is near. */
export function asMeant(expected: string, value: unknown): string | undefined {
  if (typeof value === 'string') return meantByText(expected, value);
  if (expected === 'string') return meantAsText(value);
  return expected === 'array' && typeof value === 'number' ? `[${value}]` : undefined;
}

/** The date that was probably meant by one of another notation: 11/1/2023, 2023-11-1, 2023/11/01. */
export function dayMeant(text: string): string | undefined {
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  if (month && day && year) return dayOf(year, month, day);
  const [, y, m, d] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? [];
  return y && m && d ? dayOf(y, m, d) : undefined;
}

function dayOf(year: string, month: string, day: string): string | undefined {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(written) ? written : undefined;
}

function meantByText(expected: string, text: string): string | undefined {
  if (expected === 'array') return /^[\w.-]+$/.test(text) ? `[${text}]` : undefined;
  if (expected === 'boolean') {
    if (/^(?:yes|on|y)$/i.test(text)) return 'true';
    return /^(?:no|off|n)$/i.test(text) ? 'false' : undefined;
  }
  const number = text.replaceAll(/[\s$,_%]/g, '');
  return /number|int/.test(expected) && /^-?\d+(?:\.\d+)?$/.test(number) ? number : undefined;
}

function meantAsText(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return `"${value}"`;
  const [only, ...more] = Array.isArray(value) ? (value as unknown[]) : [];
  return typeof only === 'string' && more.length === 0 ? only : undefined;
}
