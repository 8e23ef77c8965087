/** Measures that are read beside one another, each on an axis of its own. */
export type ChartGroup = {
  /** Last part of the address of its page. */
  readonly slug: string;
  readonly title: string;
  /** Slugs of the measures, in the order of the panels; those that a record lacks are left out. */
  readonly measures: readonly string[];
  /** What to know before reading it. */
  readonly note: string;
};

/** Every chart of more measures than one. */
export const chartGroups: readonly ChartGroup[] = [
  {
    slug: 'gap',
    title: 'How far apart the sides were said to be',
    measures: ['gap'],
    note: 'The gap is what one side’s way of costing makes of the other’s proposal.',
  },
  {
    slug: 'reserves',
    title: 'Reserves, as audited and as claimed',
    measures: ['general-fund-ending-balance', 'reserves-as-stated'],
    note: 'What somebody called the reserves is not drawn where the source does not say what it counts: it stands in the table, beside the audited balance and not on its axis.',
  },
  {
    slug: 'general-fund',
    title: 'The General Fund: budgeted and spent',
    measures: ['general-fund-size', 'general-fund-instruction', 'general-fund-support-services'],
    note: 'What was budgeted and what was spent are counted in different ways, so each has a scale of its own.',
  },
  {
    slug: 'staff-and-enrollment',
    title: 'Students and staff',
    measures: ['enrollment', 'staff-teachers', 'staff-other'],
    note: 'Students are counted by heads and staff by full-time positions, so each has a scale of its own.',
  },
];
