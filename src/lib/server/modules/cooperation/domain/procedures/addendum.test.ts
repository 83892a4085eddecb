import { describe, expect, it } from 'vitest';
import { blocksFor, checkProcedure } from '$lib/server/modules/workflow';
import { addendumProcedure, type AmendedAtHome } from './addendum';

const types: AmendedAtHome[] = ['ksdd', 'ksdpk', 'sinergi'];
const stepsWith = (type: AmendedAtHome, answers: Record<string, unknown>) =>
	blocksFor(addendumProcedure(type), answers as never)
		.flat()
		.map((step) => step.key);

describe('the way of an addendum', () => {
	it.each(types)('is sound for %s: it neither stalls nor jumps nor runs in a circle', (type) => {
		expect(checkProcedure(addendumProcedure(type))).toEqual([]);
	});

	it.each(types)('asks the council of %s again where the burden grows, and only then', (type) => {
		expect(stepsWith(type, { needs_council: true })).toContain('persetujuan_dprd');
		expect(stepsWith(type, { needs_council: false })).not.toContain('persetujuan_dprd');
	});
});
