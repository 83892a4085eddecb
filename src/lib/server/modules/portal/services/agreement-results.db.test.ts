import { describe, expect, it } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { putAgreement } from '$tests/support/register';
import { readAgreementResults } from '../index';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import {
	giveBeneficiaryView,
	listWaitingViews,
	readAgreementViews,
	readBeneficiaryLink,
	settleViews,
	turnBeneficiaryLink
} from '$lib/server/modules/lifecycle';

const database = useDatabase();
const office = useOffice(database);
const everyone = (): Ctx => ({ ...office.program(), actor: { kind: 'anonymous' } });
const view = { benefit: 'much', quality: 'good', stars: 4, comment: 'Air mengalir sepanjang hari.' };

function sure<Value>(value: Value): Exclude<Value, Refusal> {
	if (isRefusal(value)) throw new Error(value.refused);
	return value as Exclude<Value, Refusal>;
}

async function anAgreement(published = true) {
	const id = await putAgreement(office.program(), { unitId: office.units.own, published });
	if (!published) return { id, code: '' };
	sure(await turnBeneficiaryLink(office.as('unitOfficer'), id, true));
	return { id, code: sure(await readAgreementViews(office.as('officer'), id)).link!.code };
}
const give = (code: string, address: string, more: Partial<typeof view> = {}) =>
	giveBeneficiaryView(everyone(), code, { ...view, ...more }, { address });

describe('what beneficiaries say by a link', () => {
	it('needs no account, waits until somebody has looked at it, and only then is seen and counted', async () => {
		const { id, code } = await anAgreement();
		const first = sure(await give(code, '10.0.0.1'));
		const second = sure(await give(code, '10.0.0.2', { stars: 1, comment: 'Kasar.' }));
		expect((await readAgreementResults(everyone(), id)).views.count).toBe(0);
		expect(sure(await listWaitingViews(office.as('unitOfficer')))).toContainEqual(
			expect.objectContaining({ agreement_id: id, n: 2 })
		);
		sure(await settleViews(office.as('officer'), id, { ids: [first.id] }));
		sure(await settleViews(office.as('officer'), id, { ids: [second.id], withhold: 'abuse' }));
		const results = await readAgreementResults(everyone(), id);
		expect(results.views).toMatchObject({ count: 1, stars: '4.0' });
		expect(results.said.map((one) => one.comment)).toEqual([view.comment]);
		expect(await settleViews(office.as('officer'), id, { ids: [second.id] })).toMatchObject({
			refused: 'STATE_CHANGED'
		});
	});

	it('is asked only of agreements that the public may read, and no more once the link is closed', async () => {
		const hidden = await anAgreement(false);
		expect(await turnBeneficiaryLink(office.as('officer'), hidden.id, true)).toEqual({
			refused: 'NOT_PUBLIC'
		});
		const { id, code } = await anAgreement();
		sure(await turnBeneficiaryLink(office.as('officer'), id, false));
		expect(await readBeneficiaryLink(everyone(), code)).toEqual({ refused: 'NOT_FOUND' });
		expect(await give(code, '10.0.1.1')).toEqual({ refused: 'NOT_FOUND' });
		sure(await turnBeneficiaryLink(office.as('officer'), id, true));
		expect(sure(await readBeneficiaryLink(everyone(), code)).agreement_id).toBe(id);
	});

	it('is taken five times an hour from one address, and looked at only by who carries the agreement out', async () => {
		const { id, code } = await anAgreement();
		for (let n = 0; n < 5; n++) sure(await give(code, '10.0.2.1'));
		expect(await give(code, '10.0.2.1')).toMatchObject({ refused: 'TOO_MANY_REQUESTS' });
		expect(isRefusal(await give(code, '10.0.2.2'))).toBe(false);
		expect(await readAgreementViews(office.as('otherUnitOfficer'), id)).toMatchObject({
			refused: 'NOT_ALLOWED'
		});
		expect(await readAgreementViews(office.as('partner'), id)).toMatchObject({ refused: 'NOT_ALLOWED' });
	});
});
