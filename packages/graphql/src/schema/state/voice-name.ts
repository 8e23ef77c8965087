import type { Entity, FigureVoice, Record } from '@strike-ledger/core';
import { findVoice } from '@strike-ledger/core';

/** What the voice of a figure is called. */
export function voiceName(record: Record, voice: FigureVoice, from: Entity | undefined): string {
  switch (voice.kind) {
    case 'speaker':
      return (from && findVoice(record, from, voice.id)?.fields.name) ?? voice.id;
    case 'agreement':
      return 'both parties';
    case 'outlet':
      return voice.name;
  }
}
