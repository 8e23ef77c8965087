/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { dispute as Query_dispute } from './dispute/resolvers/Query/dispute.ts';
import    { disputes as Query_disputes } from './dispute/resolvers/Query/disputes.ts';
import    { glossary as Query_glossary } from './glossary/resolvers/Query/glossary.ts';
import    { law as Query_law } from './law/resolvers/Query/law.ts';
import    { laws as Query_laws } from './law/resolvers/Query/laws.ts';
import    { meta as Query_meta } from './meta/resolvers/Query/meta.ts';
import    { node as Query_node } from './node/resolvers/Query/node.ts';
import    { nodes as Query_nodes } from './node/resolvers/Query/nodes.ts';
import    { sources as Query_sources } from './sources/resolvers/Query/sources.ts';
import    { term as Query_term } from './glossary/resolvers/Query/term.ts';
import    { CalendarDate } from './time/resolvers/CalendarDate.ts';
import    { Citation } from './prose/resolvers/Citation.ts';
import    { CitedText } from './prose/resolvers/CitedText.ts';
import    { Claim } from './budget/resolvers/Claim.ts';
import    { Conflict } from './timeline/resolvers/Conflict.ts';
import    { Correction } from './corrections/resolvers/Correction.ts';
import    { Costing } from './offers/resolvers/Costing.ts';
import    { Demand } from './bargaining/resolvers/Demand.ts';
import    { DemandOutcome } from './bargaining/resolvers/DemandOutcome.ts';
import    { DemandStep } from './bargaining/resolvers/DemandStep.ts';
import    { Dispute as dispute_Dispute } from './dispute/resolvers/Dispute.ts';
import    { Dispute as budget_Dispute } from './budget/resolvers/Dispute.ts';
import    { Dispute as bargaining_Dispute } from './bargaining/resolvers/Dispute.ts';
import    { Dispute as parties_Dispute } from './parties/resolvers/Dispute.ts';
import    { Dispute as timeline_Dispute } from './timeline/resolvers/Dispute.ts';
import    { Dispute as law_Dispute } from './law/resolvers/Dispute.ts';
import    { Dispute as offers_Dispute } from './offers/resolvers/Dispute.ts';
import    { Dispute as resources_Dispute } from './resources/resolvers/Dispute.ts';
import    { Dispute as sources_Dispute } from './sources/resolvers/Dispute.ts';
import    { EntityCount } from './meta/resolvers/EntityCount.ts';
import    { Event } from './timeline/resolvers/Event.ts';
import    { EventConnection } from './timeline/resolvers/EventConnection.ts';
import    { EventEdge } from './timeline/resolvers/EventEdge.ts';
import    { Figure } from './figures/resolvers/Figure.ts';
import    { Issue } from './bargaining/resolvers/Issue.ts';
import    { Law } from './law/resolvers/Law.ts';
import    { LawStep } from './law/resolvers/LawStep.ts';
import    { LedgerLine } from './offers/resolvers/LedgerLine.ts';
import    { LedgerMark } from './offers/resolvers/LedgerMark.ts';
import    { License } from './meta/resolvers/License.ts';
import    { Licenses } from './meta/resolvers/Licenses.ts';
import    { Measure } from './budget/resolvers/Measure.ts';
import    { Meta } from './meta/resolvers/Meta.ts';
import    { Observation } from './figures/resolvers/Observation.ts';
import    { Offer } from './offers/resolvers/Offer.ts';
import    { OfferTerm } from './offers/resolvers/OfferTerm.ts';
import    { Organization } from './parties/resolvers/Organization.ts';
import    { PageInfo } from './node/resolvers/PageInfo.ts';
import    { Person } from './parties/resolvers/Person.ts';
import    { Question } from './budget/resolvers/Question.ts';
import    { Resource } from './resources/resolvers/Resource.ts';
import    { Role } from './parties/resolvers/Role.ts';
import    { Source } from './sources/resolvers/Source.ts';
import    { SourceConnection } from './sources/resolvers/SourceConnection.ts';
import    { SourceEdge } from './sources/resolvers/SourceEdge.ts';
import    { Term } from './glossary/resolvers/Term.ts';
import    { Date } from './time/resolvers/Date.ts';
import    { URL } from './prose/resolvers/URL.ts';
import    { Entity } from './node/resolvers/Entity.ts';
import    { Node } from './node/resolvers/Node.ts';
import    { Sourced } from './sources/resolvers/Sourced.ts';
import    { Voice } from './parties/resolvers/Voice.ts';
    export const resolvers: Resolvers = {
      Query: { dispute: Query_dispute,disputes: Query_disputes,glossary: Query_glossary,law: Query_law,laws: Query_laws,meta: Query_meta,node: Query_node,nodes: Query_nodes,sources: Query_sources,term: Query_term },
      
      
      CalendarDate: CalendarDate,
Citation: Citation,
CitedText: CitedText,
Claim: Claim,
Conflict: Conflict,
Correction: Correction,
Costing: Costing,
Demand: Demand,
DemandOutcome: DemandOutcome,
DemandStep: DemandStep,
Dispute: { ...dispute_Dispute,...budget_Dispute,...bargaining_Dispute,...parties_Dispute,...timeline_Dispute,...law_Dispute,...offers_Dispute,...resources_Dispute,...sources_Dispute },
EntityCount: EntityCount,
Event: Event,
EventConnection: EventConnection,
EventEdge: EventEdge,
Figure: Figure,
Issue: Issue,
Law: Law,
LawStep: LawStep,
LedgerLine: LedgerLine,
LedgerMark: LedgerMark,
License: License,
Licenses: Licenses,
Measure: Measure,
Meta: Meta,
Observation: Observation,
Offer: Offer,
OfferTerm: OfferTerm,
Organization: Organization,
PageInfo: PageInfo,
Person: Person,
Question: Question,
Resource: Resource,
Role: Role,
Source: Source,
SourceConnection: SourceConnection,
SourceEdge: SourceEdge,
Term: Term,
Date: Date,
URL: URL,
Entity: Entity,
Node: Node,
Sourced: Sourced,
Voice: Voice
    }