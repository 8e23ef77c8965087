import * as z from 'zod';

/** The phases of a bargaining round in the order the law allows. */
export const phases = [
  'before-bargaining',
  'bargaining',
  'mediation',
  'impasse',
  'final-offers',
  'cooling-off',
  'strike-notice',
  'on-strike',
  'tentative-agreement',
  'ratified',
  'settled',
] as const;

export const phase = z.enum(phases).describe('A phase of a bargaining round.');

export type Phase = z.infer<typeof phase>;
