import type { Entity } from '../record/entity.ts';
import type { Record } from '../record/record.ts';
import { aliasesAreFree } from './aliases-are-free.ts';
import { claimsHaveAnotherSource } from './claims-have-another-source.ts';
import { datesLieInDispute } from './dates-lie-in-dispute.ts';
import { eventsAreToldOnce } from './events-are-told-once.ts';
import { figuresFitTheirUnit } from './figures-fit-their-unit.ts';
import type { Finding } from './finding.ts';
import { linksLeadToTheWeb } from './links-lead-to-the-web.ts';
import { moneyIsWholeDollars } from './money-is-whole-dollars.ts';
import { opinionBacksOnlyItsAuthor, opinionIsAttributed } from './opinion-backs-only-its-author.ts';
import { phasesKeepTheirOrder } from './phases-keep-their-order.ts';
import { phasesWaitTheirTime } from './phases-wait-their-time.ts';
import { quotesAreShort } from './quotes-are-short.ts';
import { referencesResolve } from './references-resolve.ts';
import { speakersHeldTheirRole } from './speakers-held-their-role.ts';
import { stepsExist, stepsRunInNoCircle } from './steps-lead-somewhere.ts';
import { translationsKeepToTheirOriginal } from './translations-keep-to-their-original.ts';
import { voicesDoNotContradictThemselves } from './voices-do-not-contradict-themselves.ts';

/**
 * Says what it has against the entities of a record. It may pass over those that nobody asks of, which saves reading
 * what they lead to.
 */
export type Rule = (record: Record, isAsked: (entity: Entity) => boolean) => Iterable<Finding>;

/** Every rule that looks across entities, or closer at one than its schema does. */
export const rules: readonly Rule[] = [
  referencesResolve,
  aliasesAreFree,
  moneyIsWholeDollars,
  figuresFitTheirUnit,
  voicesDoNotContradictThemselves,
  datesLieInDispute,
  speakersHeldTheirRole,
  stepsExist,
  stepsRunInNoCircle,
  phasesKeepTheirOrder,
  phasesWaitTheirTime,
  eventsAreToldOnce,
  opinionIsAttributed,
  opinionBacksOnlyItsAuthor,
  quotesAreShort,
  linksLeadToTheWeb,
  translationsKeepToTheirOriginal,
];

/** Rules whose findings are for a reviewer to know and for nobody to mend. */
export const notices: readonly Rule[] = [claimsHaveAnotherSource];
