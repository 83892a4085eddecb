import type { IatiPublisher, IatiRecord } from '$lib/server/modules/exports/domain/iati/activity';

export const aPublisher: IatiPublisher = {
	identifier: 'XI-IATI-CONTOH',
	name: { id: 'Pemerintah Kota Contoh', en: 'City Government of Contoh' },
	kind: 'city',
	kodeWilayah: '99.71',
	contactEmail: 'kerjasama@contoh.example'
};

/** A sound record: a grant that the centre passes on and what a ministry builds with a loan. */
export const aRecord: IatiRecord = {
	id: '01939f6e-0000-7000-8000-000000000001',
	title: { id: 'Contoh TPA & jalan <masuk>', en: 'Example landfill & access road' },
	summary: { id: 'Sel penimbunan dan jalan masuk.', en: 'Cells and an access road.' },
	sectorCode: '14050',
	stage: 'implementation',
	location: 'Kelurahan Contoh',
	latitude: '-1.6101',
	longitude: '103.6131',
	plannedStart: '2024-01-15',
	plannedEnd: '2028-12-31',
	actualStart: '2024-03-01',
	actualEnd: null,
	updatedAt: '2026-02-28T10:00:00.000Z',
	pageAddress: 'https://satupintu.contoh.example/proyek/01939f6e-0000-7000-8000-000000000001',
	agreementAddress: 'https://satupintu.contoh.example/kerja-sama/01939f6e-0000-7000-8000-000000000009',
	parties: [
		{ role: 'beneficiary', name: 'Warga Contoh', kind: 'community_organisation' },
		{ role: 'executing', name: 'Kementerian Contoh', kind: 'ministry' },
		{ role: 'funding', name: 'Bank Contoh', kind: 'foreign_institution' }
	],
	fundings: [
		{
			id: 'f-grant',
			partner: 'Bank Contoh',
			partnerKind: 'foreign_institution',
			instrument: 'grant',
			channel: 'on_granted',
			currency: 'EUR',
			registerNumber: 'REG/2XK7 & 3',
			registerOffice: null,
			providerActivityId: 'XM-DAC-5-2-77',
			committed: '500.00',
			disbursed: '100.00'
		},
		{
			id: 'f-loan',
			partner: 'Bank Contoh',
			partnerKind: 'foreign_institution',
			instrument: 'loan',
			channel: 'executed_by_ministry',
			currency: 'USD',
			registerNumber: null,
			registerOffice: null,
			providerActivityId: null,
			committed: '900',
			disbursed: '0'
		}
	],
	tranches: [
		{ id: 't1', fundingId: 'f-grant', dueOn: '2024-06-01', amount: '100.00', currency: 'EUR' },
		{ id: 't2', fundingId: 'f-grant', dueOn: '2026-12-01', amount: '400.00', currency: 'EUR' }
	],
	entries: [
		{
			id: 'e1',
			fundingId: 'f-grant',
			kind: 'commitment',
			happenedOn: '2024-01-15',
			amount: '500.00',
			currency: 'EUR'
		},
		{
			id: 'e2',
			fundingId: 'f-grant',
			kind: 'disbursement',
			happenedOn: '2024-06-01',
			amount: '100.00',
			currency: 'EUR'
		},
		{
			id: 'e3',
			fundingId: 'f-loan',
			kind: 'commitment',
			happenedOn: '2025-02-01',
			amount: '900',
			currency: 'USD'
		},
		{
			id: 'e4',
			fundingId: null,
			kind: 'counterpart',
			happenedOn: '2025-03-01',
			amount: '75000000',
			currency: 'IDR'
		},
		{
			id: 'e5',
			fundingId: 'f-grant',
			kind: 'expenditure',
			happenedOn: '2025-04-01',
			amount: '60.5',
			currency: 'EUR'
		},
		{
			id: 'e6',
			fundingId: 'f-grant',
			kind: 'expenditure',
			happenedOn: '2025-04-02',
			amount: '-0.5',
			currency: 'EUR'
		}
	],
	progress: [
		{ seenOn: '2026-01-31', percent: '37.5', component: null },
		{ seenOn: '2026-02-01', percent: '100', component: { id: 'Jalan masuk', en: 'Access road' } }
	]
};
