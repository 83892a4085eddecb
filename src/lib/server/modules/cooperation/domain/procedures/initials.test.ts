import { expect, test } from 'vitest';
import { aCase, anActor, instantOf, walkTo } from '$tests/support/case-walk';
import { after, openSteps, resetInitialsOf } from '$lib/server/modules/workflow';
import { nationalProcedures } from '.';

const day = '2026-03-02';
const facts = { at: instantOf(day), day, actor: anActor('unit_officer') };

const standing = (step: string) => walkTo(aCase(nationalProcedures.ksdd), step).state;

test('a new version of an initialled text goes through every initial again, and keeps its reserved number', () => {
	for (const [at, back] of [
		['paraf_sekda_kb', 'ttd_kb'],
		['ttd_kb', 'ttd_kb']
	] as const) {
		const event = resetInitialsOf(standing(at), 'penyusunan_kb', facts)!;
		const reset = after(standing(at), event);
		expect(openSteps(reset)).toEqual(['paraf_hukum_kb']);
		expect(reset.done.includes('nomor_kb')).toBe(at === back);
	}
});

test('it changes nothing before the first initial, after the signature, or for another text', () => {
	expect(resetInitialsOf(standing('paraf_hukum_kb'), 'penyusunan_kb', facts)).toBeNull();
	expect(resetInitialsOf(standing('penyusunan_pks'), 'penyusunan_kb', facts)).toBeNull();
	expect(resetInitialsOf(standing('ttd_kb'), 'penyusunan_pks', facts)).toBeNull();
});
