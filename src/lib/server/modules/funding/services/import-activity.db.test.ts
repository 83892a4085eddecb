import { beforeAll, describe, expect, test } from 'vitest';
import { aContext } from '$tests/support/context';
import { useDatabase } from '$tests/support/database';
import { granted } from '$tests/support/projects';
import type { Ctx } from '$lib/server/platform/context';
import { previewActivities, recordActivityAsProject, takeFromActivity } from './import-activity';
import { readOfficeProject } from './office-projects';

const database = useDatabase();
let ctx: Ctx;
const xml = (
	stage: string,
	title: string
) => `<iati-activities version="2.03"><iati-activity default-currency="EUR">
	<iati-identifier>XM-UJI-9</iati-identifier><reporting-org ref="XM-UJI" type="40"><narrative>Bank Uji</narrative></reporting-org>
	<title><narrative xml:lang="en">${title}</narrative></title><activity-status code="${stage}"/><recipient-country code="ID"/>
	<transaction><transaction-type code="2"/><value>500</value></transaction></iati-activity></iati-activities>`;
const asProject = {
	identifier: 'XM-UJI-9',
	title_id: 'Pengelolaan air',
	title_en: 'Water',
	stage: 'pipeline',
	partner: { name: 'Bank Uji', kind: 'international_organisation', country: 'DE' },
	instrument: 'loan',
	channel: 'on_lent',
	currency: 'EUR'
};

beforeAll(async () => {
	ctx = await aContext(database, { today: '2026-03-02' });
});

describe("the import of a donor's activity", () => {
	test('shows first, then makes a project under the donor’s identifier, with an empty ledger, once', async () => {
		expect(granted(await previewActivities(ctx, xml('1', 'Water'), 5))).toMatchObject({
			count: 1,
			shown: [{ project: null, differences: [] }]
		});
		const { id } = granted(await recordActivityAsProject(ctx, asProject));
		const project = granted(await readOfficeProject(ctx, id));
		expect(project.entries).toEqual([]);
		expect(project.fundings).toMatchObject([
			{ providerActivityId: 'XM-UJI-9', instrument: 'loan', currency: 'EUR', committed: '0' }
		]);
		expect(await recordActivityAsProject(ctx, asProject)).toMatchObject({ refused: 'ACTIVITY_KNOWN' });
	});

	test('writes nothing where the instrument is wrong: no project without its money', async () => {
		const before = await database.owner.query('select count(*) from project');
		const wrong = { ...asProject, identifier: 'XM-UJI-10', instrument: 'grant' };
		expect(await recordActivityAsProject(ctx, wrong)).toMatchObject({ refused: 'VALIDATION_FAILED' });
		const after = await database.owner.query('select count(*) from project');
		expect(after.rows).toEqual(before.rows);
	});

	test('changes what was chosen and nothing else, unless somebody was faster', async () => {
		const preview = granted(await previewActivities(ctx, xml('2', 'Clean water'), 5));
		const [{ project, differences, money }] = preview.shown as [(typeof preview.shown)[number]];
		expect(differences.map(({ field }) => field)).toEqual(['title_en', 'stage']);
		expect(money).toEqual([{ kind: 'commitment', currency: 'EUR', ours: '0', theirs: '500' }]);
		const take = { version: project!.version, take: { stage: 'implementation', is_published: 'true' } };
		granted(await takeFromActivity(ctx, project!.id, take));
		expect(granted(await readOfficeProject(ctx, project!.id))).toMatchObject({
			title: { id: 'Pengelolaan air', en: 'Water' },
			stage: 'implementation',
			isPublished: false
		});
		expect(await takeFromActivity(ctx, project!.id, take)).toMatchObject({ refused: 'STATE_CHANGED' });
		expect(await takeFromActivity(ctx, project!.id, { ...take, take: {} })).toMatchObject({
			refused: 'VALIDATION_FAILED'
		});
	});

	test('is not for whoever may not write projects', async () => {
		const anonymous = { ...ctx, actor: { kind: 'anonymous' } } as Ctx;
		expect(await previewActivities(anonymous, xml('1', 'Water'), 5)).toMatchObject({
			refused: 'NOT_SIGNED_IN'
		});
		expect(await recordActivityAsProject(anonymous, asProject)).toMatchObject({ refused: 'NOT_SIGNED_IN' });
	});
});
