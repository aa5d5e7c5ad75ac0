import { expect, test } from 'vitest';
import type { Row } from './shape';
import { standIns } from './stand-ins';

const stage = (id: string, kind: string, position: string, isRetired = false): Row => ({
  id,
  kind,
  position,
  retired_at: isRetired ? '2026-11-30T12:00:00+00:00' : null,
});
const at = (stageId: string, kind: string, more: object = {}): Row => ({
  id: '1',
  stage_id: stageId,
  stage_kind: kind,
  deleted_at: null,
  ...more,
});

const board = standIns();
for (const one of [
  stage('sent-again', 'applied', 'a3'),
  stage('sent', 'applied', 'a2'),
  stage('kept', 'saved', 'a1'),
  stage('ended', 'closed', 'a5'),
  stage('old', 'applied', 'a0', true),
  stage('talk', 'interview', 'a4', true),
  stage('gone', 'closed', 'Zz', true),
])
  board.know('stages', one);

test.each([
  ['a stage in use stays', at('sent-again', 'applied'), 'sent-again', 'applied'],
  ['a retired one gives way to the first of its kind', at('old', 'applied'), 'sent', 'applied'],
  ['where there is none of its kind, to the first open one', at('talk', 'interview'), 'kept', 'saved'],
  ['what has ended stays ended', at('gone', 'closed'), 'ended', 'closed'],
  ['what lies in the bin stays', at('old', 'applied', { deleted_at: '2026-11-30' }), 'old', 'applied'],
  ['a stage that nobody knows stays for the database to refuse', at('none', 'offer'), 'none', 'offer'],
])('%s', (_, row, stageId, kind) => {
  expect(board.placed('applications', row)).toEqual({ ...row, stage_id: stageId, stage_kind: kind });
});
