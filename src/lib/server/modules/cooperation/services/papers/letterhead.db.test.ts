import { afterAll, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { smallJpeg } from '$lib/server/platform/uploads/sample-jpeg';
import { PageReader } from '$lib/server/platform/page-reader';
import { renderPdf } from '$lib/server/platform/pdf';
import { samplePapers } from '$lib/server/platform/pdf/sample-papers';
import { isRefusal } from '$lib/server/platform/refusal';
import { changeLetterhead, keepPartnerMark, readLetterhead } from './change-letterhead';
import { headLetterhead, marksOfSides, officeLetterhead } from './office-head';

const office = useOffice(useDatabase());
const reader = new PageReader();
afterAll(() => reader.close());
const emblem = { name: 'lambang.jpg', kind: 'jpeg', bytes: smallJpeg } as const;
const as = (member: Parameters<typeof office.as>[0]) => ({ ...office.as(member), pageReader: reader });

test('the office’s papers carry the address and the emblem that belongs above each', async () => {
	const ctx = as('legal');
	expect(await officeLetterhead(ctx)).toMatchObject({ kind: 'office', address: [], emblem: null });
	expect(await changeLetterhead(as('officer'), { address: '', without: [] })).toMatchObject({
		refused: 'NOT_ALLOWED'
	});
	expect(await changeLetterhead(ctx, { address: 'a\nb\nc\nd\ne', without: [] })).toMatchObject({
		refused: 'VALIDATION_FAILED'
	});
	const broken = { ...emblem, bytes: Buffer.from('no picture') };
	expect(await changeLetterhead(ctx, { address: '', state: broken, without: [] })).toMatchObject({
		refused: 'FILE_REFUSED'
	});
	expect(
		await changeLetterhead(ctx, { address: 'Jalan Contoh 1\n\nJambi', state: emblem, without: [] })
	).toEqual({ changed: true });
	expect(
		await changeLetterhead(ctx, { address: 'Jalan Contoh 1\nJambi', region: emblem, without: [] })
	).toEqual({
		changed: true
	});
	expect(await readLetterhead(ctx)).toMatchObject({
		address: ['Jalan Contoh 1', 'Jambi'],
		hasState: true,
		hasRegion: true
	});
	const [head, own] = [await headLetterhead(ctx), await officeLetterhead(ctx)];
	expect(head).toMatchObject({
		kind: 'head_of_region',
		emblem: { description: expect.stringContaining('Garuda') }
	});
	expect(own.emblem?.description).toContain('Lambang');
	const pdf = await renderPdf({
		template: 'undangan',
		language: 'id',
		title: 'Undangan',
		example: true,
		data: { ...samplePapers.undangan, letterhead: own }
	});
	expect(pdf.toString('latin1')).toContain('/DCTDecode');
	await changeLetterhead(ctx, { address: '', without: ['state'] });
	expect((await headLetterhead(ctx)).emblem).toBeNull();
	expect((await officeLetterhead(ctx)).emblem).not.toBeNull();
});

test('two people who each change one emblem at once both keep theirs', async () => {
	const empty = { address: '', without: [] };
	await changeLetterhead(as('legal'), { ...empty, without: ['state', 'region'] });
	const both = await Promise.all([
		changeLetterhead(as('legal'), { ...empty, state: emblem }),
		changeLetterhead(as('legal'), { ...empty, region: emblem })
	]);
	expect(both).toEqual([{ changed: true }, { changed: true }]);
	expect(await readLetterhead(as('legal'))).toMatchObject({ hasState: true, hasRegion: true });
	await Promise.all([
		changeLetterhead(as('legal'), { ...empty, without: ['state'] }),
		changeLetterhead(as('legal'), { ...empty, region: emblem })
	]);
	expect(await readLetterhead(as('legal'))).toMatchObject({ hasState: false, hasRegion: true });
});

test('the mark of a partner stands beside the region’s above an agreement', async () => {
	const ctx = as('officer');
	const partner = office.partners.own;
	expect(isRefusal(await keepPartnerMark(as('legal'), partner, emblem))).toBe(true);
	expect(await keepPartnerMark(ctx, 'nobody', emblem)).toMatchObject({ refused: 'NOT_FOUND' });
	expect(await keepPartnerMark(ctx, partner, emblem)).toEqual({ id: partner });
	const marks = await marksOfSides(ctx, { id: partner, name: 'PT Contoh' });
	expect(marks.partner?.description).toContain('PT Contoh');
	expect((await marksOfSides(ctx, { id: null, name: 'PT Contoh' })).partner).toBeNull();
});
