export { asOf } from './as-of/as-of.ts';
export type { Demand, DemandOutcome, DemandStatus, DemandStep } from './bargaining/demand.ts';
export type { Distance } from './bargaining/distance.ts';
export type { Issue } from './bargaining/issue.ts';
export type { KnownOutcome } from './bargaining/known-outcome.ts';
export type { LedgerLine, LedgerMark } from './bargaining/ledger-line.ts';
export { ledgerLines } from './bargaining/ledger-line.ts';
export type { Costing, Offer, OfferTerm } from './bargaining/offer.ts';
export type { OfferSide } from './bargaining/offer-side.ts';
export type { OfferedTerm } from './bargaining/offered-term.ts';
export type { TakenStep } from './bargaining/taken-step.ts';
export { arithmeticOf } from './budget/arithmetic/arithmetic.ts';
export type { Calculation, Comparison } from './budget/arithmetic/calculation.ts';
export type { ColaPath } from './budget/arithmetic/cola-path.ts';
export type { CostModel } from './budget/arithmetic/cost-model.ts';
export { costModel } from './budget/arithmetic/cost-model.ts';
export type { Claim, Stance } from './budget/claim.ts';
export { isPartyOnlySource } from './budget/party-only.ts';
export type { Question } from './budget/question.ts';
export type { Calendar, Closure, DaysOff } from './calendar/calendar.ts';
export { schoolDaysLost } from './calendar/school-days-lost.ts';
export type { Correction } from './corrections/correction.ts';
export type { Dispute } from './dispute/dispute.ts';
export type { Footing } from './figures/comparable.ts';
export { areComparable, footingOf } from './figures/comparable.ts';
export type { AttributedFigure, Exactness, Figure } from './figures/figure.ts';
export { endsOf } from './figures/figure.ts';
export { figureText } from './figures/figure-text.ts';
export type { PlacedFigure } from './figures/figures-of.ts';
export { figuresOf } from './figures/figures-of.ts';
export type { Measure } from './figures/measure.ts';
export { seriesOf } from './figures/series.ts';
export type { StatedFigure } from './figures/stated-figure.ts';
export { statedFigures } from './figures/stated-figure.ts';
export type { FigureVoice } from './figures/voice.ts';
export { figureVoiceOf } from './figures/voice.ts';
export type { Term } from './glossary/term.ts';
export type { Law, LawStep } from './law/law.ts';
export type { Beginnings, LawfulStart, LegalWait } from './law/lawful-start.ts';
export { lawfulStart } from './law/lawful-start.ts';
export { holdsOn } from './parties/holds-on.ts';
export type { Organization, Side } from './parties/organization.ts';
export type { Person, Role } from './parties/person.ts';
export type { Voice } from './parties/voice.ts';
export { findVoice, sideOf } from './parties/voice.ts';
export type { Citation } from './prose/citation.ts';
export { withoutCitations } from './prose/citation.ts';
export type { CitedText } from './prose/cited-text.ts';
export { isCitedText, parseCitedText, partsOfProse } from './prose/cited-text.ts';
export { proseOf } from './prose/prose-of.ts';
export type { Entity, Identity } from './record/entity.ts';
export { addressOf } from './record/entity.ts';
export type { EntityType } from './record/entity-type.ts';
export { entityTypeNames, isEntityType } from './record/entity-type.ts';
export type { Fields } from './record/entity-types.ts';
export { entityTypes } from './record/entity-types.ts';
export { knownOn } from './record/known.ts';
export type { ReadEntity } from './record/read-entity.ts';
export { readEntity } from './record/read-entity.ts';
export type { Record } from './record/record.ts';
export { createRecord } from './record/record.ts';
export type { Reference } from './record/references.ts';
export { referencesOf } from './record/references.ts';
export { remember } from './record/remember.ts';
export type { Resource } from './resources/resource.ts';
export { closest } from './rules/closest.ts';
export type { Finding, FindingCode, FindingDetails, Span } from './rules/finding.ts';
export { meetingPoints } from './rules/meeting-points.ts';
export type { Rule } from './rules/rules.ts';
export { notices, rules } from './rules/rules.ts';
export { bareSchema } from './schema/bare-schema.ts';
export type { ReferenceMeta } from './schema/reference.ts';
export { isId, referenceMeta } from './schema/reference.ts';
export type { Path, Visit } from './schema/walk.ts';
export { walk } from './schema/walk.ts';
export type { Source } from './sources/source.ts';
export { isWebAddress } from './sources/web-address.ts';
export type { Changes } from './state/changes-between.ts';
export { changesBetween } from './state/changes-between.ts';
export { daysOfChange } from './state/days-of-change.ts';
export type { DemandState, IssueState } from './state/issues-in.ts';
export type { FigureSeries, MeasureState } from './state/measures-in.ts';
export type { PhaseState } from './state/phase-after.ts';
export type { DisputeState } from './state/state-on.ts';
export { stateOn } from './state/state-on.ts';
export type { StrikeState } from './state/strike-after.ts';
export type { CalendarDate, DatePrecision, Day } from './time/calendar-date.ts';
export {
  addDays,
  compareDates,
  daysBetween,
  firstDayOf,
  isApproximate,
  isCalendarDate,
  isDay,
  lastDayOf,
  precisionOf,
  weekdayOf,
} from './time/calendar-date.ts';
export { dateText, isoOf } from './time/date-text.ts';
export { timeText } from './time/time-text.ts';
export type { Conflict, Departure, Event, EventKind } from './timeline/event.ts';
export type { Phase } from './timeline/phase.ts';
export { phases } from './timeline/phase.ts';
export type { PhaseBeginning } from './timeline/phase-beginning.ts';
export { isStale, isTranslated } from './translations/original.ts';
export type { Translation } from './translations/translation.ts';
export { translation } from './translations/translation.ts';
