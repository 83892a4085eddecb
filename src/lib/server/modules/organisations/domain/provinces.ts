import type { Bilingual } from '$lib/text/bilingual';

export type Province = {
	/** The first two digits of every code of a region in it. */
	readonly code: string;
	readonly name: Bilingual;
	/** Longitude and latitude of its seat, to a tenth of a degree: as near as a map of the country shows. */
	readonly place: readonly [number, number];
};

/**
 * The provinces of Indonesia by the ministry's codes of regions (kode wilayah), the six of Papua since 2022 included.
 * Codes and Indonesian names are held against the published list of regions in a test; the places and English names are general
 * knowledge.
 */
export const provinces: readonly Province[] = [
	{ code: '11', name: { id: 'Aceh', en: 'Aceh' }, place: [95.3, 5.5] },
	{ code: '12', name: { id: 'Sumatera Utara', en: 'North Sumatra' }, place: [98.7, 3.6] },
	{ code: '13', name: { id: 'Sumatera Barat', en: 'West Sumatra' }, place: [100.4, -0.9] },
	{ code: '14', name: { id: 'Riau', en: 'Riau' }, place: [101.4, 0.5] },
	{ code: '15', name: { id: 'Jambi', en: 'Jambi' }, place: [103.6, -1.6] },
	{ code: '16', name: { id: 'Sumatera Selatan', en: 'South Sumatra' }, place: [104.8, -3] },
	{ code: '17', name: { id: 'Bengkulu', en: 'Bengkulu' }, place: [102.3, -3.8] },
	{ code: '18', name: { id: 'Lampung', en: 'Lampung' }, place: [105.3, -5.4] },
	{
		code: '19',
		name: { id: 'Kepulauan Bangka Belitung', en: 'Bangka Belitung Islands' },
		place: [106.1, -2.1]
	},
	{ code: '21', name: { id: 'Kepulauan Riau', en: 'Riau Islands' }, place: [104.5, 0.9] },
	{ code: '31', name: { id: 'DKI Jakarta', en: 'Jakarta' }, place: [106.8, -6.2] },
	{ code: '32', name: { id: 'Jawa Barat', en: 'West Java' }, place: [107.6, -6.9] },
	{ code: '33', name: { id: 'Jawa Tengah', en: 'Central Java' }, place: [110.4, -7] },
	{ code: '34', name: { id: 'DI Yogyakarta', en: 'Yogyakarta' }, place: [110.4, -7.8] },
	{ code: '35', name: { id: 'Jawa Timur', en: 'East Java' }, place: [112.7, -7.3] },
	{ code: '36', name: { id: 'Banten', en: 'Banten' }, place: [106.2, -6.1] },
	{ code: '51', name: { id: 'Bali', en: 'Bali' }, place: [115.2, -8.7] },
	{ code: '52', name: { id: 'Nusa Tenggara Barat', en: 'West Nusa Tenggara' }, place: [116.1, -8.6] },
	{ code: '53', name: { id: 'Nusa Tenggara Timur', en: 'East Nusa Tenggara' }, place: [123.6, -10.2] },
	{ code: '61', name: { id: 'Kalimantan Barat', en: 'West Kalimantan' }, place: [109.3, 0] },
	{ code: '62', name: { id: 'Kalimantan Tengah', en: 'Central Kalimantan' }, place: [113.9, -2.2] },
	{ code: '63', name: { id: 'Kalimantan Selatan', en: 'South Kalimantan' }, place: [114.8, -3.4] },
	{ code: '64', name: { id: 'Kalimantan Timur', en: 'East Kalimantan' }, place: [117.1, -0.5] },
	{ code: '65', name: { id: 'Kalimantan Utara', en: 'North Kalimantan' }, place: [117.4, 2.8] },
	{ code: '71', name: { id: 'Sulawesi Utara', en: 'North Sulawesi' }, place: [124.8, 1.5] },
	{ code: '72', name: { id: 'Sulawesi Tengah', en: 'Central Sulawesi' }, place: [119.9, -0.9] },
	{ code: '73', name: { id: 'Sulawesi Selatan', en: 'South Sulawesi' }, place: [119.4, -5.1] },
	{ code: '74', name: { id: 'Sulawesi Tenggara', en: 'Southeast Sulawesi' }, place: [122.5, -4] },
	{ code: '75', name: { id: 'Gorontalo', en: 'Gorontalo' }, place: [123.1, 0.5] },
	{ code: '76', name: { id: 'Sulawesi Barat', en: 'West Sulawesi' }, place: [118.9, -2.7] },
	{ code: '81', name: { id: 'Maluku', en: 'Maluku' }, place: [128.2, -3.7] },
	{ code: '82', name: { id: 'Maluku Utara', en: 'North Maluku' }, place: [127.6, 0.7] },
	{ code: '91', name: { id: 'Papua', en: 'Papua' }, place: [140.7, -2.5] },
	{ code: '92', name: { id: 'Papua Barat', en: 'West Papua' }, place: [134.1, -0.9] },
	{ code: '93', name: { id: 'Papua Selatan', en: 'South Papua' }, place: [140.4, -8.5] },
	{ code: '94', name: { id: 'Papua Tengah', en: 'Central Papua' }, place: [135.5, -3.4] },
	{ code: '95', name: { id: 'Papua Pegunungan', en: 'Highland Papua' }, place: [138.9, -4.1] },
	{ code: '96', name: { id: 'Papua Barat Daya', en: 'Southwest Papua' }, place: [131.3, -0.9] }
];

const byCode = new Map(provinces.map((one) => [one.code, one]));

/** The province of a region's code, `15` or `15.71`; undefined where no province has it. */
export const provinceOf = (regionCode: string): Province | undefined => byCode.get(regionCode.slice(0, 2));

/** Whether it is written as codes of regions are: two digits for a province, two more behind a dot for a city or regency. */
export const isRegionCode = (code: string): boolean => /^\d{2}(\.\d{2})?$/.test(code);
