/**
 * Worked cases of the door, written from the rule text before any code existed: what is answered, what
 * must come out, by which article, and how sure we are of that article. Used by tests only.
 *
 * `line` names the statutory main line that must appear, in the published order; further steps may stand
 * between its members. The three budget questions are the test of UU 23/2014 Pasal 154(1) and PP 28/2018
 * Pasal 6: burden on the public, burden on assets or budget, cost not in the current budget.
 */
type Expected = {
	readonly procedure: 'ksdd' | 'ksdpk' | 'ksdpl' | 'ksdll' | 'sinergi' | null;
	readonly lane?: string;
	readonly refused?: string;
	readonly council: boolean;
	readonly mandatory?: boolean;
	readonly warnings: readonly string[];
	readonly line: readonly string[];
};

export type WorkedCase = {
	readonly title: string;
	readonly answers: Readonly<Record<string, string | boolean>>;
	readonly rule: readonly [article: string, certainty: 'high' | 'medium' | 'low'];
	readonly expect: Expected;
};

const contractLine = [
	'persiapan',
	'penawaran',
	'penyusunan_kb',
	'ttd_kb',
	'penyusunan_pks',
	'ttd_pks',
	'pelaksanaan',
	'penatausahaan',
	'pelaporan'
];
const contractLineWithCouncil = [
	'persiapan',
	'penawaran',
	'penyusunan_kb',
	'ttd_kb',
	'persetujuan_dprd',
	'penyusunan_pks',
	'ttd_pks',
	'pelaksanaan',
	'penatausahaan',
	'pelaporan'
];
const synergyLine = [
	'persiapan',
	'penawaran',
	'penyusunan_nk',
	'ttd_nk',
	'pelaksanaan',
	'penatausahaan',
	'pelaporan'
];
const synergyLineWithCouncil = [
	'persiapan',
	'penawaran',
	'persetujuan_dprd',
	'penyusunan_nk',
	'ttd_nk',
	'pelaksanaan',
	'penatausahaan',
	'pelaporan'
];
const foreignLine = [
	'prakarsa',
	'penjajakan',
	'loi',
	'rencana_kerja_sama',
	'persetujuan_dprd',
	'verifikasi',
	'penyusunan_naskah',
	'pembahasan',
	'persetujuan_menteri',
	'full_powers',
	'ttd_naskah',
	'pelaksanaan',
	'penatausahaan',
	'pelaporan'
];
const continuationLine = foreignLine.filter((key) => key !== 'penjajakan' && key !== 'persetujuan_dprd');

const region = { initiator: 'region' } as const;
const partner = { initiator: 'partner' } as const;
const noBurden = { burdens_public: false, burdens_assets_or_budget: false, in_current_budget: true } as const;
const related = { diplomatic_relations: true } as const;

export const workedCases: readonly WorkedCase[] = [
	// ---- Region with region -------------------------------------------------------------------------
	{
		title: 'another region, nothing said about money: voluntary cooperation, the council question stays open',
		answers: { partner_kind: 'local_government', ...region },
		rule: ['UU 23/2014 Pasal 363; PP 28/2018 Pasal 6', 'high'],
		expect: { procedure: 'ksdd', council: false, warnings: ['BUDGET_UNKNOWN'], line: contractLine }
	},
	{
		title: 'another region, no burden and already budgeted: no council',
		answers: { partner_kind: 'local_government', ...region, ...noBurden },
		rule: ['PP 28/2018 Pasal 6', 'high'],
		expect: { procedure: 'ksdd', council: false, warnings: [], line: contractLine }
	},
	{
		title: 'another region, a charge on the public: the council consents',
		answers: { partner_kind: 'local_government', ...region, ...noBurden, burdens_public: true },
		rule: ['UU 23/2014 Pasal 154(1); PP 28/2018 Pasal 6', 'high'],
		expect: { procedure: 'ksdd', council: true, warnings: [], line: contractLineWithCouncil }
	},
	{
		title: 'another region, assets or budget bound: the council consents',
		answers: { partner_kind: 'local_government', ...region, ...noBurden, burdens_assets_or_budget: true },
		rule: ['UU 23/2014 Pasal 154(1); PP 28/2018 Pasal 6', 'high'],
		expect: { procedure: 'ksdd', council: true, warnings: [], line: contractLineWithCouncil }
	},
	{
		title: 'another region, cost not in the current budget: the council consents',
		answers: { partner_kind: 'local_government', ...region, ...noBurden, in_current_budget: false },
		rule: ['PP 28/2018 Pasal 6', 'high'],
		expect: { procedure: 'ksdd', council: true, warnings: [], line: contractLineWithCouncil }
	},
	{
		title: 'another region, no burden said but nothing about the budget: not required, with a warning',
		answers: {
			partner_kind: 'local_government',
			...region,
			burdens_public: false,
			burdens_assets_or_budget: false
		},
		rule: ['PP 28/2018 Pasal 6', 'high'],
		expect: { procedure: 'ksdd', council: false, warnings: ['BUDGET_UNKNOWN'], line: contractLine }
	},
	{
		title: 'another region, budgeted but nothing about burdens: not required, with a warning',
		answers: { partner_kind: 'local_government', ...partner, in_current_budget: true },
		rule: ['PP 28/2018 Pasal 6', 'high'],
		expect: { procedure: 'ksdd', council: false, warnings: ['BUDGET_UNKNOWN'], line: contractLine }
	},
	{
		title: 'one yes settles the council question even where the rest is unsaid',
		answers: { partner_kind: 'local_government', ...region, burdens_public: true },
		rule: ['PP 28/2018 Pasal 6', 'high'],
		expect: { procedure: 'ksdd', council: true, warnings: [], line: contractLineWithCouncil }
	},
	{
		title: 'a neighbour and a shared public service: mandatory cooperation',
		answers: {
			partner_kind: 'local_government',
			...partner,
			...noBurden,
			object: 'public_service',
			borders_region: true
		},
		rule: ['UU 23/2014 Pasal 364; PP 28/2018', 'high'],
		expect: { procedure: 'ksdd', council: false, mandatory: true, warnings: [], line: contractLine }
	},
	{
		title: 'a neighbour and clean water that binds the budget: mandatory, with the council',
		answers: {
			partner_kind: 'local_government',
			...partner,
			object: 'public_service',
			borders_region: true,
			burdens_assets_or_budget: true
		},
		rule: ['UU 23/2014 Pasal 364; PP 28/2018 Pasal 6', 'high'],
		expect: {
			procedure: 'ksdd',
			council: true,
			mandatory: true,
			warnings: [],
			line: contractLineWithCouncil
		}
	},
	{
		title: 'a neighbour and a cultural exchange: voluntary',
		answers: {
			partner_kind: 'local_government',
			...region,
			...noBurden,
			object: 'culture',
			borders_region: true
		},
		rule: ['UU 23/2014 Pasal 364', 'high'],
		expect: { procedure: 'ksdd', council: false, warnings: [], line: contractLine }
	},
	{
		title: 'a shared service with a region that does not border: voluntary',
		answers: {
			partner_kind: 'local_government',
			...region,
			...noBurden,
			object: 'public_service',
			borders_region: false
		},
		rule: ['UU 23/2014 Pasal 364', 'high'],
		expect: { procedure: 'ksdd', council: false, warnings: [], line: contractLine }
	},
	{
		title: 'a neighbour whose subject is not said: not called mandatory',
		answers: { partner_kind: 'local_government', ...region, ...noBurden, borders_region: true },
		rule: ['UU 23/2014 Pasal 364', 'high'],
		expect: { procedure: 'ksdd', council: false, warnings: [], line: contractLine }
	},
	{
		title: 'more than one budget year: the multi-year consent is announced',
		answers: { partner_kind: 'local_government', ...region, ...noBurden, multi_year: true },
		rule: ['PP 12/2019', 'medium'],
		expect: { procedure: 'ksdd', council: false, warnings: ['MULTI_YEAR_CONSENT'], line: contractLine }
	},
	{
		title: 'one budget year: nothing to announce',
		answers: { partner_kind: 'local_government', ...region, ...noBurden, multi_year: false },
		rule: ['PP 12/2019', 'medium'],
		expect: { procedure: 'ksdd', council: false, warnings: [], line: contractLine }
	},
	{
		title: 'continuing a national cooperation means nothing between two regions',
		answers: {
			partner_kind: 'local_government',
			...region,
			in_current_budget: false,
			continues_national_cooperation: true
		},
		rule: ['PP 28/2018 Pasal 6', 'high'],
		expect: { procedure: 'ksdd', council: true, warnings: [], line: contractLineWithCouncil }
	},

	// ---- Third parties ------------------------------------------------------------------------------
	{
		title: 'a private university is a third party',
		answers: { partner_kind: 'private_university', ...partner, ...noBurden },
		rule: ['UU 23/2014 Pasal 366; Permendagri 22/2020', 'high'],
		expect: { procedure: 'ksdpk', council: false, warnings: [], line: contractLine }
	},
	{
		title: 'a company is a third party',
		answers: { partner_kind: 'company', ...partner, ...noBurden },
		rule: ['UU 23/2014 Pasal 366', 'high'],
		expect: { procedure: 'ksdpk', council: false, warnings: [], line: contractLine }
	},
	{
		title: 'a company, nothing said about money: not required, with a warning',
		answers: { partner_kind: 'company', ...partner },
		rule: ['UU 23/2014 Pasal 154(1), 366', 'high'],
		expect: { procedure: 'ksdpk', council: false, warnings: ['BUDGET_UNKNOWN'], line: contractLine }
	},
	{
		title: 'a state-owned enterprise is a third party',
		answers: { partner_kind: 'state_owned_enterprise', ...partner, ...noBurden },
		rule: ['UU 23/2014 Pasal 366; Permendagri 22/2020', 'high'],
		expect: { procedure: 'ksdpk', council: false, warnings: [], line: contractLine }
	},
	{
		title: 'a regional-owned enterprise is a third party',
		answers: { partner_kind: 'regional_owned_enterprise', ...region, ...noBurden },
		rule: ['UU 23/2014 Pasal 366; Permendagri 22/2020', 'high'],
		expect: { procedure: 'ksdpk', council: false, warnings: [], line: contractLine }
	},
	{
		title: 'a cooperative is a third party',
		answers: { partner_kind: 'cooperative', ...partner, ...noBurden },
		rule: ['UU 23/2014 Pasal 366', 'high'],
		expect: { procedure: 'ksdpk', council: false, warnings: [], line: contractLine }
	},
	{
		title: 'a foundation is a third party',
		answers: { partner_kind: 'foundation', ...partner, ...noBurden },
		rule: ['UU 23/2014 Pasal 366', 'high'],
		expect: { procedure: 'ksdpk', council: false, warnings: [], line: contractLine }
	},
	{
		title: 'a community organisation, with or without legal personality, is a third party',
		answers: { partner_kind: 'community_organisation', ...partner, ...noBurden },
		rule: ['Permendagri 22/2020', 'high'],
		expect: { procedure: 'ksdpk', council: false, warnings: [], line: contractLine }
	},
	{
		title: 'an individual is a third party',
		answers: { partner_kind: 'individual', ...partner, ...noBurden },
		rule: ['Permendagri 22/2020', 'high'],
		expect: { procedure: 'ksdpk', council: false, warnings: [], line: contractLine }
	},
	{
		title: 'a state university with legal personality is normally a third party, and that is not certain',
		answers: { partner_kind: 'state_university_legal_entity', ...partner, ...noBurden },
		rule: ['Permendagri 22/2020', 'medium'],
		expect: { procedure: 'ksdpk', council: false, warnings: ['ROUTE_UNCERTAIN'], line: contractLine }
	},
	{
		title: 'managing an asset that earns income is a form of third-party cooperation, no other lane',
		answers: { partner_kind: 'company', ...partner, ...noBurden, object: 'asset_revenue' },
		rule: ['UU 23/2014 Pasal 366(1)', 'high'],
		expect: { procedure: 'ksdpk', council: false, warnings: [], line: contractLine }
	},
	{
		title: 'investment is a form of third-party cooperation',
		answers: { partner_kind: 'company', ...partner, ...noBurden, object: 'investment' },
		rule: ['UU 23/2014 Pasal 366(1)', 'high'],
		expect: { procedure: 'ksdpk', council: false, warnings: [], line: contractLine }
	},
	{
		title: 'a company that will charge the public: the council consents',
		answers: { partner_kind: 'company', ...partner, object: 'public_service', burdens_public: true },
		rule: ['UU 23/2014 Pasal 154(1)', 'high'],
		expect: { procedure: 'ksdpk', council: true, warnings: [], line: contractLineWithCouncil }
	},
	{
		title: 'a company, cost not in the current budget, several years: council and multi-year consent',
		answers: { partner_kind: 'company', ...region, in_current_budget: false, multi_year: true },
		rule: ['PP 28/2018; PP 12/2019', 'medium'],
		expect: {
			procedure: 'ksdpk',
			council: true,
			warnings: ['MULTI_YEAR_CONSENT'],
			line: contractLineWithCouncil
		}
	},
	{
		title: 'mandatory cooperation exists between regions only',
		answers: {
			partner_kind: 'company',
			...partner,
			...noBurden,
			object: 'public_service',
			borders_region: true
		},
		rule: ['UU 23/2014 Pasal 364', 'high'],
		expect: { procedure: 'ksdpk', council: false, warnings: [], line: contractLine }
	},
	{
		title: 'diplomatic relations mean nothing for a domestic partner',
		answers: { partner_kind: 'company', ...partner, ...noBurden, diplomatic_relations: false },
		rule: ['UU 23/2014 Pasal 366', 'high'],
		expect: { procedure: 'ksdpk', council: false, warnings: [], line: contractLine }
	},
	{
		title: 'research with a private university, region first, money unsaid',
		answers: { partner_kind: 'private_university', ...region, object: 'science_technology' },
		rule: ['Permendagri 22/2020', 'high'],
		expect: { procedure: 'ksdpk', council: false, warnings: ['BUDGET_UNKNOWN'], line: contractLine }
	},

	// ---- Synergy with the centre --------------------------------------------------------------------
	{
		title: 'a ministry: synergy by Nota Kesepakatan, no contract',
		answers: { partner_kind: 'ministry', ...region, ...noBurden },
		rule: ['PP 28/2018 Pasal 46; Permendagri 22/2020', 'high'],
		expect: { procedure: 'sinergi', council: false, warnings: [], line: synergyLine }
	},
	{
		title: 'a vertical agency: synergy',
		answers: { partner_kind: 'vertical_agency', ...partner, ...noBurden },
		rule: ['Permendagri 22/2020', 'high'],
		expect: { procedure: 'sinergi', council: false, warnings: [], line: synergyLine }
	},
	{
		title: 'police and armed forces: synergy',
		answers: { partner_kind: 'police_military', ...partner, ...noBurden },
		rule: ['Permendagri 22/2020', 'high'],
		expect: { procedure: 'sinergi', council: false, warnings: [], line: synergyLine }
	},
	{
		title: 'the central bank: synergy',
		answers: { partner_kind: 'central_bank', ...partner, ...noBurden },
		rule: ['Permendagri 22/2020', 'high'],
		expect: { procedure: 'sinergi', council: false, warnings: [], line: synergyLine }
	},
	{
		title: 'a state university that is a ministry unit or public service agency: synergy',
		answers: { partner_kind: 'state_university', ...partner, ...noBurden },
		rule: ['Permendagri 22/2020', 'high'],
		expect: { procedure: 'sinergi', council: false, warnings: [], line: synergyLine }
	},
	{
		title: 'courts and prosecution: synergy by default, and that is not certain',
		answers: { partner_kind: 'judiciary_or_prosecution', ...partner, ...noBurden },
		rule: ['Permendagri 22/2020', 'medium'],
		expect: { procedure: 'sinergi', council: false, warnings: ['ROUTE_UNCERTAIN'], line: synergyLine }
	},
	{
		title: 'independent agencies (KPU, Bawaslu): synergy by default, and that is not certain',
		answers: { partner_kind: 'independent_agency', ...partner, ...noBurden },
		rule: ['Permendagri 22/2020', 'medium'],
		expect: { procedure: 'sinergi', council: false, warnings: ['ROUTE_UNCERTAIN'], line: synergyLine }
	},
	{
		title: 'public-law bodies (BPJS, BAZNAS): synergy by default, and that is not certain',
		answers: { partner_kind: 'public_body', ...partner, ...noBurden },
		rule: ['Permendagri 22/2020', 'medium'],
		expect: { procedure: 'sinergi', council: false, warnings: ['ROUTE_UNCERTAIN'], line: synergyLine }
	},
	{
		title: 'a public-law body, money unsaid: both doubts are told',
		answers: { partner_kind: 'public_body', ...partner },
		rule: ['Permendagri 22/2020', 'medium'],
		expect: {
			procedure: 'sinergi',
			council: false,
			warnings: ['BUDGET_UNKNOWN', 'ROUTE_UNCERTAIN'],
			line: synergyLine
		}
	},
	{
		title: 'a ministry, assets bound: the council consents before the text is made',
		answers: { partner_kind: 'ministry', ...region, burdens_assets_or_budget: true },
		rule: ['UU 23/2014 Pasal 154(1)', 'low'],
		expect: { procedure: 'sinergi', council: true, warnings: [], line: synergyLineWithCouncil }
	},
	{
		title: 'a vertical agency, cost not in the current budget: the council consents',
		answers: { partner_kind: 'vertical_agency', ...region, in_current_budget: false },
		rule: ['UU 23/2014 Pasal 154(1)', 'low'],
		expect: { procedure: 'sinergi', council: true, warnings: [], line: synergyLineWithCouncil }
	},
	{
		title: 'a ministry beside the border is no mandatory cooperation',
		answers: {
			partner_kind: 'ministry',
			...region,
			...noBurden,
			object: 'public_service',
			borders_region: true
		},
		rule: ['UU 23/2014 Pasal 364', 'high'],
		expect: { procedure: 'sinergi', council: false, warnings: [], line: synergyLine }
	},
	{
		title: 'technical capacity with a ministry over several years',
		answers: {
			partner_kind: 'ministry',
			...partner,
			...noBurden,
			object: 'technical_capacity',
			multi_year: true
		},
		rule: ['PP 12/2019', 'medium'],
		expect: { procedure: 'sinergi', council: false, warnings: ['MULTI_YEAR_CONSENT'], line: synergyLine }
	},

	// ---- Other lanes --------------------------------------------------------------------------------
	{
		title: 'the use of regional assets is another lane',
		answers: { partner_kind: 'company', ...partner, ...noBurden, object: 'asset_use' },
		rule: ['Permendagri 19/2016', 'high'],
		expect: { procedure: null, lane: 'asset_use', council: false, warnings: [], line: [] }
	},
	{
		title: 'the use of regional assets by another region is the same lane',
		answers: { partner_kind: 'local_government', ...partner, ...noBurden, object: 'asset_use' },
		rule: ['Permendagri 19/2016', 'high'],
		expect: { procedure: null, lane: 'asset_use', council: false, warnings: [], line: [] }
	},
	{
		title: 'the use of regional assets by a foundation, money unsaid',
		answers: { partner_kind: 'foundation', ...partner, object: 'asset_use' },
		rule: ['Permendagri 19/2016', 'high'],
		expect: { procedure: null, lane: 'asset_use', council: false, warnings: ['BUDGET_UNKNOWN'], line: [] }
	},
	{
		title: 'a public-private partnership is another lane',
		answers: { partner_kind: 'company', ...partner, ...noBurden, object: 'ppp' },
		rule: ['Perpres 38/2015', 'high'],
		expect: { procedure: null, lane: 'ppp', council: false, warnings: [], line: [] }
	},
	{
		title: 'a public-private partnership with a state-owned enterprise is the same lane',
		answers: { partner_kind: 'state_owned_enterprise', ...partner, ...noBurden, object: 'ppp' },
		rule: ['Perpres 38/2015', 'high'],
		expect: { procedure: null, lane: 'ppp', council: false, warnings: [], line: [] }
	},
	{
		title: 'buying goods or services is another lane',
		answers: { partner_kind: 'company', ...partner, ...noBurden, object: 'procurement' },
		rule: ['Perpres 16/2018', 'high'],
		expect: { procedure: null, lane: 'procurement', council: false, warnings: [], line: [] }
	},
	{
		title: 'buying from a state university is procurement too',
		answers: { partner_kind: 'state_university', ...partner, ...noBurden, object: 'procurement' },
		rule: ['Perpres 16/2018', 'high'],
		expect: { procedure: null, lane: 'procurement', council: false, warnings: [], line: [] }
	},
	{
		title: 'a foreign company that wants to build and operate goes to the partnership lane',
		answers: { partner_kind: 'foreign_company', ...partner, ...related, object: 'ppp' },
		rule: ['Perpres 38/2015', 'high'],
		expect: { procedure: null, lane: 'ppp', council: true, warnings: [], line: [] }
	},
	{
		title: 'a village is no region: village cooperation',
		answers: { partner_kind: 'village', ...partner, ...noBurden },
		rule: ['UU 6/2014 Pasal 91', 'high'],
		expect: { procedure: null, lane: 'village_cooperation', council: false, warnings: [], line: [] }
	},
	{
		title: 'a village beside the border with a shared service is no mandatory cooperation between regions',
		answers: {
			partner_kind: 'village',
			...partner,
			...noBurden,
			object: 'public_service',
			borders_region: true
		},
		rule: ['UU 6/2014 Pasal 91; UU 23/2014 Pasal 364', 'high'],
		expect: { procedure: null, lane: 'village_cooperation', council: false, warnings: [], line: [] }
	},
	{
		title: 'a village keeps its lane whatever the subject',
		answers: { partner_kind: 'village', ...partner, ...noBurden, object: 'asset_use' },
		rule: ['UU 6/2014 Pasal 91', 'high'],
		expect: { procedure: null, lane: 'village_cooperation', council: false, warnings: [], line: [] }
	},
	{
		title: 'a foreign national government is no direct partner of a region: through the centre',
		answers: { partner_kind: 'foreign_national_government', ...partner, ...related },
		rule: ['UU 23/2014 Pasal 367', 'high'],
		expect: {
			procedure: null,
			lane: 'through_central_government',
			council: true,
			warnings: ['FOREIGN_GOVERNMENT_THROUGH_CENTRE'],
			line: []
		}
	},
	{
		title: 'a foreign national government stays with the centre even without diplomatic relations',
		answers: { partner_kind: 'foreign_national_government', ...partner, diplomatic_relations: false },
		rule: ['UU 23/2014 Pasal 10(1), 367', 'high'],
		expect: {
			procedure: null,
			lane: 'through_central_government',
			council: true,
			warnings: ['FOREIGN_GOVERNMENT_THROUGH_CENTRE'],
			line: []
		}
	},
	{
		title: 'training offered by a foreign national government goes through the centre, relations unsaid',
		answers: { partner_kind: 'foreign_national_government', ...partner, object: 'technical_capacity' },
		rule: ['UU 23/2014 Pasal 367', 'high'],
		expect: {
			procedure: null,
			lane: 'through_central_government',
			council: true,
			warnings: ['DIPLOMATIC_RELATIONS_UNKNOWN', 'FOREIGN_GOVERNMENT_THROUGH_CENTRE'],
			line: []
		}
	},

	// ---- Foreign regional governments ---------------------------------------------------------------
	{
		title: 'a sister city in a country with relations: always with the council',
		answers: { partner_kind: 'foreign_local_government', ...region, ...related },
		rule: ['UU 23/2014 Pasal 154(1), 367; Permendagri 25/2020', 'high'],
		expect: { procedure: 'ksdpl', council: true, warnings: [], line: foreignLine }
	},
	{
		title: 'a sister city that costs nothing still goes to the council',
		answers: { partner_kind: 'foreign_local_government', ...region, ...related, ...noBurden },
		rule: ['UU 23/2014 Pasal 154(1)', 'high'],
		expect: { procedure: 'ksdpl', council: true, warnings: [], line: foreignLine }
	},
	{
		title: 'a sister city, relations unsaid: a warning',
		answers: { partner_kind: 'foreign_local_government', ...partner },
		rule: ['PP 28/2018; Permendagri 25/2020', 'high'],
		expect: {
			procedure: 'ksdpl',
			council: true,
			warnings: ['DIPLOMATIC_RELATIONS_UNKNOWN'],
			line: foreignLine
		}
	},
	{
		title: 'a city in a country without diplomatic relations is refused',
		answers: { partner_kind: 'foreign_local_government', ...partner, diplomatic_relations: false },
		rule: ['PP 28/2018; Permendagri 25/2020', 'high'],
		expect: {
			procedure: 'ksdpl',
			refused: 'NO_DIPLOMATIC_RELATIONS',
			council: true,
			warnings: [],
			line: []
		}
	},
	{
		title: 'continuing a national cooperation shortens nothing for a sister city',
		answers: {
			partner_kind: 'foreign_local_government',
			...region,
			...related,
			continues_national_cooperation: true
		},
		rule: ['Permendagri 25/2020', 'medium'],
		expect: { procedure: 'ksdpl', council: true, warnings: [], line: foreignLine }
	},
	{
		title: 'a cultural exchange with a sister city over several years',
		answers: {
			partner_kind: 'foreign_local_government',
			...region,
			...related,
			object: 'culture',
			multi_year: true
		},
		rule: ['UU 23/2014 Pasal 367; PP 12/2019', 'medium'],
		expect: { procedure: 'ksdpl', council: true, warnings: ['MULTI_YEAR_CONSENT'], line: foreignLine }
	},

	// ---- Foreign institutions -----------------------------------------------------------------------
	{
		title: 'a foreign institution: the long way, with the council',
		answers: { partner_kind: 'foreign_institution', ...partner, ...related },
		rule: ['UU 23/2014 Pasal 367; Permendagri 25/2020', 'high'],
		expect: { procedure: 'ksdll', council: true, warnings: [], line: foreignLine }
	},
	{
		title: 'a foreign university: the long way, with the council',
		answers: { partner_kind: 'foreign_university', ...partner, ...related, object: 'technical_capacity' },
		rule: ['UU 23/2014 Pasal 367; Permendagri 25/2020', 'high'],
		expect: { procedure: 'ksdll', council: true, warnings: [], line: foreignLine }
	},
	{
		title: 'an international organisation: the long way, with the council',
		answers: { partner_kind: 'international_organisation', ...region, ...related },
		rule: ['UU 23/2014 Pasal 367; Permendagri 25/2020', 'high'],
		expect: { procedure: 'ksdll', council: true, warnings: [], line: foreignLine }
	},
	{
		title: 'an international non-governmental organisation: the long way, with the council',
		answers: { partner_kind: 'international_ngo', ...partner, ...related },
		rule: ['Permendagri 25/2020; PP 59/2016', 'medium'],
		expect: { procedure: 'ksdll', council: true, warnings: [], line: foreignLine }
	},
	{
		title: 'a foreign company: the same way, uncertain since Permendagri 74/2012 was revoked',
		answers: { partner_kind: 'foreign_company', ...partner, ...related, object: 'investment' },
		rule: ['Permendagri 25/2020', 'medium'],
		expect: { procedure: 'ksdll', council: true, warnings: ['ROUTE_UNCERTAIN'], line: foreignLine }
	},
	{
		title: 'a foreign university, relations unsaid: a warning',
		answers: { partner_kind: 'foreign_university', ...partner },
		rule: ['Permendagri 25/2020', 'medium'],
		expect: {
			procedure: 'ksdll',
			council: true,
			warnings: ['DIPLOMATIC_RELATIONS_UNKNOWN'],
			line: foreignLine
		}
	},
	{
		title: 'a foreign university in a country without diplomatic relations is refused',
		answers: { partner_kind: 'foreign_university', ...partner, diplomatic_relations: false },
		rule: ['Permendagri 25/2020', 'medium'],
		expect: {
			procedure: 'ksdll',
			refused: 'NO_DIPLOMATIC_RELATIONS',
			council: true,
			warnings: [],
			line: []
		}
	},
	{
		title: 'a foreign company in a country without diplomatic relations is refused, and its route is unsure',
		answers: { partner_kind: 'foreign_company', ...partner, diplomatic_relations: false },
		rule: ['Permendagri 25/2020', 'medium'],
		expect: {
			procedure: 'ksdll',
			refused: 'NO_DIPLOMATIC_RELATIONS',
			council: true,
			warnings: ['ROUTE_UNCERTAIN'],
			line: []
		}
	},
	{
		title: 'a continuation of a national cooperation: no exploration, no council',
		answers: {
			partner_kind: 'foreign_institution',
			...region,
			...related,
			continues_national_cooperation: true
		},
		rule: ['PP 28/2018; Permendagri 25/2020', 'medium'],
		expect: { procedure: 'ksdll', council: false, warnings: [], line: continuationLine }
	},
	{
		title: 'a continuation stays without the council even where the budget is bound',
		answers: {
			partner_kind: 'international_organisation',
			...region,
			...related,
			continues_national_cooperation: true,
			burdens_assets_or_budget: true
		},
		rule: ['PP 28/2018; Permendagri 25/2020', 'medium'],
		expect: { procedure: 'ksdll', council: false, warnings: [], line: continuationLine }
	},
	{
		title: 'a continuation by a foreign university over several years',
		answers: {
			partner_kind: 'foreign_university',
			...partner,
			...related,
			continues_national_cooperation: true,
			multi_year: true
		},
		rule: ['Permendagri 25/2020; PP 12/2019', 'medium'],
		expect: {
			procedure: 'ksdll',
			council: false,
			warnings: ['MULTI_YEAR_CONSENT'],
			line: continuationLine
		}
	},
	{
		title: 'a continuation with a company abroad is short and uncertain',
		answers: {
			partner_kind: 'foreign_company',
			...partner,
			...related,
			continues_national_cooperation: true
		},
		rule: ['Permendagri 25/2020', 'medium'],
		expect: { procedure: 'ksdll', council: false, warnings: ['ROUTE_UNCERTAIN'], line: continuationLine }
	},
	{
		title: 'a continuation without diplomatic relations is refused all the same',
		answers: {
			partner_kind: 'foreign_institution',
			...region,
			diplomatic_relations: false,
			continues_national_cooperation: true
		},
		rule: ['Permendagri 25/2020', 'medium'],
		expect: {
			procedure: 'ksdll',
			refused: 'NO_DIPLOMATIC_RELATIONS',
			council: false,
			warnings: [],
			line: []
		}
	},
	{
		title: 'said not to be a continuation: the long way',
		answers: {
			partner_kind: 'international_ngo',
			...partner,
			...related,
			continues_national_cooperation: false
		},
		rule: ['Permendagri 25/2020', 'high'],
		expect: { procedure: 'ksdll', council: true, warnings: [], line: foreignLine }
	},
	{
		title: 'promotion with a foreign institution that costs nothing still goes to the council',
		answers: {
			partner_kind: 'foreign_institution',
			...region,
			...related,
			...noBurden,
			object: 'promotion'
		},
		rule: ['UU 23/2014 Pasal 154(1)', 'high'],
		expect: { procedure: 'ksdll', council: true, warnings: [], line: foreignLine }
	}
];
