import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string | number; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date as precise as it is known: `2023`, `2023-11` or `2023-11-01`. Never a time of day, never a time zone. */
  Date: { input: string; output: string; }
  /** A web address that begins with http:// or https://. */
  URL: { input: string; output: string; }
};

/** Whom a resource helps. */
export type Audience =
  /** People who want to help. */
  | 'allies'
  /** Families with children in the schools. */
  | 'families'
  /** Journalists and researchers. */
  | 'journalists';

/** Whether a resource can still be used. */
export type Availability =
  /** It was there for the strike, or its page may be gone. */
  | 'archived'
  /** It can be used now. */
  | 'current';

/** A date of the record, with how precisely it is known. */
export type CalendarDate = {
  readonly __typename?: 'CalendarDate';
  /** True where the date was inferred rather than stated by a source. */
  readonly isApproximate: Scalars['Boolean']['output'];
  /** The date as 2023, 2023-11 or 2023-11-01. */
  readonly iso: Scalars['Date']['output'];
  /** How much of the date is known. */
  readonly precision: DatePrecision;
  /** The date as Americans read it: November 1, 2023; November 2023; about November 6, 2023. */
  readonly text: Scalars['String']['output'];
};

/** A pointer to a source, and to a place in it. */
export type Citation = {
  readonly __typename?: 'Citation';
  /** Where in the source, for example para. 5; null for the source as a whole. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** The source. */
  readonly source: Source;
};

/** Prose in which every paragraph says where it can be checked. */
export type CitedText = {
  readonly __typename?: 'CitedText';
  /** Every citation in reading order, a source once for each place in it. Never empty. */
  readonly citations: ReadonlyArray<Citation>;
  /** The text as safe HTML: paragraphs, lists, emphasis and links; each group of citations is a `<cite>` with a link to each source. */
  readonly html: Scalars['String']['output'];
  /** The text as it was written: Markdown, with citations like [@opb-2023-10-20] or [@opb-2023-10-20, para. 5]. */
  readonly markdown: Scalars['String']['output'];
  /** The text without any markup and without citations; paragraphs are set apart by an empty line. */
  readonly text: Scalars['String']['output'];
};

/** What somebody said on a contested question. It belongs to who said it: the record does not say that it is so. */
export type Claim = Entity & Node & Sourced & {
  readonly __typename?: 'Claim';
  /** Claims that reply to it, the earliest first; empty where none does. */
  readonly answeredBy: ReadonlyArray<Claim>;
  /** Claims that it replies to; empty where it replies to none. */
  readonly answers: ReadonlyArray<Claim>;
  /** The argument in our own words, as its author would recognize it. */
  readonly body: CitedText;
  /** Who says so. */
  readonly by: Voice;
  /** What to know before relying on it; null where nothing needs saying. */
  readonly caution?: Maybe<Scalars['String']['output']>;
  /** Corrections that touch it; empty where there was none. */
  readonly corrections: ReadonlyArray<Correction>;
  /** When it was said. */
  readonly date: CalendarDate;
  /** The dispute that it belongs to. */
  readonly dispute: Dispute;
  /** Its numbers; empty where it has none. */
  readonly figures: ReadonlyArray<Figure>;
  /** The file it is written in, from the top of the content folder. */
  readonly file: Scalars['String']['output'];
  /** The claim in a few words, under the name that everything in the record has. */
  readonly heading: Scalars['String']['output'];
  /** Id that stays the same from release to release; `node` finds it again. */
  readonly id: Scalars['ID']['output'];
  /** True where its only sources are of the claimant's own side, so that nobody else on record reports it. */
  readonly isPartyOnlySource: Scalars['Boolean']['output'];
  /** The day by the end of which it was public; null where none of its sources bears a date. */
  readonly known?: Maybe<Scalars['Date']['output']>;
  /** Address of its page on the site, or of its place on a page. */
  readonly path: Scalars['String']['output'];
  /** The question it is about. */
  readonly question: Question;
  /** Its name in the record, as in its file name. */
  readonly slug: Scalars['String']['output'];
  /** Where it can be checked, each source once, in the order it cites them. Never empty. */
  readonly sources: ReadonlyArray<Source>;
  /** How it stands to the question. */
  readonly stance: Stance;
  /** The claim in a few words. */
  readonly summary: Scalars['String']['output'];
};

/** Something on which the sources disagree, kept as they have it. */
export type Conflict = {
  readonly __typename?: 'Conflict';
  /** On what they disagree, for example the number of students. */
  readonly about: Scalars['String']['output'];
  /** How we read it and why. Ours, not a source's; null where we take no view. */
  readonly reading?: Maybe<Scalars['String']['output']>;
  /** Each version with its sources, the best grounded first. Never empty. */
  readonly versions: ReadonlyArray<CitedText>;
};

/** Something that was wrong and was put right, by us or by somebody we cite. */
export type Correction = Entity & Node & Sourced & {
  readonly __typename?: 'Correction';
  /** What it touches; empty where that is no single thing of the record. */
  readonly affects: ReadonlyArray<Entity>;
  /** What was wrong, what is right, and how it came out. */
  readonly body: CitedText;
  /** Who put it right; null where we did. */
  readonly by?: Maybe<Organization>;
  /** Corrections that touch it; empty where there was none. */
  readonly corrections: ReadonlyArray<Correction>;
  /** When it was put right. */
  readonly date: CalendarDate;
  /** The dispute that it belongs to. */
  readonly dispute: Dispute;
  /** The file it is written in, from the top of the content folder. */
  readonly file: Scalars['String']['output'];
  /** Its title, under the name that everything in the record has. */
  readonly heading: Scalars['String']['output'];
  /** Id that stays the same from release to release; `node` finds it again. */
  readonly id: Scalars['ID']['output'];
  /** The day by the end of which it was public; null where none of its sources bears a date. */
  readonly known?: Maybe<Scalars['Date']['output']>;
  /** Address of its page on the site, or of its place on a page. */
  readonly path: Scalars['String']['output'];
  /** Its name in the record, as in its file name. */
  readonly slug: Scalars['String']['output'];
  /** Where it can be checked, each source once, in the order it cites them. Never empty. */
  readonly sources: ReadonlyArray<Source>;
  /** What was wrong, in a few words. */
  readonly title: Scalars['String']['output'];
};

/** What an offer would cost, and who says so. */
export type Costing = {
  readonly __typename?: 'Costing';
  /** Who worked it out. */
  readonly by: Voice;
  /** When that was said. */
  readonly date: CalendarDate;
  /** The cost. Never empty. */
  readonly figures: ReadonlyArray<Figure>;
  /** What is counted. */
  readonly text: CitedText;
};

/** How much of a date is known. */
export type DatePrecision =
  /** The whole day. */
  | 'day'
  /** The year and the month. */
  | 'month'
  /** The year only. */
  | 'year';

/** Whether a number of days is a least wait or a longest time. */
export type DayBound =
  /** Not before so many days have passed. */
  | 'at-least'
  /** Before so many days have passed. */
  | 'at-most';

/** What a party asks on an issue, and why. */
export type Demand = Entity & Node & Sourced & {
  readonly __typename?: 'Demand';
  /** What it would change and why the party asks for it. */
  readonly body: CitedText;
  /** The party that asks. */
  readonly by: Organization;
  /** Corrections that touch it; empty where there was none. */
  readonly corrections: ReadonlyArray<Correction>;
  /** The dispute that it belongs to. */
  readonly dispute: Dispute;
  /** The file it is written in, from the top of the content folder. */
  readonly file: Scalars['String']['output'];
  /** Its title, under the name that everything in the record has. */
  readonly heading: Scalars['String']['output'];
  /** Every step, the earliest first. Never empty. */
  readonly history: ReadonlyArray<DemandStep>;
  /** Id that stays the same from release to release; `node` finds it again. */
  readonly id: Scalars['ID']['output'];
  /** The subject it is about. */
  readonly issue: Issue;
  /** The day by the end of which it was public; null where none of its sources bears a date. */
  readonly known?: Maybe<Scalars['Date']['output']>;
  /** Its place within the issue, 1 first. */
  readonly order: Scalars['Int']['output'];
  /** What became of it. */
  readonly outcome: DemandOutcome;
  /** Address of its page on the site, or of its place on a page. */
  readonly path: Scalars['String']['output'];
  /** Its name in the record, as in its file name. */
  readonly slug: Scalars['String']['output'];
  /** Where it can be checked, each source once, in the order it cites them. Never empty. */
  readonly sources: ReadonlyArray<Source>;
  /** What would change, in a few words. */
  readonly title: Scalars['String']['output'];
};

/** What became of a demand. */
export type DemandOutcome = {
  readonly __typename?: 'DemandOutcome';
  /** What became of it, in a word. */
  readonly status: DemandOutcomeStatus;
  /** What the settlement says, or which summaries of it were read. */
  readonly text: CitedText;
};

/** What became of a demand in the settlement. */
export type DemandOutcomeStatus =
  /** Agreed as asked. */
  | 'agreed'
  /** Agreed in part. */
  | 'agreed-in-part'
  /** Not agreed. */
  | 'not-agreed'
  /** The terms that we have read do not mention it. */
  | 'not-in-record'
  /** Given up by the party that asked. */
  | 'withdrawn';

/** How a demand stood after a step. */
export type DemandStatus =
  /** Agreed. */
  | 'agreed'
  /** Asked. */
  | 'asked'
  /** Both sides found common ground. */
  | 'common-ground'
  /** Answered by the other side with something else. */
  | 'countered'
  /** Left open. */
  | 'left-open'
  /** Given up by the party that asked. */
  | 'withdrawn';

/** A step in the life of a demand. */
export type DemandStep = {
  readonly __typename?: 'DemandStep';
  /** Which party moved; null where both did. */
  readonly by?: Maybe<Organization>;
  /** When it happened. */
  readonly date: CalendarDate;
  /** How the demand stood after it. */
  readonly status: DemandStatus;
  /** What was asked, answered or agreed. */
  readonly text: CitedText;
};

/** One bargaining round between an employer and a union, to its settlement. Everything else hangs off it. */
export type Dispute = Entity & Node & Sourced & {
  readonly __typename?: 'Dispute';
  /** The story at more length: how it came about, what was at stake, how it ended. */
  readonly body: CitedText;
  /** The claim of that slug; null where there is none. */
  readonly claim?: Maybe<Claim>;
  /** What was said on the questions, the earliest first. */
  readonly claims: ReadonlyArray<Claim>;
  /** The union's strategy beyond pay and hours, attributed to it; null where it had none. */
  readonly commonGood?: Maybe<CitedText>;
  /** Last day of the contract that the round was to replace. */
  readonly contractExpires: CalendarDate;
  /** Everything in the record of this dispute that was wrong and was put right, the earliest first; empty where there was nothing. */
  readonly corrections: ReadonlyArray<Correction>;
  /** The demand of that slug; null where there is none. */
  readonly demand?: Maybe<Demand>;
  /** What the parties asked, in the order of the page. */
  readonly demands: ReadonlyArray<Demand>;
  /** The employer. */
  readonly employer: Organization;
  /** The event of that slug; null where there is none. */
  readonly event?: Maybe<Event>;
  /** The numbers that describe the dispute as a whole; empty where there are none. */
  readonly figures: ReadonlyArray<Figure>;
  /** The file it is written in, from the top of the content folder. */
  readonly file: Scalars['String']['output'];
  /** When the round began. */
  readonly from: CalendarDate;
  /** Its title, under the name that everything in the record has. */
  readonly heading: Scalars['String']['output'];
  /** Id that stays the same from release to release; `node` finds it again. */
  readonly id: Scalars['ID']['output'];
  /** The issue of that slug; null where there is none. */
  readonly issue?: Maybe<Issue>;
  /** The subjects of bargaining, in the order of the page. */
  readonly issues: ReadonlyArray<Issue>;
  /** The day by the end of which it was public; null where none of its sources bears a date. */
  readonly known?: Maybe<Scalars['Date']['output']>;
  /** The law that governs the round. */
  readonly law: Law;
  /** The measure of that slug; null where there is none. */
  readonly measure?: Maybe<Measure>;
  /** Everything that figures of the dispute measure, by slug. */
  readonly measures: ReadonlyArray<Measure>;
  /** The offer of that slug; null where there is none. */
  readonly offer?: Maybe<Offer>;
  /** What was on the table, the earliest first, the agreement included. */
  readonly offers: ReadonlyArray<Offer>;
  /** The organization of that slug, of this dispute or shared by all; null where there is none. */
  readonly organization?: Maybe<Organization>;
  /** Every body that appears in the dispute: the union's side first, then the employer's, then everybody else. */
  readonly organizations: ReadonlyArray<Organization>;
  /** Address of its page on the site, or of its place on a page. */
  readonly path: Scalars['String']['output'];
  /** Everybody with a public role in the dispute, by slug. */
  readonly people: ReadonlyArray<Person>;
  /** The person of that slug; null where there is none. */
  readonly person?: Maybe<Person>;
  /** City and state. */
  readonly place: Scalars['String']['output'];
  /** The question of that slug; null where there is none. */
  readonly question?: Maybe<Question>;
  /** The contested questions of the budget, in the order of the page. */
  readonly questions: ReadonlyArray<Question>;
  /** Things a reader can use, in the order of the page. */
  readonly resources: ReadonlyArray<Resource>;
  /** For menus, for example Portland 2023. */
  readonly shortTitle: Scalars['String']['output'];
  /** Its name in the record and in addresses, for example portland-2023. */
  readonly slug: Scalars['String']['output'];
  /** The source of that slug, of this dispute or shared by all; null where there is none. */
  readonly source?: Maybe<Source>;
  /** Every source that the record of this dispute holds or cites, shared ones too, the earliest first. Never empty. */
  readonly sources: ReadonlyArray<Source>;
  /** The whole story in three or four sentences. */
  readonly summary: CitedText;
  /** IANA name of the zone in which times of the record are given, for example America/Los_Angeles. */
  readonly timeZone: Scalars['String']['output'];
  /** What people call that zone, for example Pacific time. */
  readonly timeZoneName: Scalars['String']['output'];
  /** What happened when. */
  readonly timeline: EventConnection;
  /** The dispute as a headline. */
  readonly title: Scalars['String']['output'];
  /** When it ended; null while it goes on. */
  readonly to?: Maybe<CalendarDate>;
  /** The union. */
  readonly union: Organization;
  /** The bargaining unit: who, and how many. */
  readonly unit: CitedText;
};


/** One bargaining round between an employer and a union, to its settlement. Everything else hangs off it. */
export type DisputeclaimArgs = {
  slug: Scalars['String']['input'];
};


/** One bargaining round between an employer and a union, to its settlement. Everything else hangs off it. */
export type DisputeclaimsArgs = {
  by?: InputMaybe<Scalars['String']['input']>;
  question?: InputMaybe<Scalars['String']['input']>;
  stance?: InputMaybe<Stance>;
};


/** One bargaining round between an employer and a union, to its settlement. Everything else hangs off it. */
export type DisputedemandArgs = {
  slug: Scalars['String']['input'];
};


/** One bargaining round between an employer and a union, to its settlement. Everything else hangs off it. */
export type DisputedemandsArgs = {
  by?: InputMaybe<Scalars['String']['input']>;
  issue?: InputMaybe<Scalars['String']['input']>;
};


/** One bargaining round between an employer and a union, to its settlement. Everything else hangs off it. */
export type DisputeeventArgs = {
  slug: Scalars['String']['input'];
};


/** One bargaining round between an employer and a union, to its settlement. Everything else hangs off it. */
export type DisputeissueArgs = {
  slug: Scalars['String']['input'];
};


/** One bargaining round between an employer and a union, to its settlement. Everything else hangs off it. */
export type DisputemeasureArgs = {
  slug: Scalars['String']['input'];
};


/** One bargaining round between an employer and a union, to its settlement. Everything else hangs off it. */
export type DisputeofferArgs = {
  slug: Scalars['String']['input'];
};


/** One bargaining round between an employer and a union, to its settlement. Everything else hangs off it. */
export type DisputeoffersArgs = {
  issue?: InputMaybe<Scalars['String']['input']>;
  party?: InputMaybe<Scalars['String']['input']>;
};


/** One bargaining round between an employer and a union, to its settlement. Everything else hangs off it. */
export type DisputeorganizationArgs = {
  slug: Scalars['String']['input'];
};


/** One bargaining round between an employer and a union, to its settlement. Everything else hangs off it. */
export type DisputepersonArgs = {
  slug: Scalars['String']['input'];
};


/** One bargaining round between an employer and a union, to its settlement. Everything else hangs off it. */
export type DisputequestionArgs = {
  slug: Scalars['String']['input'];
};


/** One bargaining round between an employer and a union, to its settlement. Everything else hangs off it. */
export type DisputeresourcesArgs = {
  audience?: InputMaybe<Audience>;
};


/** One bargaining round between an employer and a union, to its settlement. Everything else hangs off it. */
export type DisputesourceArgs = {
  slug: Scalars['String']['input'];
};


/** One bargaining round between an employer and a union, to its settlement. Everything else hangs off it. */
export type DisputetimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TimelineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: TimelineOrder;
};

/** One thing of the record, written in one file. */
export type Entity = {
  /** Corrections that touch it; empty where there was none. */
  readonly corrections: ReadonlyArray<Correction>;
  /** The file it is written in, from the top of the content folder. */
  readonly file: Scalars['String']['output'];
  /** What it is called in a list, in plain words. */
  readonly heading: Scalars['String']['output'];
  /** Id that stays the same from release to release; `node` finds it again. */
  readonly id: Scalars['ID']['output'];
  /** The day by the end of which it was public; null where no source of it bears a date. */
  readonly known?: Maybe<Scalars['Date']['output']>;
  /** Address of its page on the site, or of its place on a page; null where it has none. */
  readonly path?: Maybe<Scalars['String']['output']>;
  /** Its name in the record, as in its file name. */
  readonly slug: Scalars['String']['output'];
};

/** How many things of one type the record holds. */
export type EntityCount = {
  readonly __typename?: 'EntityCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Which type. */
  readonly type: EntityType;
};

/** A type of thing that the record is made of. */
export type EntityType =
  /** What somebody said on a contested question. */
  | 'claim'
  /** Something that was wrong and was put right. */
  | 'correction'
  /** What a party asks on an issue. */
  | 'demand'
  /** One bargaining round. */
  | 'dispute'
  /** Something that happened. */
  | 'event'
  /** A subject of bargaining. */
  | 'issue'
  /** The statute that governs a bargaining round. */
  | 'law'
  /** What figures measure. */
  | 'measure'
  /** A dated proposal, or the agreement. */
  | 'offer'
  /** A union, an employer or another body. */
  | 'organization'
  /** Somebody in a public role. */
  | 'person'
  /** A contested question of the budget. */
  | 'question'
  /** Something a reader can use. */
  | 'resource'
  /** Where something can be checked. */
  | 'source'
  /** A word of the field, explained. */
  | 'term';

/** Something that happened. */
export type Event = Entity & Node & Sourced & {
  readonly __typename?: 'Event';
  /** Phases of the round that begin with it; empty for most events. */
  readonly begins: ReadonlyArray<Phase>;
  /** What happened, what each side said, why it mattered. */
  readonly body: CitedText;
  /** On what its sources disagree; empty where they agree. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** Corrections that touch it; empty where there was none. */
  readonly corrections: ReadonlyArray<Correction>;
  /** When it happened, or began. */
  readonly date: CalendarDate;
  /** The dispute that it belongs to. */
  readonly dispute: Dispute;
  /** Its own numbers, such as attendance or votes; empty where it has none. */
  readonly figures: ReadonlyArray<Figure>;
  /** The file it is written in, from the top of the content folder. */
  readonly file: Scalars['String']['output'];
  /** Its title, under the name that everything in the record has. */
  readonly heading: Scalars['String']['output'];
  /** Id that stays the same from release to release; `node` finds it again. */
  readonly id: Scalars['ID']['output'];
  /** Which subjects it is about; empty where it is about none in particular. */
  readonly issues: ReadonlyArray<Issue>;
  /** What sort of thing happened. */
  readonly kind: EventKind;
  /** The day by the end of which it was public; null where none of its sources bears a date. */
  readonly known?: Maybe<Scalars['Date']['output']>;
  /** The event after it in the timeline of its dispute; null for the last. */
  readonly next?: Maybe<Event>;
  /** Offers put on the table; empty where none was. */
  readonly offers: ReadonlyArray<Offer>;
  /** Which bodies act beside the two parties; empty where none does. */
  readonly organizations: ReadonlyArray<Organization>;
  /** Address of its page on the site, or of its place on a page. */
  readonly path: Scalars['String']['output'];
  /** Who acts or is quoted; empty where nobody is named. */
  readonly people: ReadonlyArray<Person>;
  /** The event before it in the timeline of its dispute; null for the first. */
  readonly previous?: Maybe<Event>;
  /** Whose act it was. */
  readonly side: Side;
  /** Its name in the record, as in its file name. */
  readonly slug: Scalars['String']['output'];
  /** Where it can be checked, each source once, in the order it cites them. Never empty. */
  readonly sources: ReadonlyArray<Source>;
  /** When on that day, on the 24-hour clock in the time zone of the dispute: 19:30; null where not known. */
  readonly time?: Maybe<Scalars['String']['output']>;
  /** The same as Americans read it, with the zone: 7:30 p.m. Pacific time; null where not known. */
  readonly timeText?: Maybe<Scalars['String']['output']>;
  /** What happened, as a sentence without a full stop. */
  readonly title: Scalars['String']['output'];
  /** The last day; null where it does not span several. */
  readonly until?: Maybe<CalendarDate>;
};

/** A page of a timeline. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The events with their cursors. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The events alone. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many events the whole list holds, on this page and off it. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An event and its place in a timeline. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** Marks the place: send it as `after` or `before`. It stays good when the record changes. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: Event;
};

/** What sort of thing happened. */
export type EventKind =
  /** Something that followed from the dispute after it ended. */
  | 'aftermath'
  /** A meeting of the governing board. */
  | 'board-meeting'
  /** Schools closed or stayed closed. */
  | 'closure'
  /** Final offers were handed in. */
  | 'final-offers'
  /** One side or both declared that they were stuck. */
  | 'impasse'
  /** Anything else that happened. */
  | 'incident'
  /** They met with a mediator. */
  | 'mediation'
  /** Notice was given that a strike would begin. */
  | 'notice'
  /** A rally, march or other gathering. */
  | 'rally'
  /** The agreement was approved. */
  | 'ratification'
  /** Schools opened again. */
  | 'reopening'
  /** The two sides met to bargain. */
  | 'session'
  /** Somebody said or published something. */
  | 'statement'
  /** A state office, agency or lawmaker acted. */
  | 'state-action'
  /** A strike began, went on or ended. */
  | 'strike'
  /** The two sides reached a tentative agreement. */
  | 'tentative-agreement'
  /** A vote: of members, of a board, of voters. */
  | 'vote';

/** How a source hedges a number. */
export type Exactness =
  /** Roughly the number. */
  | 'about'
  /** The number or more. */
  | 'at-least'
  /** The number or less. */
  | 'at-most'
  /** The number itself. */
  | 'exact';

/** A number, what it measures and how firmly it is meant. Two figures may be compared only where unit, horizon and basis are alike and known. */
export type Figure = {
  readonly __typename?: 'Figure';
  /** What is counted in, in words joined by hyphens: general-fund, district-costing, compounded; null where the source does not say. */
  readonly basis?: Maybe<Scalars['String']['output']>;
  /** Who says so; null where a source states it in its own voice, or where both parties agreed on it. */
  readonly by?: Maybe<Voice>;
  /** How the source hedges the number. */
  readonly exactness: Exactness;
  /** The number again, or the upper end of a range. */
  readonly high: Scalars['Float']['output'];
  /** Over what stretch of time the amount counts: point-in-time (a level on a day), one-time, per-day, per-week, per-month, per-year, 2-years, 3-years and so on; null where the source does not say. */
  readonly horizon?: Maybe<Scalars['String']['output']>;
  /** The number, or the lower end of a range, in `unit`: whole dollars for USD, 8.5 for 8.5 percent. */
  readonly low: Scalars['Float']['output'];
  /** What the number measures. */
  readonly measure: Measure;
  /** A few words that keep the number from being misread; null where none are needed. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The year or years the number speaks of, for example 2023-24; null where that is the day it was said. */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** Where the number can be checked. Never empty. */
  readonly sources: ReadonlyArray<Source>;
  /** The number as a phrase: more than $228 million over three years; about 40,000 students; 410 minutes a week. */
  readonly text: Scalars['String']['output'];
  /** In what the number counts: USD, percent, or what is counted as a plural noun (students, minutes). */
  readonly unit: Scalars['String']['output'];
};

/** A subject of bargaining. */
export type Issue = Entity & Node & Sourced & {
  readonly __typename?: 'Issue';
  /** The employer's answer in its own terms; null where the record has none. */
  readonly answer?: Maybe<CitedText>;
  /** What is wrong, in the union's terms and attributed to it. */
  readonly body: CitedText;
  /** Corrections that touch it; empty where there was none. */
  readonly corrections: ReadonlyArray<Correction>;
  /** What the parties ask on it, in the order of the page; empty where no demand is on record. */
  readonly demands: ReadonlyArray<Demand>;
  /** The dispute that it belongs to. */
  readonly dispute: Dispute;
  /** The file it is written in, from the top of the content folder. */
  readonly file: Scalars['String']['output'];
  /** Its title, under the name that everything in the record has. */
  readonly heading: Scalars['String']['output'];
  /** Id that stays the same from release to release; `node` finds it again. */
  readonly id: Scalars['ID']['output'];
  /** The day by the end of which it was public; null where none of its sources bears a date. */
  readonly known?: Maybe<Scalars['Date']['output']>;
  /** The two sides' numbers on one scale: a line for each measure and footing on which at least two of union, employer and settlement have one; empty where there is none. */
  readonly ledgerLines: ReadonlyArray<LedgerLine>;
  /** Its place on the page, 1 first. */
  readonly order: Scalars['Int']['output'];
  /** Address of its page on the site, or of its place on a page. */
  readonly path: Scalars['String']['output'];
  /** What the settlement says on the subject; null where the record is silent. */
  readonly settled?: Maybe<CitedText>;
  /** Its name in the record, as in its file name. */
  readonly slug: Scalars['String']['output'];
  /** Where it can be checked, each source once, in the order it cites them. Never empty. */
  readonly sources: ReadonlyArray<Source>;
  /** The dispute on this subject in one or two sentences. */
  readonly summary: CitedText;
  /** What each offer says on it, the earliest first; empty where no offer speaks of it. */
  readonly terms: ReadonlyArray<OfferTerm>;
  /** The subject as a parent would call it. */
  readonly title: Scalars['String']['output'];
};

/** The statute that governs a bargaining round, as ordered steps. */
export type Law = Entity & Node & Sourced & {
  readonly __typename?: 'Law';
  /** What the law is about, whom it covers, who administers it. */
  readonly body: CitedText;
  /** Corrections that touch it; empty where there was none. */
  readonly corrections: ReadonlyArray<Correction>;
  /** The file it is written in, from the top of the content folder. */
  readonly file: Scalars['String']['output'];
  /** Its title, under the name that everything in the record has. */
  readonly heading: Scalars['String']['output'];
  /** Id that stays the same from release to release; `node` finds it again. */
  readonly id: Scalars['ID']['output'];
  /** Where it holds. */
  readonly jurisdiction: Scalars['String']['output'];
  /** The day by the end of which it was public; null where none of its sources bears a date. */
  readonly known?: Maybe<Scalars['Date']['output']>;
  /** Address of its page on the site, or of its place on a page. */
  readonly path: Scalars['String']['output'];
  /** What people call it, for example PECBA. */
  readonly shortTitle: Scalars['String']['output'];
  /** Its name in the record, as in its file name. */
  readonly slug: Scalars['String']['output'];
  /** Where it can be checked, each source once, in the order it cites them. Never empty. */
  readonly sources: ReadonlyArray<Source>;
  /** Range of the sections. */
  readonly statutes: Scalars['String']['output'];
  /** The steps in their order. Never empty. */
  readonly steps: ReadonlyArray<LawStep>;
  /** The full name. */
  readonly title: Scalars['String']['output'];
};

/** A step that the law prescribes. */
export type LawStep = {
  readonly __typename?: 'LawStep';
  /** The step from which the days are counted; null where there is none. */
  readonly after?: Maybe<LawStep>;
  /** Whether the days are a least wait or a longest time; null where the law sets no number. */
  readonly bound?: Maybe<DayBound>;
  /** Calendar days; null where the law sets no number. */
  readonly days?: Maybe<Scalars['Int']['output']>;
  /** The phase of the round that the step is or opens; null where it is none. */
  readonly phase?: Maybe<Phase>;
  /** Name of the step within its law, for example final-offers. */
  readonly slug: Scalars['String']['output'];
  /** Section of the statute or rule; null where none is named. */
  readonly statute?: Maybe<Scalars['String']['output']>;
  /** What the step asks, in plain words. */
  readonly text: CitedText;
  /** What the step is called. */
  readonly title: Scalars['String']['output'];
};

/** What the two sides put on one measure, on one footing, to be drawn on one scale. At least two of the three marks are there. */
export type LedgerLine = {
  readonly __typename?: 'LedgerLine';
  /** What is counted in, alike for every mark, for example guaranteed-minimum. */
  readonly basis: Scalars['String']['output'];
  /** The employer's last number before the agreement; null where it has none on this footing. */
  readonly employer?: Maybe<LedgerMark>;
  /** Over what stretch of time they count, alike for every mark, for example per-week. */
  readonly horizon: Scalars['String']['output'];
  /** What the numbers measure. */
  readonly measure: Measure;
  /** The number of the agreement; null where it has none on this footing, or before there is one. */
  readonly settlement?: Maybe<LedgerMark>;
  /** The union's last number before the agreement; null where it has none on this footing. */
  readonly union?: Maybe<LedgerMark>;
  /** In what they count: USD, percent, or what is counted as a plural noun. */
  readonly unit: Scalars['String']['output'];
};

/** A number on a ledger line, and where it comes from. */
export type LedgerMark = {
  readonly __typename?: 'LedgerMark';
  /** The number. */
  readonly figure: Figure;
  /** The offer or agreement that holds it. */
  readonly offer: Offer;
};

/** Terms of use. */
export type License = {
  readonly __typename?: 'License';
  /** Short name, for example CC BY 4.0. */
  readonly name: Scalars['String']['output'];
  /** Where the terms can be read. */
  readonly url: Scalars['URL']['output'];
};

/** Under which terms the record and the code may be used. */
export type Licenses = {
  readonly __typename?: 'Licenses';
  /** License of the code. */
  readonly code: License;
  /** License of the record: use it as you like and say where it is from. */
  readonly content: License;
};

/** What figures measure, so that one number stands in one place and a chart is a measure over time. */
export type Measure = Entity & Node & Sourced & {
  readonly __typename?: 'Measure';
  /** What is counted in unless a number says otherwise; null where not stated. */
  readonly basis?: Maybe<Scalars['String']['output']>;
  /** Corrections that touch it; empty where there was none. */
  readonly corrections: ReadonlyArray<Correction>;
  /** What is counted and what is not. */
  readonly definition: Scalars['String']['output'];
  /** The dispute that it belongs to; null where all disputes share it. */
  readonly dispute?: Maybe<Dispute>;
  /** The file it is written in, from the top of the content folder. */
  readonly file: Scalars['String']['output'];
  /** Its title, under the name that everything in the record has. */
  readonly heading: Scalars['String']['output'];
  /** Over what stretch of time its numbers count unless they say otherwise; null where not stated. */
  readonly horizon?: Maybe<Scalars['String']['output']>;
  /** Id that stays the same from release to release; `node` finds it again. */
  readonly id: Scalars['ID']['output'];
  /** The day by the end of which it was public; null where none of its sources bears a date. */
  readonly known?: Maybe<Scalars['Date']['output']>;
  /** Address of its place on the site; null where all disputes share it, as it then has no page. */
  readonly path?: Maybe<Scalars['String']['output']>;
  /** Every number of this measure on record, from claims, offers, events, the dispute and published counts, the earliest first. Chart together only numbers of one horizon and basis. */
  readonly series: ReadonlyArray<Observation>;
  /** Its name in the record, as in its file name. */
  readonly slug: Scalars['String']['output'];
  /** Where its numbers can be checked, each source once. Empty while nobody has put a number on it. */
  readonly sources: ReadonlyArray<Source>;
  /** The measure in a few words, as a heading of a chart. */
  readonly title: Scalars['String']['output'];
  /** In what it counts: USD, percent, or what is counted as a plural noun. */
  readonly unit: Scalars['String']['output'];
};

/** About this record and this API. */
export type Meta = {
  readonly __typename?: 'Meta';
  /** When this copy of the record was put together, as an instant like 2026-11-21T19:30:00Z; null where its maker did not say. */
  readonly builtAt?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the whole record, in hexadecimal. It changes when any fact, word or source changes, and only then. */
  readonly contentHash: Scalars['String']['output'];
  /** How many things of each type the record holds. */
  readonly counts: ReadonlyArray<EntityCount>;
  /** Under which terms the record and the code may be used. */
  readonly license: Licenses;
  /** Version of this schema. A change that could break a query raises its first number, or its second while the first is 0. */
  readonly schemaVersion: Scalars['String']['output'];
};

/** Something with an id of its own, by which `node` finds it again. */
export type Node = {
  /** Id that stays the same from release to release. */
  readonly id: Scalars['ID']['output'];
};

/** A number on a day, and the thing of the record that carries it. */
export type Observation = {
  readonly __typename?: 'Observation';
  /** The day the number is for, or was stated. */
  readonly date: CalendarDate;
  /** What carries the number: a claim, an offer, an event, the dispute, or the measure itself. */
  readonly entity: Entity;
  /** The number. */
  readonly figure: Figure;
  /** Who says so; null where a source states it in its own voice, or where both parties agreed on it. */
  readonly voice?: Maybe<Voice>;
};

/** A dated proposal by one party, or the agreement of both. */
export type Offer = Entity & Node & Sourced & {
  readonly __typename?: 'Offer';
  /** What was new about it and how it was received. */
  readonly body: CitedText;
  /** Corrections that touch it; empty where there was none. */
  readonly corrections: ReadonlyArray<Correction>;
  /** What it would cost, by everybody who worked that out; empty where nobody on record did. */
  readonly costings: ReadonlyArray<Costing>;
  /** When it was put on the table. */
  readonly date: CalendarDate;
  /** The dispute that it belongs to. */
  readonly dispute: Dispute;
  /** The event at which it was put on the table; null where the timeline has none for it. */
  readonly event?: Maybe<Event>;
  /** The file it is written in, from the top of the content folder. */
  readonly file: Scalars['String']['output'];
  /** Its title, under the name that everything in the record has. */
  readonly heading: Scalars['String']['output'];
  /** Id that stays the same from release to release; `node` finds it again. */
  readonly id: Scalars['ID']['output'];
  /** What sort of offer it is. */
  readonly kind: OfferKind;
  /** The day by the end of which it was public; null where none of its sources bears a date. */
  readonly known?: Maybe<Scalars['Date']['output']>;
  /** Who offers it: one party, or both for an agreement. Never empty. */
  readonly parties: ReadonlyArray<Organization>;
  /** Address of its page on the site, or of its place on a page. */
  readonly path: Scalars['String']['output'];
  /** Its name in the record, as in its file name. */
  readonly slug: Scalars['String']['output'];
  /** Where it can be checked, each source once, in the order it cites them. Never empty. */
  readonly sources: ReadonlyArray<Source>;
  /** What it says, issue by issue. A later offer of a party on an issue replaces its earlier one. Never empty. */
  readonly terms: ReadonlyArray<OfferTerm>;
  /** Whose it is, and when or what. */
  readonly title: Scalars['String']['output'];
};

/** What sort of offer it is. */
export type OfferKind =
  /** What both sides agreed. */
  | 'agreement'
  /** A final offer under the law. */
  | 'final-offer'
  /** On all open issues at once. */
  | 'package'
  /** On some issues. */
  | 'proposal';

/** What an offer says on one issue. */
export type OfferTerm = {
  readonly __typename?: 'OfferTerm';
  /** Its numbers; empty where it has none. */
  readonly figures: ReadonlyArray<Figure>;
  /** The issue. */
  readonly issue: Issue;
  /** The offer. */
  readonly offer: Offer;
  /** What is offered. */
  readonly text: CitedText;
};

/** A party to a dispute or another voice in it. */
export type Organization = Entity & Node & Voice & {
  readonly __typename?: 'Organization';
  /** What it said on contested questions, the earliest first; empty where nothing is on record. */
  readonly claims: ReadonlyArray<Claim>;
  /** Corrections that touch it; empty where there was none. */
  readonly corrections: ReadonlyArray<Correction>;
  /** Who it is, in a sentence; null where the name says it. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The file it is written in, from the top of the content folder. */
  readonly file: Scalars['String']['output'];
  /** The full name, under the name that everything in the record has. */
  readonly heading: Scalars['String']['output'];
  /** Id that stays the same from release to release; `node` finds it again. */
  readonly id: Scalars['ID']['output'];
  /** What sort of body it is. */
  readonly kind: OrganizationKind;
  /** Always null: an organization cites no source. */
  readonly known?: Maybe<Scalars['Date']['output']>;
  /** What people call it in running text: its short name, or the full one where it has no other. */
  readonly label: Scalars['String']['output'];
  /** The full name. */
  readonly name: Scalars['String']['output'];
  /** Address of its place on the site; null where all disputes share it, as it then has no page. */
  readonly path?: Maybe<Scalars['String']['output']>;
  /** People who are on record in a role for it; empty where nobody is. */
  readonly people: ReadonlyArray<Person>;
  /** What people call it, for example PAT; null where it has no shorter name. */
  readonly shortName?: Maybe<Scalars['String']['output']>;
  /** On whose side of the table it sits. */
  readonly side: Side;
  /** Its name in the record, as in its file name. */
  readonly slug: Scalars['String']['output'];
  /** Its own web site; null where the record has none. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** A party to a dispute or another voice in it. */
export type OrganizationclaimsArgs = {
  dispute?: InputMaybe<Scalars['String']['input']>;
};


/** A party to a dispute or another voice in it. */
export type OrganizationpeopleArgs = {
  dispute?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of body an organization is. */
export type OrganizationKind =
  /** An association of professionals or bodies. */
  | 'association'
  /** A group of people in the community. */
  | 'community-group'
  /** A company. */
  | 'company'
  /** A court. */
  | 'court'
  /** An employer. */
  | 'employer'
  /** The office of a governor, mayor or other head of government. */
  | 'executive-office'
  /** The elected or appointed board that governs an employer. */
  | 'governing-board'
  /** A legislature, or a group of its members. */
  | 'legislature'
  /** A city, county or other local government. */
  | 'local-government'
  /** A newspaper, broadcaster or other newsroom. */
  | 'news-outlet'
  /** An agency of the state. */
  | 'state-agency'
  /** A union. */
  | 'union';

/** Where a page of a longer list begins and ends, by Relay's rules. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last item on this page, to send as `after`; null where the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follows behind this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more in front of this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item on this page, to send as `before`; null where the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** Somebody who acts or is quoted in a public role. */
export type Person = Entity & Node & Sourced & Voice & {
  readonly __typename?: 'Person';
  /** What they said on contested questions, the earliest first; empty where nothing is on record. */
  readonly claims: ReadonlyArray<Claim>;
  /** Corrections that touch it; empty where there was none. */
  readonly corrections: ReadonlyArray<Correction>;
  /** The dispute that the entry belongs to; null where all disputes share it. */
  readonly dispute?: Maybe<Dispute>;
  /** Events in which they act or are quoted, the earliest first; empty where there is none. */
  readonly events: ReadonlyArray<Event>;
  /** The file it is written in, from the top of the content folder. */
  readonly file: Scalars['String']['output'];
  /** The name, under the name that everything in the record has. */
  readonly heading: Scalars['String']['output'];
  /** Id that stays the same from release to release; `node` finds it again. */
  readonly id: Scalars['ID']['output'];
  /** The day by the end of which it was public; null where none of its sources bears a date. */
  readonly known?: Maybe<Scalars['Date']['output']>;
  /** What people call them in running text: the name. */
  readonly label: Scalars['String']['output'];
  /** The name as the sources spell it. */
  readonly name: Scalars['String']['output'];
  /** Address of its place on the site; null where all disputes share it, as it then has no page. */
  readonly path?: Maybe<Scalars['String']['output']>;
  /** The role they held on a day; null where no role on record covers it. */
  readonly roleOn?: Maybe<Role>;
  /** Public roles, the earliest first. Never empty. */
  readonly roles: ReadonlyArray<Role>;
  /** The side of the organization they last had a role for; neutral where no role names one. */
  readonly side: Side;
  /** Its name in the record, as in its file name. */
  readonly slug: Scalars['String']['output'];
  /** Where it can be checked, each source once, in the order it cites them. Never empty. */
  readonly sources: ReadonlyArray<Source>;
};


/** Somebody who acts or is quoted in a public role. */
export type PersonclaimsArgs = {
  dispute?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who acts or is quoted in a public role. */
export type PersonroleOnArgs = {
  date: Scalars['Date']['input'];
};

/** A phase of a bargaining round, in the order the law allows. */
export type Phase =
  /** The two sides bargain by themselves. */
  | 'bargaining'
  /** Nobody has met yet. */
  | 'before-bargaining'
  /** The days that the law makes both sides wait before a strike. */
  | 'cooling-off'
  /** Final offers have been handed in. */
  | 'final-offers'
  /** One side or both have declared that they are stuck. */
  | 'impasse'
  /** A mediator helps. */
  | 'mediation'
  /** The strike. */
  | 'on-strike'
  /** Members have approved the agreement. */
  | 'ratified'
  /** Both sides have approved it: the round is over. */
  | 'settled'
  /** Notice of a strike has been given. */
  | 'strike-notice'
  /** There is an agreement, not yet approved. */
  | 'tentative-agreement';

/** The public record of labor disputes: every demand, date and dollar, with who said it and where it can be checked. */
export type Query = {
  readonly __typename?: 'Query';
  /** The dispute of that slug; null where the record has none. */
  readonly dispute?: Maybe<Dispute>;
  /** Every dispute, the newest first. */
  readonly disputes: ReadonlyArray<Dispute>;
  /** Every word that the record explains, in alphabetical order. */
  readonly glossary: ReadonlyArray<Term>;
  /** The law of that slug; null where the record does not have it. */
  readonly law?: Maybe<Law>;
  /** Every law that the record explains, by slug. */
  readonly laws: ReadonlyArray<Law>;
  /** About this record and this API. */
  readonly meta: Meta;
  /** The thing of that id; null where the record does not have it. */
  readonly node?: Maybe<Node>;
  /** The things of those ids, in the order asked; null in the place of each that the record does not have. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Every source of every dispute and those that all share, the earliest first, undated ones last. */
  readonly sources: SourceConnection;
  /** The word of that slug; null where the glossary does not have it. */
  readonly term?: Maybe<Term>;
};


/** The public record of labor disputes: every demand, date and dollar, with who said it and where it can be checked. */
export type QuerydisputeArgs = {
  slug: Scalars['String']['input'];
};


/** The public record of labor disputes: every demand, date and dollar, with who said it and where it can be checked. */
export type QuerylawArgs = {
  slug: Scalars['String']['input'];
};


/** The public record of labor disputes: every demand, date and dollar, with who said it and where it can be checked. */
export type QuerynodeArgs = {
  id: Scalars['ID']['input'];
};


/** The public record of labor disputes: every demand, date and dollar, with who said it and where it can be checked. */
export type QuerynodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** The public record of labor disputes: every demand, date and dollar, with who said it and where it can be checked. */
export type QuerysourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The public record of labor disputes: every demand, date and dollar, with who said it and where it can be checked. */
export type QuerytermArgs = {
  slug: Scalars['String']['input'];
};

/** A contested question of the budget. It gathers claims and takes no side. */
export type Question = Entity & Node & Sourced & {
  readonly __typename?: 'Question';
  /** What both sides accept; empty where nothing is on record. */
  readonly agreed: ReadonlyArray<CitedText>;
  /** What the question is about and why it mattered, in a voice that takes no side. */
  readonly body: CitedText;
  /** What was said on it, the earliest first; empty where nothing is on record. */
  readonly claims: ReadonlyArray<Claim>;
  /** Corrections that touch it; empty where there was none. */
  readonly corrections: ReadonlyArray<Correction>;
  /** The dispute that it belongs to. */
  readonly dispute: Dispute;
  /** On what they part; empty where nothing is on record. */
  readonly disputed: ReadonlyArray<CitedText>;
  /** The file it is written in, from the top of the content folder. */
  readonly file: Scalars['String']['output'];
  /** Its title, under the name that everything in the record has. */
  readonly heading: Scalars['String']['output'];
  /** Id that stays the same from release to release; `node` finds it again. */
  readonly id: Scalars['ID']['output'];
  /** The day by the end of which it was public; null where none of its sources bears a date. */
  readonly known?: Maybe<Scalars['Date']['output']>;
  /** Measures to look at beside it; empty where there is none. */
  readonly measures: ReadonlyArray<Measure>;
  /** Its place on the page, 1 first. */
  readonly order: Scalars['Int']['output'];
  /** Address of its page on the site, or of its place on a page. */
  readonly path: Scalars['String']['output'];
  /** Its name in the record, as in its file name. */
  readonly slug: Scalars['String']['output'];
  /** Where it can be checked, each source once, in the order it cites them. Never empty. */
  readonly sources: ReadonlyArray<Source>;
  /** The question. */
  readonly title: Scalars['String']['output'];
};


/** A contested question of the budget. It gathers claims and takes no side. */
export type QuestionclaimsArgs = {
  stance?: InputMaybe<Stance>;
};

/** Something a reader can use: help for families, things for allies, documents. */
export type Resource = Entity & Node & Sourced & {
  readonly __typename?: 'Resource';
  /** Whom it helps. Never empty. */
  readonly audience: ReadonlyArray<Audience>;
  /** Whether it can still be used. */
  readonly availability: Availability;
  /** What it offers and how to use it. */
  readonly body: CitedText;
  /** Corrections that touch it; empty where there was none. */
  readonly corrections: ReadonlyArray<Correction>;
  /** The dispute that it belongs to. */
  readonly dispute: Dispute;
  /** The file it is written in, from the top of the content folder. */
  readonly file: Scalars['String']['output'];
  /** First day it was offered; null where not known. */
  readonly from?: Maybe<CalendarDate>;
  /** Its title, under the name that everything in the record has. */
  readonly heading: Scalars['String']['output'];
  /** Id that stays the same from release to release; `node` finds it again. */
  readonly id: Scalars['ID']['output'];
  /** What sort of help or document it is. */
  readonly kind: ResourceKind;
  /** The day by the end of which it was public; null where none of its sources bears a date. */
  readonly known?: Maybe<Scalars['Date']['output']>;
  /** Its place on the page, 1 first. */
  readonly order: Scalars['Int']['output'];
  /** Address of its page on the site, or of its place on a page. */
  readonly path: Scalars['String']['output'];
  /** Who offers it. */
  readonly provider: Organization;
  /** Its name in the record, as in its file name. */
  readonly slug: Scalars['String']['output'];
  /** Where it can be checked, each source once, in the order it cites them. Never empty. */
  readonly sources: ReadonlyArray<Source>;
  /** What it is, in a few words. */
  readonly title: Scalars['String']['output'];
  /** Last day it was offered; null where not known, or while it lasts. */
  readonly to?: Maybe<CalendarDate>;
  /** Where to find it; null where the record has no address. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};

/** What sort of help or document a resource is. */
export type ResourceKind =
  /** Something to do, such as a rally or a call. */
  | 'action'
  /** Care for children. */
  | 'care'
  /** A flier to print. */
  | 'flier'
  /** An image to share. */
  | 'graphic'
  /** Information. */
  | 'information'
  /** A letter to sign or send. */
  | 'letter'
  /** Meals. */
  | 'meals'
  /** The text of a proposal. */
  | 'proposal'
  /** A report. */
  | 'report'
  /** A way to help with one's own hands. */
  | 'volunteering';

/** What somebody was, for whom and when. */
export type Role = {
  readonly __typename?: 'Role';
  /** First day in the role; null where no source gives it. */
  readonly from?: Maybe<CalendarDate>;
  /** For whom; null where no organization of the record is meant. */
  readonly organization?: Maybe<Organization>;
  /** Where the role can be checked. Never empty. */
  readonly sources: ReadonlyArray<Source>;
  /** The title as the sources give it, for example president. */
  readonly title: Scalars['String']['output'];
  /** Last day in the role; null where no source gives it, or while it lasts. */
  readonly to?: Maybe<CalendarDate>;
};

/** On whose side of the table somebody sits. */
export type Side =
  /** The employer's side. */
  | 'employer'
  /** Everybody else, and joint acts of both. */
  | 'neutral'
  /** The union's side. */
  | 'union';

/** Where something can be checked: an article, a statement, a report, a statute. */
export type Source = Entity & Node & {
  readonly __typename?: 'Source';
  /** A copy in a public web archive; null where the record has none. */
  readonly archived?: Maybe<Scalars['URL']['output']>;
  /** Writers as named; empty where none is. */
  readonly authors: ReadonlyArray<Scalars['String']['output']>;
  /** Corrections that touch it; empty where there was none. */
  readonly corrections: ReadonlyArray<Correction>;
  /** The dispute that it belongs to; null where all disputes share it. */
  readonly dispute?: Maybe<Dispute>;
  /** The file it is written in, from the top of the content folder. */
  readonly file: Scalars['String']['output'];
  /** The headline or title, under the name that everything in the record has. */
  readonly heading: Scalars['String']['output'];
  /** Id that stays the same from release to release; `node` finds it again. */
  readonly id: Scalars['ID']['output'];
  /** What sort of source it is. */
  readonly kind: SourceKind;
  /** The day by the end of which it was out; null where it bears no date. */
  readonly known?: Maybe<Scalars['Date']['output']>;
  /** Short name of the outlet, as citations show it: OPB, PAT. */
  readonly label: Scalars['String']['output'];
  /** How it was read, how its date was inferred, what to beware of; null where nothing needs saying. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who published it: the newspaper, broadcaster, union, district or agency. */
  readonly outlet: Scalars['String']['output'];
  /** Address of its page on the site, or of its place on a page. */
  readonly path: Scalars['String']['output'];
  /** From whose side it is written. Reporting is neutral. */
  readonly perspective: Side;
  /** When it came out; null where it bears no date. */
  readonly published?: Maybe<CalendarDate>;
  /** Its name in the record, as in its file name. */
  readonly slug: Scalars['String']['output'];
  /** Everything in the record that cites it; empty where nothing does yet. */
  readonly supports: ReadonlyArray<Sourced>;
  /** The headline or title. */
  readonly title: Scalars['String']['output'];
  /** True where the headline was not seen and the title is taken from the address. */
  readonly titleInferred: Scalars['Boolean']['output'];
  /** Where it was published; null where only a copy was read. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};

/** A page of a list of sources. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The sources with their cursors. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The sources alone. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many sources the whole list holds, on this page and off it. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A source and its place in a list. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Marks the place: send it as `after` or `before`. It stays good when the record changes. */
  readonly cursor: Scalars['String']['output'];
  /** The source. */
  readonly node: Source;
};

/** Which sources to list. Keys that are left out let everything through. */
export type SourceFilter = {
  /** Only sources of the dispute with this slug. */
  readonly dispute?: InputMaybe<Scalars['String']['input']>;
  /** Only sources of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<SourceKind>>;
  /** Only sources written from these sides. */
  readonly perspectives?: InputMaybe<ReadonlyArray<Side>>;
};

/** What sort of source it is. */
export type SourceKind =
  /** Reporting by a newsroom. */
  | 'news'
  /** Opinion. It backs only what its author claims. */
  | 'opinion'
  /** A document of a party or an office: a brief, an offer, a letter, a data set. */
  | 'primary'
  /** A reference work or a page of background. */
  | 'reference'
  /** A study or report. */
  | 'report'
  /** Text of a law or rule. */
  | 'statute'
  /** Reporting by students. */
  | 'student-press';

/** Something that says where it can be checked. */
export type Sourced = {
  /** Corrections that touch it; empty where there was none. */
  readonly corrections: ReadonlyArray<Correction>;
  /** The file it is written in, from the top of the content folder. */
  readonly file: Scalars['String']['output'];
  /** What it is called in a list, in plain words. */
  readonly heading: Scalars['String']['output'];
  /** Id that stays the same from release to release; `node` finds it again. */
  readonly id: Scalars['ID']['output'];
  /** The day by the end of which it was public; null where no source of it bears a date. */
  readonly known?: Maybe<Scalars['Date']['output']>;
  /** Address of its page on the site, or of its place on a page; null where it has none. */
  readonly path?: Maybe<Scalars['String']['output']>;
  /** Its name in the record, as in its file name. */
  readonly slug: Scalars['String']['output'];
  /** Where it can be checked, each source once. Never empty, save for a measure that nobody has put a number on yet. */
  readonly sources: ReadonlyArray<Source>;
};

/** How a claim stands to its question. */
export type Stance =
  /** It asserts something. */
  | 'asserts'
  /** It disputes what another asserts. */
  | 'disputes'
  /** Evidence from after the settlement. */
  | 'later-evidence'
  /** A finding by nobody at the table. */
  | 'neutral-finding';

/** A word of the field, explained. */
export type Term = Entity & Node & Sourced & {
  readonly __typename?: 'Term';
  /** For example COLA; null where it has none. */
  readonly abbreviation?: Maybe<Scalars['String']['output']>;
  /** Other words for it; empty where there is none. */
  readonly alsoCalled: ReadonlyArray<Scalars['String']['output']>;
  /** What it means. */
  readonly body: CitedText;
  /** Corrections that touch it; empty where there was none. */
  readonly corrections: ReadonlyArray<Correction>;
  /** The file it is written in, from the top of the content folder. */
  readonly file: Scalars['String']['output'];
  /** The word, under the name that everything in the record has. */
  readonly heading: Scalars['String']['output'];
  /** Id that stays the same from release to release; `node` finds it again. */
  readonly id: Scalars['ID']['output'];
  /** The day by the end of which it was public; null where none of its sources bears a date. */
  readonly known?: Maybe<Scalars['Date']['output']>;
  /** Address of its page on the site, or of its place on a page. */
  readonly path: Scalars['String']['output'];
  /** Its name in the record, as in its file name. */
  readonly slug: Scalars['String']['output'];
  /** Where it can be checked, each source once, in the order it cites them. Never empty. */
  readonly sources: ReadonlyArray<Source>;
  /** The word as it stands in a sentence: fiscal cliff, cost-of-living adjustment. */
  readonly title: Scalars['String']['output'];
};

/** Which events to list. Keys that are left out let everything through; an event must pass every key that is sent. */
export type TimelineFilter = {
  /** Only what happened, or still went on, on this day or later. A month or a year counts from its first day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Only events about at least one of the issues with these slugs. */
  readonly issues?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only events of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<EventKind>>;
  /** Only events in which at least one of the people with these slugs acts or is quoted. */
  readonly people?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only acts of these sides. */
  readonly sides?: InputMaybe<ReadonlyArray<Side>>;
  /** Only what happened, or began, on this day or earlier. A month or a year counts to its last day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** In which order to list events. */
export type TimelineOrder =
  /** The earliest first. */
  | 'date-asc'
  /** The latest first. */
  | 'date-desc';

/** Somebody who says something: a person or an organization. */
export type Voice = {
  /** What it said on contested questions, the earliest first; empty where nothing is on record. */
  readonly claims: ReadonlyArray<Claim>;
  /** Corrections that touch it; empty where there was none. */
  readonly corrections: ReadonlyArray<Correction>;
  /** The file it is written in, from the top of the content folder. */
  readonly file: Scalars['String']['output'];
  /** The name, under the name that everything in the record has. */
  readonly heading: Scalars['String']['output'];
  /** Id that stays the same from release to release; `node` finds it again. */
  readonly id: Scalars['ID']['output'];
  /** The day by the end of which it was public; null where no source of it bears a date. */
  readonly known?: Maybe<Scalars['Date']['output']>;
  /** What people call it in running text: for an organization its short name, for a person the name. */
  readonly label: Scalars['String']['output'];
  /** The full name. */
  readonly name: Scalars['String']['output'];
  /** Address of its place on the site; null where all disputes share it, as it then has no page. */
  readonly path?: Maybe<Scalars['String']['output']>;
  /** On whose side of the table it sits. */
  readonly side: Side;
  /** Its name in the record, as in its file name. */
  readonly slug: Scalars['String']['output'];
};


/** Somebody who says something: a person or an organization. */
export type VoiceclaimsArgs = {
  dispute?: InputMaybe<Scalars['String']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( Omit<Claim, 'answeredBy' | 'answers' | 'body' | 'by' | 'corrections' | 'date' | 'dispute' | 'figures' | 'question' | 'sources' | 'stance'> & { answeredBy: ReadonlyArray<_RefType['Claim']>, answers: ReadonlyArray<_RefType['Claim']>, body: _RefType['CitedText'], by: _RefType['Voice'], corrections: ReadonlyArray<_RefType['Correction']>, date: _RefType['CalendarDate'], dispute: _RefType['Dispute'], figures: ReadonlyArray<_RefType['Figure']>, question: _RefType['Question'], sources: ReadonlyArray<_RefType['Source']>, stance: _RefType['Stance'] } )
    | ( Omit<Correction, 'affects' | 'body' | 'by' | 'corrections' | 'date' | 'dispute' | 'sources'> & { affects: ReadonlyArray<_RefType['Entity']>, body: _RefType['CitedText'], by?: Maybe<_RefType['Organization']>, corrections: ReadonlyArray<_RefType['Correction']>, date: _RefType['CalendarDate'], dispute: _RefType['Dispute'], sources: ReadonlyArray<_RefType['Source']> } )
    | ( Omit<Demand, 'body' | 'by' | 'corrections' | 'dispute' | 'history' | 'issue' | 'outcome' | 'sources'> & { body: _RefType['CitedText'], by: _RefType['Organization'], corrections: ReadonlyArray<_RefType['Correction']>, dispute: _RefType['Dispute'], history: ReadonlyArray<_RefType['DemandStep']>, issue: _RefType['Issue'], outcome: _RefType['DemandOutcome'], sources: ReadonlyArray<_RefType['Source']> } )
    | ( Omit<Dispute, 'body' | 'claim' | 'claims' | 'commonGood' | 'contractExpires' | 'corrections' | 'demand' | 'demands' | 'employer' | 'event' | 'figures' | 'from' | 'issue' | 'issues' | 'law' | 'measure' | 'measures' | 'offer' | 'offers' | 'organization' | 'organizations' | 'people' | 'person' | 'question' | 'questions' | 'resources' | 'source' | 'sources' | 'summary' | 'timeline' | 'to' | 'union' | 'unit'> & { body: _RefType['CitedText'], claim?: Maybe<_RefType['Claim']>, claims: ReadonlyArray<_RefType['Claim']>, commonGood?: Maybe<_RefType['CitedText']>, contractExpires: _RefType['CalendarDate'], corrections: ReadonlyArray<_RefType['Correction']>, demand?: Maybe<_RefType['Demand']>, demands: ReadonlyArray<_RefType['Demand']>, employer: _RefType['Organization'], event?: Maybe<_RefType['Event']>, figures: ReadonlyArray<_RefType['Figure']>, from: _RefType['CalendarDate'], issue?: Maybe<_RefType['Issue']>, issues: ReadonlyArray<_RefType['Issue']>, law: _RefType['Law'], measure?: Maybe<_RefType['Measure']>, measures: ReadonlyArray<_RefType['Measure']>, offer?: Maybe<_RefType['Offer']>, offers: ReadonlyArray<_RefType['Offer']>, organization?: Maybe<_RefType['Organization']>, organizations: ReadonlyArray<_RefType['Organization']>, people: ReadonlyArray<_RefType['Person']>, person?: Maybe<_RefType['Person']>, question?: Maybe<_RefType['Question']>, questions: ReadonlyArray<_RefType['Question']>, resources: ReadonlyArray<_RefType['Resource']>, source?: Maybe<_RefType['Source']>, sources: ReadonlyArray<_RefType['Source']>, summary: _RefType['CitedText'], timeline: _RefType['EventConnection'], to?: Maybe<_RefType['CalendarDate']>, union: _RefType['Organization'], unit: _RefType['CitedText'] } )
    | ( Omit<Event, 'begins' | 'body' | 'conflicts' | 'corrections' | 'date' | 'dispute' | 'figures' | 'issues' | 'kind' | 'next' | 'offers' | 'organizations' | 'people' | 'previous' | 'side' | 'sources' | 'until'> & { begins: ReadonlyArray<_RefType['Phase']>, body: _RefType['CitedText'], conflicts: ReadonlyArray<_RefType['Conflict']>, corrections: ReadonlyArray<_RefType['Correction']>, date: _RefType['CalendarDate'], dispute: _RefType['Dispute'], figures: ReadonlyArray<_RefType['Figure']>, issues: ReadonlyArray<_RefType['Issue']>, kind: _RefType['EventKind'], next?: Maybe<_RefType['Event']>, offers: ReadonlyArray<_RefType['Offer']>, organizations: ReadonlyArray<_RefType['Organization']>, people: ReadonlyArray<_RefType['Person']>, previous?: Maybe<_RefType['Event']>, side: _RefType['Side'], sources: ReadonlyArray<_RefType['Source']>, until?: Maybe<_RefType['CalendarDate']> } )
    | ( Omit<Issue, 'answer' | 'body' | 'corrections' | 'demands' | 'dispute' | 'ledgerLines' | 'settled' | 'sources' | 'summary' | 'terms'> & { answer?: Maybe<_RefType['CitedText']>, body: _RefType['CitedText'], corrections: ReadonlyArray<_RefType['Correction']>, demands: ReadonlyArray<_RefType['Demand']>, dispute: _RefType['Dispute'], ledgerLines: ReadonlyArray<_RefType['LedgerLine']>, settled?: Maybe<_RefType['CitedText']>, sources: ReadonlyArray<_RefType['Source']>, summary: _RefType['CitedText'], terms: ReadonlyArray<_RefType['OfferTerm']> } )
    | ( Omit<Law, 'body' | 'corrections' | 'sources' | 'steps'> & { body: _RefType['CitedText'], corrections: ReadonlyArray<_RefType['Correction']>, sources: ReadonlyArray<_RefType['Source']>, steps: ReadonlyArray<_RefType['LawStep']> } )
    | ( Omit<Measure, 'corrections' | 'dispute' | 'series' | 'sources'> & { corrections: ReadonlyArray<_RefType['Correction']>, dispute?: Maybe<_RefType['Dispute']>, series: ReadonlyArray<_RefType['Observation']>, sources: ReadonlyArray<_RefType['Source']> } )
    | ( Omit<Offer, 'body' | 'corrections' | 'costings' | 'date' | 'dispute' | 'event' | 'kind' | 'parties' | 'sources' | 'terms'> & { body: _RefType['CitedText'], corrections: ReadonlyArray<_RefType['Correction']>, costings: ReadonlyArray<_RefType['Costing']>, date: _RefType['CalendarDate'], dispute: _RefType['Dispute'], event?: Maybe<_RefType['Event']>, kind: _RefType['OfferKind'], parties: ReadonlyArray<_RefType['Organization']>, sources: ReadonlyArray<_RefType['Source']>, terms: ReadonlyArray<_RefType['OfferTerm']> } )
    | ( Omit<Organization, 'claims' | 'corrections' | 'kind' | 'people' | 'side'> & { claims: ReadonlyArray<_RefType['Claim']>, corrections: ReadonlyArray<_RefType['Correction']>, kind: _RefType['OrganizationKind'], people: ReadonlyArray<_RefType['Person']>, side: _RefType['Side'] } )
    | ( Omit<Person, 'claims' | 'corrections' | 'dispute' | 'events' | 'roleOn' | 'roles' | 'side' | 'sources'> & { claims: ReadonlyArray<_RefType['Claim']>, corrections: ReadonlyArray<_RefType['Correction']>, dispute?: Maybe<_RefType['Dispute']>, events: ReadonlyArray<_RefType['Event']>, roleOn?: Maybe<_RefType['Role']>, roles: ReadonlyArray<_RefType['Role']>, side: _RefType['Side'], sources: ReadonlyArray<_RefType['Source']> } )
    | ( Omit<Question, 'agreed' | 'body' | 'claims' | 'corrections' | 'dispute' | 'disputed' | 'measures' | 'sources'> & { agreed: ReadonlyArray<_RefType['CitedText']>, body: _RefType['CitedText'], claims: ReadonlyArray<_RefType['Claim']>, corrections: ReadonlyArray<_RefType['Correction']>, dispute: _RefType['Dispute'], disputed: ReadonlyArray<_RefType['CitedText']>, measures: ReadonlyArray<_RefType['Measure']>, sources: ReadonlyArray<_RefType['Source']> } )
    | ( Omit<Resource, 'audience' | 'availability' | 'body' | 'corrections' | 'dispute' | 'from' | 'kind' | 'provider' | 'sources' | 'to'> & { audience: ReadonlyArray<_RefType['Audience']>, availability: _RefType['Availability'], body: _RefType['CitedText'], corrections: ReadonlyArray<_RefType['Correction']>, dispute: _RefType['Dispute'], from?: Maybe<_RefType['CalendarDate']>, kind: _RefType['ResourceKind'], provider: _RefType['Organization'], sources: ReadonlyArray<_RefType['Source']>, to?: Maybe<_RefType['CalendarDate']> } )
    | ( Omit<Source, 'corrections' | 'dispute' | 'kind' | 'perspective' | 'published' | 'supports'> & { corrections: ReadonlyArray<_RefType['Correction']>, dispute?: Maybe<_RefType['Dispute']>, kind: _RefType['SourceKind'], perspective: _RefType['Side'], published?: Maybe<_RefType['CalendarDate']>, supports: ReadonlyArray<_RefType['Sourced']> } )
    | ( Omit<Term, 'body' | 'corrections' | 'sources'> & { body: _RefType['CitedText'], corrections: ReadonlyArray<_RefType['Correction']>, sources: ReadonlyArray<_RefType['Source']> } )
  ;
  Node:
    | ( Omit<Claim, 'answeredBy' | 'answers' | 'body' | 'by' | 'corrections' | 'date' | 'dispute' | 'figures' | 'question' | 'sources' | 'stance'> & { answeredBy: ReadonlyArray<_RefType['Claim']>, answers: ReadonlyArray<_RefType['Claim']>, body: _RefType['CitedText'], by: _RefType['Voice'], corrections: ReadonlyArray<_RefType['Correction']>, date: _RefType['CalendarDate'], dispute: _RefType['Dispute'], figures: ReadonlyArray<_RefType['Figure']>, question: _RefType['Question'], sources: ReadonlyArray<_RefType['Source']>, stance: _RefType['Stance'] } )
    | ( Omit<Correction, 'affects' | 'body' | 'by' | 'corrections' | 'date' | 'dispute' | 'sources'> & { affects: ReadonlyArray<_RefType['Entity']>, body: _RefType['CitedText'], by?: Maybe<_RefType['Organization']>, corrections: ReadonlyArray<_RefType['Correction']>, date: _RefType['CalendarDate'], dispute: _RefType['Dispute'], sources: ReadonlyArray<_RefType['Source']> } )
    | ( Omit<Demand, 'body' | 'by' | 'corrections' | 'dispute' | 'history' | 'issue' | 'outcome' | 'sources'> & { body: _RefType['CitedText'], by: _RefType['Organization'], corrections: ReadonlyArray<_RefType['Correction']>, dispute: _RefType['Dispute'], history: ReadonlyArray<_RefType['DemandStep']>, issue: _RefType['Issue'], outcome: _RefType['DemandOutcome'], sources: ReadonlyArray<_RefType['Source']> } )
    | ( Omit<Dispute, 'body' | 'claim' | 'claims' | 'commonGood' | 'contractExpires' | 'corrections' | 'demand' | 'demands' | 'employer' | 'event' | 'figures' | 'from' | 'issue' | 'issues' | 'law' | 'measure' | 'measures' | 'offer' | 'offers' | 'organization' | 'organizations' | 'people' | 'person' | 'question' | 'questions' | 'resources' | 'source' | 'sources' | 'summary' | 'timeline' | 'to' | 'union' | 'unit'> & { body: _RefType['CitedText'], claim?: Maybe<_RefType['Claim']>, claims: ReadonlyArray<_RefType['Claim']>, commonGood?: Maybe<_RefType['CitedText']>, contractExpires: _RefType['CalendarDate'], corrections: ReadonlyArray<_RefType['Correction']>, demand?: Maybe<_RefType['Demand']>, demands: ReadonlyArray<_RefType['Demand']>, employer: _RefType['Organization'], event?: Maybe<_RefType['Event']>, figures: ReadonlyArray<_RefType['Figure']>, from: _RefType['CalendarDate'], issue?: Maybe<_RefType['Issue']>, issues: ReadonlyArray<_RefType['Issue']>, law: _RefType['Law'], measure?: Maybe<_RefType['Measure']>, measures: ReadonlyArray<_RefType['Measure']>, offer?: Maybe<_RefType['Offer']>, offers: ReadonlyArray<_RefType['Offer']>, organization?: Maybe<_RefType['Organization']>, organizations: ReadonlyArray<_RefType['Organization']>, people: ReadonlyArray<_RefType['Person']>, person?: Maybe<_RefType['Person']>, question?: Maybe<_RefType['Question']>, questions: ReadonlyArray<_RefType['Question']>, resources: ReadonlyArray<_RefType['Resource']>, source?: Maybe<_RefType['Source']>, sources: ReadonlyArray<_RefType['Source']>, summary: _RefType['CitedText'], timeline: _RefType['EventConnection'], to?: Maybe<_RefType['CalendarDate']>, union: _RefType['Organization'], unit: _RefType['CitedText'] } )
    | ( Omit<Event, 'begins' | 'body' | 'conflicts' | 'corrections' | 'date' | 'dispute' | 'figures' | 'issues' | 'kind' | 'next' | 'offers' | 'organizations' | 'people' | 'previous' | 'side' | 'sources' | 'until'> & { begins: ReadonlyArray<_RefType['Phase']>, body: _RefType['CitedText'], conflicts: ReadonlyArray<_RefType['Conflict']>, corrections: ReadonlyArray<_RefType['Correction']>, date: _RefType['CalendarDate'], dispute: _RefType['Dispute'], figures: ReadonlyArray<_RefType['Figure']>, issues: ReadonlyArray<_RefType['Issue']>, kind: _RefType['EventKind'], next?: Maybe<_RefType['Event']>, offers: ReadonlyArray<_RefType['Offer']>, organizations: ReadonlyArray<_RefType['Organization']>, people: ReadonlyArray<_RefType['Person']>, previous?: Maybe<_RefType['Event']>, side: _RefType['Side'], sources: ReadonlyArray<_RefType['Source']>, until?: Maybe<_RefType['CalendarDate']> } )
    | ( Omit<Issue, 'answer' | 'body' | 'corrections' | 'demands' | 'dispute' | 'ledgerLines' | 'settled' | 'sources' | 'summary' | 'terms'> & { answer?: Maybe<_RefType['CitedText']>, body: _RefType['CitedText'], corrections: ReadonlyArray<_RefType['Correction']>, demands: ReadonlyArray<_RefType['Demand']>, dispute: _RefType['Dispute'], ledgerLines: ReadonlyArray<_RefType['LedgerLine']>, settled?: Maybe<_RefType['CitedText']>, sources: ReadonlyArray<_RefType['Source']>, summary: _RefType['CitedText'], terms: ReadonlyArray<_RefType['OfferTerm']> } )
    | ( Omit<Law, 'body' | 'corrections' | 'sources' | 'steps'> & { body: _RefType['CitedText'], corrections: ReadonlyArray<_RefType['Correction']>, sources: ReadonlyArray<_RefType['Source']>, steps: ReadonlyArray<_RefType['LawStep']> } )
    | ( Omit<Measure, 'corrections' | 'dispute' | 'series' | 'sources'> & { corrections: ReadonlyArray<_RefType['Correction']>, dispute?: Maybe<_RefType['Dispute']>, series: ReadonlyArray<_RefType['Observation']>, sources: ReadonlyArray<_RefType['Source']> } )
    | ( Omit<Offer, 'body' | 'corrections' | 'costings' | 'date' | 'dispute' | 'event' | 'kind' | 'parties' | 'sources' | 'terms'> & { body: _RefType['CitedText'], corrections: ReadonlyArray<_RefType['Correction']>, costings: ReadonlyArray<_RefType['Costing']>, date: _RefType['CalendarDate'], dispute: _RefType['Dispute'], event?: Maybe<_RefType['Event']>, kind: _RefType['OfferKind'], parties: ReadonlyArray<_RefType['Organization']>, sources: ReadonlyArray<_RefType['Source']>, terms: ReadonlyArray<_RefType['OfferTerm']> } )
    | ( Omit<Organization, 'claims' | 'corrections' | 'kind' | 'people' | 'side'> & { claims: ReadonlyArray<_RefType['Claim']>, corrections: ReadonlyArray<_RefType['Correction']>, kind: _RefType['OrganizationKind'], people: ReadonlyArray<_RefType['Person']>, side: _RefType['Side'] } )
    | ( Omit<Person, 'claims' | 'corrections' | 'dispute' | 'events' | 'roleOn' | 'roles' | 'side' | 'sources'> & { claims: ReadonlyArray<_RefType['Claim']>, corrections: ReadonlyArray<_RefType['Correction']>, dispute?: Maybe<_RefType['Dispute']>, events: ReadonlyArray<_RefType['Event']>, roleOn?: Maybe<_RefType['Role']>, roles: ReadonlyArray<_RefType['Role']>, side: _RefType['Side'], sources: ReadonlyArray<_RefType['Source']> } )
    | ( Omit<Question, 'agreed' | 'body' | 'claims' | 'corrections' | 'dispute' | 'disputed' | 'measures' | 'sources'> & { agreed: ReadonlyArray<_RefType['CitedText']>, body: _RefType['CitedText'], claims: ReadonlyArray<_RefType['Claim']>, corrections: ReadonlyArray<_RefType['Correction']>, dispute: _RefType['Dispute'], disputed: ReadonlyArray<_RefType['CitedText']>, measures: ReadonlyArray<_RefType['Measure']>, sources: ReadonlyArray<_RefType['Source']> } )
    | ( Omit<Resource, 'audience' | 'availability' | 'body' | 'corrections' | 'dispute' | 'from' | 'kind' | 'provider' | 'sources' | 'to'> & { audience: ReadonlyArray<_RefType['Audience']>, availability: _RefType['Availability'], body: _RefType['CitedText'], corrections: ReadonlyArray<_RefType['Correction']>, dispute: _RefType['Dispute'], from?: Maybe<_RefType['CalendarDate']>, kind: _RefType['ResourceKind'], provider: _RefType['Organization'], sources: ReadonlyArray<_RefType['Source']>, to?: Maybe<_RefType['CalendarDate']> } )
    | ( Omit<Source, 'corrections' | 'dispute' | 'kind' | 'perspective' | 'published' | 'supports'> & { corrections: ReadonlyArray<_RefType['Correction']>, dispute?: Maybe<_RefType['Dispute']>, kind: _RefType['SourceKind'], perspective: _RefType['Side'], published?: Maybe<_RefType['CalendarDate']>, supports: ReadonlyArray<_RefType['Sourced']> } )
    | ( Omit<Term, 'body' | 'corrections' | 'sources'> & { body: _RefType['CitedText'], corrections: ReadonlyArray<_RefType['Correction']>, sources: ReadonlyArray<_RefType['Source']> } )
  ;
  Sourced:
    | ( Omit<Claim, 'answeredBy' | 'answers' | 'body' | 'by' | 'corrections' | 'date' | 'dispute' | 'figures' | 'question' | 'sources' | 'stance'> & { answeredBy: ReadonlyArray<_RefType['Claim']>, answers: ReadonlyArray<_RefType['Claim']>, body: _RefType['CitedText'], by: _RefType['Voice'], corrections: ReadonlyArray<_RefType['Correction']>, date: _RefType['CalendarDate'], dispute: _RefType['Dispute'], figures: ReadonlyArray<_RefType['Figure']>, question: _RefType['Question'], sources: ReadonlyArray<_RefType['Source']>, stance: _RefType['Stance'] } )
    | ( Omit<Correction, 'affects' | 'body' | 'by' | 'corrections' | 'date' | 'dispute' | 'sources'> & { affects: ReadonlyArray<_RefType['Entity']>, body: _RefType['CitedText'], by?: Maybe<_RefType['Organization']>, corrections: ReadonlyArray<_RefType['Correction']>, date: _RefType['CalendarDate'], dispute: _RefType['Dispute'], sources: ReadonlyArray<_RefType['Source']> } )
    | ( Omit<Demand, 'body' | 'by' | 'corrections' | 'dispute' | 'history' | 'issue' | 'outcome' | 'sources'> & { body: _RefType['CitedText'], by: _RefType['Organization'], corrections: ReadonlyArray<_RefType['Correction']>, dispute: _RefType['Dispute'], history: ReadonlyArray<_RefType['DemandStep']>, issue: _RefType['Issue'], outcome: _RefType['DemandOutcome'], sources: ReadonlyArray<_RefType['Source']> } )
    | ( Omit<Dispute, 'body' | 'claim' | 'claims' | 'commonGood' | 'contractExpires' | 'corrections' | 'demand' | 'demands' | 'employer' | 'event' | 'figures' | 'from' | 'issue' | 'issues' | 'law' | 'measure' | 'measures' | 'offer' | 'offers' | 'organization' | 'organizations' | 'people' | 'person' | 'question' | 'questions' | 'resources' | 'source' | 'sources' | 'summary' | 'timeline' | 'to' | 'union' | 'unit'> & { body: _RefType['CitedText'], claim?: Maybe<_RefType['Claim']>, claims: ReadonlyArray<_RefType['Claim']>, commonGood?: Maybe<_RefType['CitedText']>, contractExpires: _RefType['CalendarDate'], corrections: ReadonlyArray<_RefType['Correction']>, demand?: Maybe<_RefType['Demand']>, demands: ReadonlyArray<_RefType['Demand']>, employer: _RefType['Organization'], event?: Maybe<_RefType['Event']>, figures: ReadonlyArray<_RefType['Figure']>, from: _RefType['CalendarDate'], issue?: Maybe<_RefType['Issue']>, issues: ReadonlyArray<_RefType['Issue']>, law: _RefType['Law'], measure?: Maybe<_RefType['Measure']>, measures: ReadonlyArray<_RefType['Measure']>, offer?: Maybe<_RefType['Offer']>, offers: ReadonlyArray<_RefType['Offer']>, organization?: Maybe<_RefType['Organization']>, organizations: ReadonlyArray<_RefType['Organization']>, people: ReadonlyArray<_RefType['Person']>, person?: Maybe<_RefType['Person']>, question?: Maybe<_RefType['Question']>, questions: ReadonlyArray<_RefType['Question']>, resources: ReadonlyArray<_RefType['Resource']>, source?: Maybe<_RefType['Source']>, sources: ReadonlyArray<_RefType['Source']>, summary: _RefType['CitedText'], timeline: _RefType['EventConnection'], to?: Maybe<_RefType['CalendarDate']>, union: _RefType['Organization'], unit: _RefType['CitedText'] } )
    | ( Omit<Event, 'begins' | 'body' | 'conflicts' | 'corrections' | 'date' | 'dispute' | 'figures' | 'issues' | 'kind' | 'next' | 'offers' | 'organizations' | 'people' | 'previous' | 'side' | 'sources' | 'until'> & { begins: ReadonlyArray<_RefType['Phase']>, body: _RefType['CitedText'], conflicts: ReadonlyArray<_RefType['Conflict']>, corrections: ReadonlyArray<_RefType['Correction']>, date: _RefType['CalendarDate'], dispute: _RefType['Dispute'], figures: ReadonlyArray<_RefType['Figure']>, issues: ReadonlyArray<_RefType['Issue']>, kind: _RefType['EventKind'], next?: Maybe<_RefType['Event']>, offers: ReadonlyArray<_RefType['Offer']>, organizations: ReadonlyArray<_RefType['Organization']>, people: ReadonlyArray<_RefType['Person']>, previous?: Maybe<_RefType['Event']>, side: _RefType['Side'], sources: ReadonlyArray<_RefType['Source']>, until?: Maybe<_RefType['CalendarDate']> } )
    | ( Omit<Issue, 'answer' | 'body' | 'corrections' | 'demands' | 'dispute' | 'ledgerLines' | 'settled' | 'sources' | 'summary' | 'terms'> & { answer?: Maybe<_RefType['CitedText']>, body: _RefType['CitedText'], corrections: ReadonlyArray<_RefType['Correction']>, demands: ReadonlyArray<_RefType['Demand']>, dispute: _RefType['Dispute'], ledgerLines: ReadonlyArray<_RefType['LedgerLine']>, settled?: Maybe<_RefType['CitedText']>, sources: ReadonlyArray<_RefType['Source']>, summary: _RefType['CitedText'], terms: ReadonlyArray<_RefType['OfferTerm']> } )
    | ( Omit<Law, 'body' | 'corrections' | 'sources' | 'steps'> & { body: _RefType['CitedText'], corrections: ReadonlyArray<_RefType['Correction']>, sources: ReadonlyArray<_RefType['Source']>, steps: ReadonlyArray<_RefType['LawStep']> } )
    | ( Omit<Measure, 'corrections' | 'dispute' | 'series' | 'sources'> & { corrections: ReadonlyArray<_RefType['Correction']>, dispute?: Maybe<_RefType['Dispute']>, series: ReadonlyArray<_RefType['Observation']>, sources: ReadonlyArray<_RefType['Source']> } )
    | ( Omit<Offer, 'body' | 'corrections' | 'costings' | 'date' | 'dispute' | 'event' | 'kind' | 'parties' | 'sources' | 'terms'> & { body: _RefType['CitedText'], corrections: ReadonlyArray<_RefType['Correction']>, costings: ReadonlyArray<_RefType['Costing']>, date: _RefType['CalendarDate'], dispute: _RefType['Dispute'], event?: Maybe<_RefType['Event']>, kind: _RefType['OfferKind'], parties: ReadonlyArray<_RefType['Organization']>, sources: ReadonlyArray<_RefType['Source']>, terms: ReadonlyArray<_RefType['OfferTerm']> } )
    | ( Omit<Person, 'claims' | 'corrections' | 'dispute' | 'events' | 'roleOn' | 'roles' | 'side' | 'sources'> & { claims: ReadonlyArray<_RefType['Claim']>, corrections: ReadonlyArray<_RefType['Correction']>, dispute?: Maybe<_RefType['Dispute']>, events: ReadonlyArray<_RefType['Event']>, roleOn?: Maybe<_RefType['Role']>, roles: ReadonlyArray<_RefType['Role']>, side: _RefType['Side'], sources: ReadonlyArray<_RefType['Source']> } )
    | ( Omit<Question, 'agreed' | 'body' | 'claims' | 'corrections' | 'dispute' | 'disputed' | 'measures' | 'sources'> & { agreed: ReadonlyArray<_RefType['CitedText']>, body: _RefType['CitedText'], claims: ReadonlyArray<_RefType['Claim']>, corrections: ReadonlyArray<_RefType['Correction']>, dispute: _RefType['Dispute'], disputed: ReadonlyArray<_RefType['CitedText']>, measures: ReadonlyArray<_RefType['Measure']>, sources: ReadonlyArray<_RefType['Source']> } )
    | ( Omit<Resource, 'audience' | 'availability' | 'body' | 'corrections' | 'dispute' | 'from' | 'kind' | 'provider' | 'sources' | 'to'> & { audience: ReadonlyArray<_RefType['Audience']>, availability: _RefType['Availability'], body: _RefType['CitedText'], corrections: ReadonlyArray<_RefType['Correction']>, dispute: _RefType['Dispute'], from?: Maybe<_RefType['CalendarDate']>, kind: _RefType['ResourceKind'], provider: _RefType['Organization'], sources: ReadonlyArray<_RefType['Source']>, to?: Maybe<_RefType['CalendarDate']> } )
    | ( Omit<Term, 'body' | 'corrections' | 'sources'> & { body: _RefType['CitedText'], corrections: ReadonlyArray<_RefType['Correction']>, sources: ReadonlyArray<_RefType['Source']> } )
  ;
  Voice:
    | ( Omit<Organization, 'claims' | 'corrections' | 'kind' | 'people' | 'side'> & { claims: ReadonlyArray<_RefType['Claim']>, corrections: ReadonlyArray<_RefType['Correction']>, kind: _RefType['OrganizationKind'], people: ReadonlyArray<_RefType['Person']>, side: _RefType['Side'] } )
    | ( Omit<Person, 'claims' | 'corrections' | 'dispute' | 'events' | 'roleOn' | 'roles' | 'side' | 'sources'> & { claims: ReadonlyArray<_RefType['Claim']>, corrections: ReadonlyArray<_RefType['Correction']>, dispute?: Maybe<_RefType['Dispute']>, events: ReadonlyArray<_RefType['Event']>, roleOn?: Maybe<_RefType['Role']>, roles: ReadonlyArray<_RefType['Role']>, side: _RefType['Side'], sources: ReadonlyArray<_RefType['Source']> } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Audience: ResolverTypeWrapper<'families' | 'allies' | 'journalists'>;
  Availability: ResolverTypeWrapper<'current' | 'archived'>;
  CalendarDate: ResolverTypeWrapper<Omit<CalendarDate, 'precision'> & { precision: ResolversTypes['DatePrecision'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Citation: ResolverTypeWrapper<Omit<Citation, 'source'> & { source: ResolversTypes['Source'] }>;
  CitedText: ResolverTypeWrapper<Omit<CitedText, 'citations'> & { citations: ReadonlyArray<ResolversTypes['Citation']> }>;
  Claim: ResolverTypeWrapper<Omit<Claim, 'answeredBy' | 'answers' | 'body' | 'by' | 'corrections' | 'date' | 'dispute' | 'figures' | 'question' | 'sources' | 'stance'> & { answeredBy: ReadonlyArray<ResolversTypes['Claim']>, answers: ReadonlyArray<ResolversTypes['Claim']>, body: ResolversTypes['CitedText'], by: ResolversTypes['Voice'], corrections: ReadonlyArray<ResolversTypes['Correction']>, date: ResolversTypes['CalendarDate'], dispute: ResolversTypes['Dispute'], figures: ReadonlyArray<ResolversTypes['Figure']>, question: ResolversTypes['Question'], sources: ReadonlyArray<ResolversTypes['Source']>, stance: ResolversTypes['Stance'] }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Conflict: ResolverTypeWrapper<Omit<Conflict, 'versions'> & { versions: ReadonlyArray<ResolversTypes['CitedText']> }>;
  Correction: ResolverTypeWrapper<Omit<Correction, 'affects' | 'body' | 'by' | 'corrections' | 'date' | 'dispute' | 'sources'> & { affects: ReadonlyArray<ResolversTypes['Entity']>, body: ResolversTypes['CitedText'], by?: Maybe<ResolversTypes['Organization']>, corrections: ReadonlyArray<ResolversTypes['Correction']>, date: ResolversTypes['CalendarDate'], dispute: ResolversTypes['Dispute'], sources: ReadonlyArray<ResolversTypes['Source']> }>;
  Costing: ResolverTypeWrapper<Omit<Costing, 'by' | 'date' | 'figures' | 'text'> & { by: ResolversTypes['Voice'], date: ResolversTypes['CalendarDate'], figures: ReadonlyArray<ResolversTypes['Figure']>, text: ResolversTypes['CitedText'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: ResolverTypeWrapper<'year' | 'month' | 'day'>;
  DayBound: ResolverTypeWrapper<'at-least' | 'at-most'>;
  Demand: ResolverTypeWrapper<Omit<Demand, 'body' | 'by' | 'corrections' | 'dispute' | 'history' | 'issue' | 'outcome' | 'sources'> & { body: ResolversTypes['CitedText'], by: ResolversTypes['Organization'], corrections: ReadonlyArray<ResolversTypes['Correction']>, dispute: ResolversTypes['Dispute'], history: ReadonlyArray<ResolversTypes['DemandStep']>, issue: ResolversTypes['Issue'], outcome: ResolversTypes['DemandOutcome'], sources: ReadonlyArray<ResolversTypes['Source']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  DemandOutcome: ResolverTypeWrapper<Omit<DemandOutcome, 'status' | 'text'> & { status: ResolversTypes['DemandOutcomeStatus'], text: ResolversTypes['CitedText'] }>;
  DemandOutcomeStatus: ResolverTypeWrapper<'agreed' | 'agreed-in-part' | 'withdrawn' | 'not-agreed' | 'not-in-record'>;
  DemandStatus: ResolverTypeWrapper<'asked' | 'countered' | 'common-ground' | 'agreed' | 'withdrawn' | 'left-open'>;
  DemandStep: ResolverTypeWrapper<Omit<DemandStep, 'by' | 'date' | 'status' | 'text'> & { by?: Maybe<ResolversTypes['Organization']>, date: ResolversTypes['CalendarDate'], status: ResolversTypes['DemandStatus'], text: ResolversTypes['CitedText'] }>;
  Dispute: ResolverTypeWrapper<Omit<Dispute, 'body' | 'claim' | 'claims' | 'commonGood' | 'contractExpires' | 'corrections' | 'demand' | 'demands' | 'employer' | 'event' | 'figures' | 'from' | 'issue' | 'issues' | 'law' | 'measure' | 'measures' | 'offer' | 'offers' | 'organization' | 'organizations' | 'people' | 'person' | 'question' | 'questions' | 'resources' | 'source' | 'sources' | 'summary' | 'timeline' | 'to' | 'union' | 'unit'> & { body: ResolversTypes['CitedText'], claim?: Maybe<ResolversTypes['Claim']>, claims: ReadonlyArray<ResolversTypes['Claim']>, commonGood?: Maybe<ResolversTypes['CitedText']>, contractExpires: ResolversTypes['CalendarDate'], corrections: ReadonlyArray<ResolversTypes['Correction']>, demand?: Maybe<ResolversTypes['Demand']>, demands: ReadonlyArray<ResolversTypes['Demand']>, employer: ResolversTypes['Organization'], event?: Maybe<ResolversTypes['Event']>, figures: ReadonlyArray<ResolversTypes['Figure']>, from: ResolversTypes['CalendarDate'], issue?: Maybe<ResolversTypes['Issue']>, issues: ReadonlyArray<ResolversTypes['Issue']>, law: ResolversTypes['Law'], measure?: Maybe<ResolversTypes['Measure']>, measures: ReadonlyArray<ResolversTypes['Measure']>, offer?: Maybe<ResolversTypes['Offer']>, offers: ReadonlyArray<ResolversTypes['Offer']>, organization?: Maybe<ResolversTypes['Organization']>, organizations: ReadonlyArray<ResolversTypes['Organization']>, people: ReadonlyArray<ResolversTypes['Person']>, person?: Maybe<ResolversTypes['Person']>, question?: Maybe<ResolversTypes['Question']>, questions: ReadonlyArray<ResolversTypes['Question']>, resources: ReadonlyArray<ResolversTypes['Resource']>, source?: Maybe<ResolversTypes['Source']>, sources: ReadonlyArray<ResolversTypes['Source']>, summary: ResolversTypes['CitedText'], timeline: ResolversTypes['EventConnection'], to?: Maybe<ResolversTypes['CalendarDate']>, union: ResolversTypes['Organization'], unit: ResolversTypes['CitedText'] }>;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityCount: ResolverTypeWrapper<Omit<EntityCount, 'type'> & { type: ResolversTypes['EntityType'] }>;
  EntityType: ResolverTypeWrapper<'dispute' | 'organization' | 'person' | 'issue' | 'demand' | 'offer' | 'event' | 'question' | 'claim' | 'measure' | 'source' | 'resource' | 'correction' | 'term' | 'law'>;
  Event: ResolverTypeWrapper<Omit<Event, 'begins' | 'body' | 'conflicts' | 'corrections' | 'date' | 'dispute' | 'figures' | 'issues' | 'kind' | 'next' | 'offers' | 'organizations' | 'people' | 'previous' | 'side' | 'sources' | 'until'> & { begins: ReadonlyArray<ResolversTypes['Phase']>, body: ResolversTypes['CitedText'], conflicts: ReadonlyArray<ResolversTypes['Conflict']>, corrections: ReadonlyArray<ResolversTypes['Correction']>, date: ResolversTypes['CalendarDate'], dispute: ResolversTypes['Dispute'], figures: ReadonlyArray<ResolversTypes['Figure']>, issues: ReadonlyArray<ResolversTypes['Issue']>, kind: ResolversTypes['EventKind'], next?: Maybe<ResolversTypes['Event']>, offers: ReadonlyArray<ResolversTypes['Offer']>, organizations: ReadonlyArray<ResolversTypes['Organization']>, people: ReadonlyArray<ResolversTypes['Person']>, previous?: Maybe<ResolversTypes['Event']>, side: ResolversTypes['Side'], sources: ReadonlyArray<ResolversTypes['Source']>, until?: Maybe<ResolversTypes['CalendarDate']> }>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EventEdge']>, nodes: ReadonlyArray<ResolversTypes['Event']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventKind: ResolverTypeWrapper<'session' | 'mediation' | 'impasse' | 'final-offers' | 'vote' | 'notice' | 'strike' | 'closure' | 'rally' | 'board-meeting' | 'statement' | 'state-action' | 'tentative-agreement' | 'reopening' | 'ratification' | 'aftermath' | 'incident'>;
  Exactness: ResolverTypeWrapper<'exact' | 'about' | 'at-least' | 'at-most'>;
  Figure: ResolverTypeWrapper<Omit<Figure, 'by' | 'exactness' | 'measure' | 'sources'> & { by?: Maybe<ResolversTypes['Voice']>, exactness: ResolversTypes['Exactness'], measure: ResolversTypes['Measure'], sources: ReadonlyArray<ResolversTypes['Source']> }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Issue: ResolverTypeWrapper<Omit<Issue, 'answer' | 'body' | 'corrections' | 'demands' | 'dispute' | 'ledgerLines' | 'settled' | 'sources' | 'summary' | 'terms'> & { answer?: Maybe<ResolversTypes['CitedText']>, body: ResolversTypes['CitedText'], corrections: ReadonlyArray<ResolversTypes['Correction']>, demands: ReadonlyArray<ResolversTypes['Demand']>, dispute: ResolversTypes['Dispute'], ledgerLines: ReadonlyArray<ResolversTypes['LedgerLine']>, settled?: Maybe<ResolversTypes['CitedText']>, sources: ReadonlyArray<ResolversTypes['Source']>, summary: ResolversTypes['CitedText'], terms: ReadonlyArray<ResolversTypes['OfferTerm']> }>;
  Law: ResolverTypeWrapper<Omit<Law, 'body' | 'corrections' | 'sources' | 'steps'> & { body: ResolversTypes['CitedText'], corrections: ReadonlyArray<ResolversTypes['Correction']>, sources: ReadonlyArray<ResolversTypes['Source']>, steps: ReadonlyArray<ResolversTypes['LawStep']> }>;
  LawStep: ResolverTypeWrapper<Omit<LawStep, 'after' | 'bound' | 'phase' | 'text'> & { after?: Maybe<ResolversTypes['LawStep']>, bound?: Maybe<ResolversTypes['DayBound']>, phase?: Maybe<ResolversTypes['Phase']>, text: ResolversTypes['CitedText'] }>;
  LedgerLine: ResolverTypeWrapper<Omit<LedgerLine, 'employer' | 'measure' | 'settlement' | 'union'> & { employer?: Maybe<ResolversTypes['LedgerMark']>, measure: ResolversTypes['Measure'], settlement?: Maybe<ResolversTypes['LedgerMark']>, union?: Maybe<ResolversTypes['LedgerMark']> }>;
  LedgerMark: ResolverTypeWrapper<Omit<LedgerMark, 'figure' | 'offer'> & { figure: ResolversTypes['Figure'], offer: ResolversTypes['Offer'] }>;
  License: ResolverTypeWrapper<License>;
  Licenses: ResolverTypeWrapper<Licenses>;
  Measure: ResolverTypeWrapper<Omit<Measure, 'corrections' | 'dispute' | 'series' | 'sources'> & { corrections: ReadonlyArray<ResolversTypes['Correction']>, dispute?: Maybe<ResolversTypes['Dispute']>, series: ReadonlyArray<ResolversTypes['Observation']>, sources: ReadonlyArray<ResolversTypes['Source']> }>;
  Meta: ResolverTypeWrapper<Omit<Meta, 'counts'> & { counts: ReadonlyArray<ResolversTypes['EntityCount']> }>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Observation: ResolverTypeWrapper<Omit<Observation, 'date' | 'entity' | 'figure' | 'voice'> & { date: ResolversTypes['CalendarDate'], entity: ResolversTypes['Entity'], figure: ResolversTypes['Figure'], voice?: Maybe<ResolversTypes['Voice']> }>;
  Offer: ResolverTypeWrapper<Omit<Offer, 'body' | 'corrections' | 'costings' | 'date' | 'dispute' | 'event' | 'kind' | 'parties' | 'sources' | 'terms'> & { body: ResolversTypes['CitedText'], corrections: ReadonlyArray<ResolversTypes['Correction']>, costings: ReadonlyArray<ResolversTypes['Costing']>, date: ResolversTypes['CalendarDate'], dispute: ResolversTypes['Dispute'], event?: Maybe<ResolversTypes['Event']>, kind: ResolversTypes['OfferKind'], parties: ReadonlyArray<ResolversTypes['Organization']>, sources: ReadonlyArray<ResolversTypes['Source']>, terms: ReadonlyArray<ResolversTypes['OfferTerm']> }>;
  OfferKind: ResolverTypeWrapper<'proposal' | 'final-offer' | 'package' | 'agreement'>;
  OfferTerm: ResolverTypeWrapper<Omit<OfferTerm, 'figures' | 'issue' | 'offer' | 'text'> & { figures: ReadonlyArray<ResolversTypes['Figure']>, issue: ResolversTypes['Issue'], offer: ResolversTypes['Offer'], text: ResolversTypes['CitedText'] }>;
  Organization: ResolverTypeWrapper<Omit<Organization, 'claims' | 'corrections' | 'kind' | 'people' | 'side'> & { claims: ReadonlyArray<ResolversTypes['Claim']>, corrections: ReadonlyArray<ResolversTypes['Correction']>, kind: ResolversTypes['OrganizationKind'], people: ReadonlyArray<ResolversTypes['Person']>, side: ResolversTypes['Side'] }>;
  OrganizationKind: ResolverTypeWrapper<'union' | 'employer' | 'governing-board' | 'state-agency' | 'court' | 'legislature' | 'executive-office' | 'local-government' | 'news-outlet' | 'community-group' | 'association' | 'company'>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<Omit<Person, 'claims' | 'corrections' | 'dispute' | 'events' | 'roleOn' | 'roles' | 'side' | 'sources'> & { claims: ReadonlyArray<ResolversTypes['Claim']>, corrections: ReadonlyArray<ResolversTypes['Correction']>, dispute?: Maybe<ResolversTypes['Dispute']>, events: ReadonlyArray<ResolversTypes['Event']>, roleOn?: Maybe<ResolversTypes['Role']>, roles: ReadonlyArray<ResolversTypes['Role']>, side: ResolversTypes['Side'], sources: ReadonlyArray<ResolversTypes['Source']> }>;
  Phase: ResolverTypeWrapper<'before-bargaining' | 'bargaining' | 'mediation' | 'impasse' | 'final-offers' | 'cooling-off' | 'strike-notice' | 'on-strike' | 'tentative-agreement' | 'ratified' | 'settled'>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Question: ResolverTypeWrapper<Omit<Question, 'agreed' | 'body' | 'claims' | 'corrections' | 'dispute' | 'disputed' | 'measures' | 'sources'> & { agreed: ReadonlyArray<ResolversTypes['CitedText']>, body: ResolversTypes['CitedText'], claims: ReadonlyArray<ResolversTypes['Claim']>, corrections: ReadonlyArray<ResolversTypes['Correction']>, dispute: ResolversTypes['Dispute'], disputed: ReadonlyArray<ResolversTypes['CitedText']>, measures: ReadonlyArray<ResolversTypes['Measure']>, sources: ReadonlyArray<ResolversTypes['Source']> }>;
  Resource: ResolverTypeWrapper<Omit<Resource, 'audience' | 'availability' | 'body' | 'corrections' | 'dispute' | 'from' | 'kind' | 'provider' | 'sources' | 'to'> & { audience: ReadonlyArray<ResolversTypes['Audience']>, availability: ResolversTypes['Availability'], body: ResolversTypes['CitedText'], corrections: ReadonlyArray<ResolversTypes['Correction']>, dispute: ResolversTypes['Dispute'], from?: Maybe<ResolversTypes['CalendarDate']>, kind: ResolversTypes['ResourceKind'], provider: ResolversTypes['Organization'], sources: ReadonlyArray<ResolversTypes['Source']>, to?: Maybe<ResolversTypes['CalendarDate']> }>;
  ResourceKind: ResolverTypeWrapper<'care' | 'meals' | 'volunteering' | 'information' | 'action' | 'letter' | 'report' | 'flier' | 'graphic' | 'proposal'>;
  Role: ResolverTypeWrapper<Omit<Role, 'from' | 'organization' | 'sources' | 'to'> & { from?: Maybe<ResolversTypes['CalendarDate']>, organization?: Maybe<ResolversTypes['Organization']>, sources: ReadonlyArray<ResolversTypes['Source']>, to?: Maybe<ResolversTypes['CalendarDate']> }>;
  Side: ResolverTypeWrapper<'union' | 'employer' | 'neutral'>;
  Source: ResolverTypeWrapper<Omit<Source, 'corrections' | 'dispute' | 'kind' | 'perspective' | 'published' | 'supports'> & { corrections: ReadonlyArray<ResolversTypes['Correction']>, dispute?: Maybe<ResolversTypes['Dispute']>, kind: ResolversTypes['SourceKind'], perspective: ResolversTypes['Side'], published?: Maybe<ResolversTypes['CalendarDate']>, supports: ReadonlyArray<ResolversTypes['Sourced']> }>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversTypes['Source']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceFilter: SourceFilter;
  SourceKind: ResolverTypeWrapper<'news' | 'primary' | 'opinion' | 'student-press' | 'report' | 'statute' | 'reference'>;
  Sourced: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Sourced']>;
  Stance: ResolverTypeWrapper<'asserts' | 'disputes' | 'neutral-finding' | 'later-evidence'>;
  Term: ResolverTypeWrapper<Omit<Term, 'body' | 'corrections' | 'sources'> & { body: ResolversTypes['CitedText'], corrections: ReadonlyArray<ResolversTypes['Correction']>, sources: ReadonlyArray<ResolversTypes['Source']> }>;
  TimelineFilter: TimelineFilter;
  TimelineOrder: ResolverTypeWrapper<'date-asc' | 'date-desc'>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Voice: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Voice']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CalendarDate: CalendarDate;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Citation: Omit<Citation, 'source'> & { source: ResolversParentTypes['Source'] };
  CitedText: Omit<CitedText, 'citations'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']> };
  Claim: Omit<Claim, 'answeredBy' | 'answers' | 'body' | 'by' | 'corrections' | 'date' | 'dispute' | 'figures' | 'question' | 'sources'> & { answeredBy: ReadonlyArray<ResolversParentTypes['Claim']>, answers: ReadonlyArray<ResolversParentTypes['Claim']>, body: ResolversParentTypes['CitedText'], by: ResolversParentTypes['Voice'], corrections: ReadonlyArray<ResolversParentTypes['Correction']>, date: ResolversParentTypes['CalendarDate'], dispute: ResolversParentTypes['Dispute'], figures: ReadonlyArray<ResolversParentTypes['Figure']>, question: ResolversParentTypes['Question'], sources: ReadonlyArray<ResolversParentTypes['Source']> };
  ID: Scalars['ID']['output'];
  Conflict: Omit<Conflict, 'versions'> & { versions: ReadonlyArray<ResolversParentTypes['CitedText']> };
  Correction: Omit<Correction, 'affects' | 'body' | 'by' | 'corrections' | 'date' | 'dispute' | 'sources'> & { affects: ReadonlyArray<ResolversParentTypes['Entity']>, body: ResolversParentTypes['CitedText'], by?: Maybe<ResolversParentTypes['Organization']>, corrections: ReadonlyArray<ResolversParentTypes['Correction']>, date: ResolversParentTypes['CalendarDate'], dispute: ResolversParentTypes['Dispute'], sources: ReadonlyArray<ResolversParentTypes['Source']> };
  Costing: Omit<Costing, 'by' | 'date' | 'figures' | 'text'> & { by: ResolversParentTypes['Voice'], date: ResolversParentTypes['CalendarDate'], figures: ReadonlyArray<ResolversParentTypes['Figure']>, text: ResolversParentTypes['CitedText'] };
  Date: Scalars['Date']['output'];
  Demand: Omit<Demand, 'body' | 'by' | 'corrections' | 'dispute' | 'history' | 'issue' | 'outcome' | 'sources'> & { body: ResolversParentTypes['CitedText'], by: ResolversParentTypes['Organization'], corrections: ReadonlyArray<ResolversParentTypes['Correction']>, dispute: ResolversParentTypes['Dispute'], history: ReadonlyArray<ResolversParentTypes['DemandStep']>, issue: ResolversParentTypes['Issue'], outcome: ResolversParentTypes['DemandOutcome'], sources: ReadonlyArray<ResolversParentTypes['Source']> };
  Int: Scalars['Int']['output'];
  DemandOutcome: Omit<DemandOutcome, 'text'> & { text: ResolversParentTypes['CitedText'] };
  DemandStep: Omit<DemandStep, 'by' | 'date' | 'text'> & { by?: Maybe<ResolversParentTypes['Organization']>, date: ResolversParentTypes['CalendarDate'], text: ResolversParentTypes['CitedText'] };
  Dispute: Omit<Dispute, 'body' | 'claim' | 'claims' | 'commonGood' | 'contractExpires' | 'corrections' | 'demand' | 'demands' | 'employer' | 'event' | 'figures' | 'from' | 'issue' | 'issues' | 'law' | 'measure' | 'measures' | 'offer' | 'offers' | 'organization' | 'organizations' | 'people' | 'person' | 'question' | 'questions' | 'resources' | 'source' | 'sources' | 'summary' | 'timeline' | 'to' | 'union' | 'unit'> & { body: ResolversParentTypes['CitedText'], claim?: Maybe<ResolversParentTypes['Claim']>, claims: ReadonlyArray<ResolversParentTypes['Claim']>, commonGood?: Maybe<ResolversParentTypes['CitedText']>, contractExpires: ResolversParentTypes['CalendarDate'], corrections: ReadonlyArray<ResolversParentTypes['Correction']>, demand?: Maybe<ResolversParentTypes['Demand']>, demands: ReadonlyArray<ResolversParentTypes['Demand']>, employer: ResolversParentTypes['Organization'], event?: Maybe<ResolversParentTypes['Event']>, figures: ReadonlyArray<ResolversParentTypes['Figure']>, from: ResolversParentTypes['CalendarDate'], issue?: Maybe<ResolversParentTypes['Issue']>, issues: ReadonlyArray<ResolversParentTypes['Issue']>, law: ResolversParentTypes['Law'], measure?: Maybe<ResolversParentTypes['Measure']>, measures: ReadonlyArray<ResolversParentTypes['Measure']>, offer?: Maybe<ResolversParentTypes['Offer']>, offers: ReadonlyArray<ResolversParentTypes['Offer']>, organization?: Maybe<ResolversParentTypes['Organization']>, organizations: ReadonlyArray<ResolversParentTypes['Organization']>, people: ReadonlyArray<ResolversParentTypes['Person']>, person?: Maybe<ResolversParentTypes['Person']>, question?: Maybe<ResolversParentTypes['Question']>, questions: ReadonlyArray<ResolversParentTypes['Question']>, resources: ReadonlyArray<ResolversParentTypes['Resource']>, source?: Maybe<ResolversParentTypes['Source']>, sources: ReadonlyArray<ResolversParentTypes['Source']>, summary: ResolversParentTypes['CitedText'], timeline: ResolversParentTypes['EventConnection'], to?: Maybe<ResolversParentTypes['CalendarDate']>, union: ResolversParentTypes['Organization'], unit: ResolversParentTypes['CitedText'] };
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  EntityCount: EntityCount;
  Event: Omit<Event, 'body' | 'conflicts' | 'corrections' | 'date' | 'dispute' | 'figures' | 'issues' | 'next' | 'offers' | 'organizations' | 'people' | 'previous' | 'sources' | 'until'> & { body: ResolversParentTypes['CitedText'], conflicts: ReadonlyArray<ResolversParentTypes['Conflict']>, corrections: ReadonlyArray<ResolversParentTypes['Correction']>, date: ResolversParentTypes['CalendarDate'], dispute: ResolversParentTypes['Dispute'], figures: ReadonlyArray<ResolversParentTypes['Figure']>, issues: ReadonlyArray<ResolversParentTypes['Issue']>, next?: Maybe<ResolversParentTypes['Event']>, offers: ReadonlyArray<ResolversParentTypes['Offer']>, organizations: ReadonlyArray<ResolversParentTypes['Organization']>, people: ReadonlyArray<ResolversParentTypes['Person']>, previous?: Maybe<ResolversParentTypes['Event']>, sources: ReadonlyArray<ResolversParentTypes['Source']>, until?: Maybe<ResolversParentTypes['CalendarDate']> };
  EventConnection: Omit<EventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EventEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Event']> };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  Figure: Omit<Figure, 'by' | 'measure' | 'sources'> & { by?: Maybe<ResolversParentTypes['Voice']>, measure: ResolversParentTypes['Measure'], sources: ReadonlyArray<ResolversParentTypes['Source']> };
  Float: Scalars['Float']['output'];
  Issue: Omit<Issue, 'answer' | 'body' | 'corrections' | 'demands' | 'dispute' | 'ledgerLines' | 'settled' | 'sources' | 'summary' | 'terms'> & { answer?: Maybe<ResolversParentTypes['CitedText']>, body: ResolversParentTypes['CitedText'], corrections: ReadonlyArray<ResolversParentTypes['Correction']>, demands: ReadonlyArray<ResolversParentTypes['Demand']>, dispute: ResolversParentTypes['Dispute'], ledgerLines: ReadonlyArray<ResolversParentTypes['LedgerLine']>, settled?: Maybe<ResolversParentTypes['CitedText']>, sources: ReadonlyArray<ResolversParentTypes['Source']>, summary: ResolversParentTypes['CitedText'], terms: ReadonlyArray<ResolversParentTypes['OfferTerm']> };
  Law: Omit<Law, 'body' | 'corrections' | 'sources' | 'steps'> & { body: ResolversParentTypes['CitedText'], corrections: ReadonlyArray<ResolversParentTypes['Correction']>, sources: ReadonlyArray<ResolversParentTypes['Source']>, steps: ReadonlyArray<ResolversParentTypes['LawStep']> };
  LawStep: Omit<LawStep, 'after' | 'text'> & { after?: Maybe<ResolversParentTypes['LawStep']>, text: ResolversParentTypes['CitedText'] };
  LedgerLine: Omit<LedgerLine, 'employer' | 'measure' | 'settlement' | 'union'> & { employer?: Maybe<ResolversParentTypes['LedgerMark']>, measure: ResolversParentTypes['Measure'], settlement?: Maybe<ResolversParentTypes['LedgerMark']>, union?: Maybe<ResolversParentTypes['LedgerMark']> };
  LedgerMark: Omit<LedgerMark, 'figure' | 'offer'> & { figure: ResolversParentTypes['Figure'], offer: ResolversParentTypes['Offer'] };
  License: License;
  Licenses: Licenses;
  Measure: Omit<Measure, 'corrections' | 'dispute' | 'series' | 'sources'> & { corrections: ReadonlyArray<ResolversParentTypes['Correction']>, dispute?: Maybe<ResolversParentTypes['Dispute']>, series: ReadonlyArray<ResolversParentTypes['Observation']>, sources: ReadonlyArray<ResolversParentTypes['Source']> };
  Meta: Omit<Meta, 'counts'> & { counts: ReadonlyArray<ResolversParentTypes['EntityCount']> };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Observation: Omit<Observation, 'date' | 'entity' | 'figure' | 'voice'> & { date: ResolversParentTypes['CalendarDate'], entity: ResolversParentTypes['Entity'], figure: ResolversParentTypes['Figure'], voice?: Maybe<ResolversParentTypes['Voice']> };
  Offer: Omit<Offer, 'body' | 'corrections' | 'costings' | 'date' | 'dispute' | 'event' | 'parties' | 'sources' | 'terms'> & { body: ResolversParentTypes['CitedText'], corrections: ReadonlyArray<ResolversParentTypes['Correction']>, costings: ReadonlyArray<ResolversParentTypes['Costing']>, date: ResolversParentTypes['CalendarDate'], dispute: ResolversParentTypes['Dispute'], event?: Maybe<ResolversParentTypes['Event']>, parties: ReadonlyArray<ResolversParentTypes['Organization']>, sources: ReadonlyArray<ResolversParentTypes['Source']>, terms: ReadonlyArray<ResolversParentTypes['OfferTerm']> };
  OfferTerm: Omit<OfferTerm, 'figures' | 'issue' | 'offer' | 'text'> & { figures: ReadonlyArray<ResolversParentTypes['Figure']>, issue: ResolversParentTypes['Issue'], offer: ResolversParentTypes['Offer'], text: ResolversParentTypes['CitedText'] };
  Organization: Omit<Organization, 'claims' | 'corrections' | 'people'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']>, corrections: ReadonlyArray<ResolversParentTypes['Correction']>, people: ReadonlyArray<ResolversParentTypes['Person']> };
  PageInfo: PageInfo;
  Person: Omit<Person, 'claims' | 'corrections' | 'dispute' | 'events' | 'roleOn' | 'roles' | 'sources'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']>, corrections: ReadonlyArray<ResolversParentTypes['Correction']>, dispute?: Maybe<ResolversParentTypes['Dispute']>, events: ReadonlyArray<ResolversParentTypes['Event']>, roleOn?: Maybe<ResolversParentTypes['Role']>, roles: ReadonlyArray<ResolversParentTypes['Role']>, sources: ReadonlyArray<ResolversParentTypes['Source']> };
  Query: Record<PropertyKey, never>;
  Question: Omit<Question, 'agreed' | 'body' | 'claims' | 'corrections' | 'dispute' | 'disputed' | 'measures' | 'sources'> & { agreed: ReadonlyArray<ResolversParentTypes['CitedText']>, body: ResolversParentTypes['CitedText'], claims: ReadonlyArray<ResolversParentTypes['Claim']>, corrections: ReadonlyArray<ResolversParentTypes['Correction']>, dispute: ResolversParentTypes['Dispute'], disputed: ReadonlyArray<ResolversParentTypes['CitedText']>, measures: ReadonlyArray<ResolversParentTypes['Measure']>, sources: ReadonlyArray<ResolversParentTypes['Source']> };
  Resource: Omit<Resource, 'body' | 'corrections' | 'dispute' | 'from' | 'provider' | 'sources' | 'to'> & { body: ResolversParentTypes['CitedText'], corrections: ReadonlyArray<ResolversParentTypes['Correction']>, dispute: ResolversParentTypes['Dispute'], from?: Maybe<ResolversParentTypes['CalendarDate']>, provider: ResolversParentTypes['Organization'], sources: ReadonlyArray<ResolversParentTypes['Source']>, to?: Maybe<ResolversParentTypes['CalendarDate']> };
  Role: Omit<Role, 'from' | 'organization' | 'sources' | 'to'> & { from?: Maybe<ResolversParentTypes['CalendarDate']>, organization?: Maybe<ResolversParentTypes['Organization']>, sources: ReadonlyArray<ResolversParentTypes['Source']>, to?: Maybe<ResolversParentTypes['CalendarDate']> };
  Source: Omit<Source, 'corrections' | 'dispute' | 'published' | 'supports'> & { corrections: ReadonlyArray<ResolversParentTypes['Correction']>, dispute?: Maybe<ResolversParentTypes['Dispute']>, published?: Maybe<ResolversParentTypes['CalendarDate']>, supports: ReadonlyArray<ResolversParentTypes['Sourced']> };
  SourceConnection: Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Source']> };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceFilter: SourceFilter;
  Sourced: ResolversInterfaceTypes<ResolversParentTypes>['Sourced'];
  Term: Omit<Term, 'body' | 'corrections' | 'sources'> & { body: ResolversParentTypes['CitedText'], corrections: ReadonlyArray<ResolversParentTypes['Correction']>, sources: ReadonlyArray<ResolversParentTypes['Source']> };
  TimelineFilter: TimelineFilter;
  URL: Scalars['URL']['output'];
  Voice: ResolversInterfaceTypes<ResolversParentTypes>['Voice'];
};

export type AudienceResolvers = { ALLIES: 'allies', FAMILIES: 'families', JOURNALISTS: 'journalists' };

export type AvailabilityResolvers = { ARCHIVED: 'archived', CURRENT: 'current' };

export type CalendarDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarDate'] = ResolversParentTypes['CalendarDate']> = {
  isApproximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  iso?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type CitedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitedText'] = ResolversParentTypes['CitedText']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  markdown?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  answeredBy?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  answers?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['CitedText'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Voice'], ParentType, ContextType>;
  caution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  dispute?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPartyOnlySource?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  known?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['CitedText']>, ParentType, ContextType>;
};

export type CorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Correction'] = ResolversParentTypes['Correction']> = {
  affects?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['CitedText'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  dispute?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  known?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CostingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Costing'] = ResolversParentTypes['Costing']> = {
  by?: Resolver<ResolversTypes['Voice'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['CitedText'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DatePrecisionResolvers = { DAY: 'day', MONTH: 'month', YEAR: 'year' };

export type DayBoundResolvers = { AT_LEAST: 'at-least', AT_MOST: 'at-most' };

export type DemandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Demand'] = ResolversParentTypes['Demand']> = {
  body?: Resolver<ResolversTypes['CitedText'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  dispute?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['DemandStep']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  known?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['DemandOutcome'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DemandOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemandOutcome'] = ResolversParentTypes['DemandOutcome']> = {
  status?: Resolver<ResolversTypes['DemandOutcomeStatus'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['CitedText'], ParentType, ContextType>;
};

export type DemandOutcomeStatusResolvers = { AGREED: 'agreed', AGREED_IN_PART: 'agreed-in-part', NOT_AGREED: 'not-agreed', NOT_IN_RECORD: 'not-in-record', WITHDRAWN: 'withdrawn' };

export type DemandStatusResolvers = { AGREED: 'agreed', ASKED: 'asked', COMMON_GROUND: 'common-ground', COUNTERED: 'countered', LEFT_OPEN: 'left-open', WITHDRAWN: 'withdrawn' };

export type DemandStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemandStep'] = ResolversParentTypes['DemandStep']> = {
  by?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DemandStatus'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['CitedText'], ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute']> = {
  body?: Resolver<ResolversTypes['CitedText'], ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<DisputeclaimArgs, 'slug'>>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<DisputeclaimsArgs>>;
  commonGood?: Resolver<Maybe<ResolversTypes['CitedText']>, ParentType, ContextType>;
  contractExpires?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  demand?: Resolver<Maybe<ResolversTypes['Demand']>, ParentType, ContextType, RequireFields<DisputedemandArgs, 'slug'>>;
  demands?: Resolver<ReadonlyArray<ResolversTypes['Demand']>, ParentType, ContextType, Partial<DisputedemandsArgs>>;
  employer?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<DisputeeventArgs, 'slug'>>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType, RequireFields<DisputeissueArgs, 'slug'>>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  known?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  law?: Resolver<ResolversTypes['Law'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType, RequireFields<DisputemeasureArgs, 'slug'>>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType, RequireFields<DisputeofferArgs, 'slug'>>;
  offers?: Resolver<ReadonlyArray<ResolversTypes['Offer']>, ParentType, ContextType, Partial<DisputeoffersArgs>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<DisputeorganizationArgs, 'slug'>>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<DisputepersonArgs, 'slug'>>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['Question']>, ParentType, ContextType, RequireFields<DisputequestionArgs, 'slug'>>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  resources?: Resolver<ReadonlyArray<ResolversTypes['Resource']>, ParentType, ContextType, Partial<DisputeresourcesArgs>>;
  shortTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<DisputesourceArgs, 'slug'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['CitedText'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZoneName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<DisputetimelineArgs, 'orderBy'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  union?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['CitedText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Claim' | 'Correction' | 'Demand' | 'Dispute' | 'Event' | 'Issue' | 'Law' | 'Measure' | 'Offer' | 'Organization' | 'Person' | 'Question' | 'Resource' | 'Source' | 'Term', ParentType, ContextType>;
};

export type EntityCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityCount'] = ResolversParentTypes['EntityCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
};

export type EntityTypeResolvers = { CLAIM: 'claim', CORRECTION: 'correction', DEMAND: 'demand', DISPUTE: 'dispute', EVENT: 'event', ISSUE: 'issue', LAW: 'law', MEASURE: 'measure', OFFER: 'offer', ORGANIZATION: 'organization', PERSON: 'person', QUESTION: 'question', RESOURCE: 'resource', SOURCE: 'source', TERM: 'term' };

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  begins?: Resolver<ReadonlyArray<ResolversTypes['Phase']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['CitedText'], ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  dispute?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  known?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  offers?: Resolver<ReadonlyArray<ResolversTypes['Offer']>, ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventKindResolvers = { AFTERMATH: 'aftermath', BOARD_MEETING: 'board-meeting', CLOSURE: 'closure', FINAL_OFFERS: 'final-offers', IMPASSE: 'impasse', INCIDENT: 'incident', MEDIATION: 'mediation', NOTICE: 'notice', RALLY: 'rally', RATIFICATION: 'ratification', REOPENING: 'reopening', SESSION: 'session', STATEMENT: 'statement', STATE_ACTION: 'state-action', STRIKE: 'strike', TENTATIVE_AGREEMENT: 'tentative-agreement', VOTE: 'vote' };

export type ExactnessResolvers = { ABOUT: 'about', AT_LEAST: 'at-least', AT_MOST: 'at-most', EXACT: 'exact' };

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Voice']>, ParentType, ContextType>;
  exactness?: Resolver<ResolversTypes['Exactness'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  horizon?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue']> = {
  answer?: Resolver<Maybe<ResolversTypes['CitedText']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['CitedText'], ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  demands?: Resolver<ReadonlyArray<ResolversTypes['Demand']>, ParentType, ContextType>;
  dispute?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  known?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ledgerLines?: Resolver<ReadonlyArray<ResolversTypes['LedgerLine']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  settled?: Resolver<Maybe<ResolversTypes['CitedText']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['CitedText'], ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['OfferTerm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LawResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Law'] = ResolversParentTypes['Law']> = {
  body?: Resolver<ResolversTypes['CitedText'], ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  known?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statutes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['LawStep']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LawStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawStep'] = ResolversParentTypes['LawStep']> = {
  after?: Resolver<Maybe<ResolversTypes['LawStep']>, ParentType, ContextType>;
  bound?: Resolver<Maybe<ResolversTypes['DayBound']>, ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['Phase']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['CitedText'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LedgerLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerLine'] = ResolversParentTypes['LedgerLine']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['LedgerMark']>, ParentType, ContextType>;
  horizon?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['LedgerMark']>, ParentType, ContextType>;
  union?: Resolver<Maybe<ResolversTypes['LedgerMark']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LedgerMarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerMark'] = ResolversParentTypes['LedgerMark']> = {
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  offer?: Resolver<ResolversTypes['Offer'], ParentType, ContextType>;
};

export type LicenseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['License'] = ResolversParentTypes['License']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type LicensesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Licenses'] = ResolversParentTypes['Licenses']> = {
  code?: Resolver<ResolversTypes['License'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['License'], ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  horizon?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  known?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  series?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MetaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meta'] = ResolversParentTypes['Meta']> = {
  builtAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['EntityCount']>, ParentType, ContextType>;
  license?: Resolver<ResolversTypes['Licenses'], ParentType, ContextType>;
  schemaVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Claim' | 'Correction' | 'Demand' | 'Dispute' | 'Event' | 'Issue' | 'Law' | 'Measure' | 'Offer' | 'Organization' | 'Person' | 'Question' | 'Resource' | 'Source' | 'Term', ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  date?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  voice?: Resolver<Maybe<ResolversTypes['Voice']>, ParentType, ContextType>;
};

export type OfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = {
  body?: Resolver<ResolversTypes['CitedText'], ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  costings?: Resolver<ReadonlyArray<ResolversTypes['Costing']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['CalendarDate'], ParentType, ContextType>;
  dispute?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OfferKind'], ParentType, ContextType>;
  known?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['OfferTerm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferKindResolvers = { AGREEMENT: 'agreement', FINAL_OFFER: 'final-offer', PACKAGE: 'package', PROPOSAL: 'proposal' };

export type OfferTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferTerm'] = ResolversParentTypes['OfferTerm']> = {
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  offer?: Resolver<ResolversTypes['Offer'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['CitedText'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<OrganizationclaimsArgs>>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  known?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType, Partial<OrganizationpeopleArgs>>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationKindResolvers = { ASSOCIATION: 'association', COMMUNITY_GROUP: 'community-group', COMPANY: 'company', COURT: 'court', EMPLOYER: 'employer', EXECUTIVE_OFFICE: 'executive-office', GOVERNING_BOARD: 'governing-board', LEGISLATURE: 'legislature', LOCAL_GOVERNMENT: 'local-government', NEWS_OUTLET: 'news-outlet', STATE_AGENCY: 'state-agency', UNION: 'union' };

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<PersonclaimsArgs>>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  known?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roleOn?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType, RequireFields<PersonroleOnArgs, 'date'>>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PhaseResolvers = { BARGAINING: 'bargaining', BEFORE_BARGAINING: 'before-bargaining', COOLING_OFF: 'cooling-off', FINAL_OFFERS: 'final-offers', IMPASSE: 'impasse', MEDIATION: 'mediation', ON_STRIKE: 'on-strike', RATIFIED: 'ratified', SETTLED: 'settled', STRIKE_NOTICE: 'strike-notice', TENTATIVE_AGREEMENT: 'tentative-agreement' };

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType, RequireFields<QuerydisputeArgs, 'slug'>>;
  disputes?: Resolver<ReadonlyArray<ResolversTypes['Dispute']>, ParentType, ContextType>;
  glossary?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  law?: Resolver<Maybe<ResolversTypes['Law']>, ParentType, ContextType, RequireFields<QuerylawArgs, 'slug'>>;
  laws?: Resolver<ReadonlyArray<ResolversTypes['Law']>, ParentType, ContextType>;
  meta?: Resolver<ResolversTypes['Meta'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QuerynodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QuerynodesArgs, 'ids'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerysourcesArgs>>;
  term?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType, RequireFields<QuerytermArgs, 'slug'>>;
};

export type QuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = {
  agreed?: Resolver<ReadonlyArray<ResolversTypes['CitedText']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['CitedText'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<QuestionclaimsArgs>>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  dispute?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
  disputed?: Resolver<ReadonlyArray<ResolversTypes['CitedText']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  known?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resource'] = ResolversParentTypes['Resource']> = {
  audience?: Resolver<ReadonlyArray<ResolversTypes['Audience']>, ParentType, ContextType>;
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['CitedText'], ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  dispute?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResourceKind'], ParentType, ContextType>;
  known?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResourceKindResolvers = { ACTION: 'action', CARE: 'care', FLIER: 'flier', GRAPHIC: 'graphic', INFORMATION: 'information', LETTER: 'letter', MEALS: 'meals', PROPOSAL: 'proposal', REPORT: 'report', VOLUNTEERING: 'volunteering' };

export type RoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  from?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
};

export type SideResolvers = { EMPLOYER: 'employer', NEUTRAL: 'neutral', UNION: 'union' };

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  archived?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  authors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  known?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outlet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  perspective?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supports?: Resolver<ReadonlyArray<ResolversTypes['Sourced']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleInferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SourceKindResolvers = { NEWS: 'news', OPINION: 'opinion', PRIMARY: 'primary', REFERENCE: 'reference', REPORT: 'report', STATUTE: 'statute', STUDENT_PRESS: 'student-press' };

export type SourcedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sourced'] = ResolversParentTypes['Sourced']> = {
  __resolveType: TypeResolveFn<'Claim' | 'Correction' | 'Demand' | 'Dispute' | 'Event' | 'Issue' | 'Law' | 'Measure' | 'Offer' | 'Person' | 'Question' | 'Resource' | 'Term', ParentType, ContextType>;
};

export type StanceResolvers = { ASSERTS: 'asserts', DISPUTES: 'disputes', LATER_EVIDENCE: 'later-evidence', NEUTRAL_FINDING: 'neutral-finding' };

export type TermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  alsoCalled?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['CitedText'], ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  known?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineOrderResolvers = { DATE_ASC: 'date-asc', DATE_DESC: 'date-desc' };

export interface URLScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type VoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Voice'] = ResolversParentTypes['Voice']> = {
  __resolveType: TypeResolveFn<'Organization' | 'Person', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Audience?: AudienceResolvers;
  Availability?: AvailabilityResolvers;
  CalendarDate?: CalendarDateResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  CitedText?: CitedTextResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  Correction?: CorrectionResolvers<ContextType>;
  Costing?: CostingResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DatePrecision?: DatePrecisionResolvers;
  DayBound?: DayBoundResolvers;
  Demand?: DemandResolvers<ContextType>;
  DemandOutcome?: DemandOutcomeResolvers<ContextType>;
  DemandOutcomeStatus?: DemandOutcomeStatusResolvers;
  DemandStatus?: DemandStatusResolvers;
  DemandStep?: DemandStepResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityCount?: EntityCountResolvers<ContextType>;
  EntityType?: EntityTypeResolvers;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventKind?: EventKindResolvers;
  Exactness?: ExactnessResolvers;
  Figure?: FigureResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  Law?: LawResolvers<ContextType>;
  LawStep?: LawStepResolvers<ContextType>;
  LedgerLine?: LedgerLineResolvers<ContextType>;
  LedgerMark?: LedgerMarkResolvers<ContextType>;
  License?: LicenseResolvers<ContextType>;
  Licenses?: LicensesResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  Meta?: MetaResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  OfferKind?: OfferKindResolvers;
  OfferTerm?: OfferTermResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationKind?: OrganizationKindResolvers;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Phase?: PhaseResolvers;
  Query?: QueryResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  Resource?: ResourceResolvers<ContextType>;
  ResourceKind?: ResourceKindResolvers;
  Role?: RoleResolvers<ContextType>;
  Side?: SideResolvers;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  SourceKind?: SourceKindResolvers;
  Sourced?: SourcedResolvers<ContextType>;
  Stance?: StanceResolvers;
  Term?: TermResolvers<ContextType>;
  TimelineOrder?: TimelineOrderResolvers;
  URL?: GraphQLScalarType;
  Voice?: VoiceResolvers<ContextType>;
};

