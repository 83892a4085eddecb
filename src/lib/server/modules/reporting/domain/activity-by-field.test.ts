import { describe, expect, test } from 'vitest';
import { fieldsOfGovernment } from '$lib/server/modules/cooperation';
import { fieldOfSector } from '$lib/server/modules/sharing';
import { topics } from '$lib/server/modules/training';
import { activityByField, fieldOfTopic } from './activity-by-field';

const nothing = { sectors: [], cohorts: [], services: [], themes: [] };
const fields = fieldsOfGovernment.map(({ key }) => key);

describe('activity by affair', () => {
	test('brings sectors of donors and topics of courses to one affair, the busiest first', () => {
		expect(
			activityByField(
				{
					sectors: [
						{ sector: 'solid_waste', projects: 1 },
						{ sector: 'waste_to_energy', projects: 1 },
						{ sector: 'health', projects: 1 }
					],
					cohorts: [{ topics: ['waste', 'environment'] }, { topics: ['health'] }],
					services: [{ field: 'environment' }],
					themes: [{ field: 'transport' }]
				},
				fieldOfSector
			)
		).toEqual([
			{ field: 'environment', projects: 2, cohorts: 1, services: 1, themes: 0 },
			{ field: 'health', projects: 1, cohorts: 1, services: 0, themes: 0 },
			{ field: 'transport', projects: 0, cohorts: 0, services: 0, themes: 1 }
		]);
	});

	test('counts nowhere what belongs to no affair', () => {
		const inner = { ...nothing, sectors: [{ sector: 'local_government', projects: 3 }] };
		expect(activityByField(inner, fieldOfSector)).toEqual([]);
		expect(activityByField({ ...nothing, cohorts: [{ topics: ['languages'] }] }, fieldOfSector)).toEqual([]);
	});

	test('every topic and sector that is brought to an affair names one of the law', () => {
		for (const field of [...Object.values(fieldOfTopic), ...Object.values(fieldOfSector)])
			expect(fields).toContain(field);
		for (const topic of Object.keys(fieldOfTopic)) expect(topics).toContain(topic);
	});
});
