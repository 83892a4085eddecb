import type { ExportedAgreementRow } from '$lib/server/modules/portal';

/**
 * How the two names on which producers of this feed disagree are written. `camel` is urlAbstrak and lastUpdated,
 * `lower` is urlabstrak and last_updated; both are read by somebody's consumer.
 */
export const jdihnSpellings = ['camel', 'lower'] as const;
export type JdihnSpelling = (typeof jdihnSpellings)[number];

/** Words of the record that are the region's, and not the agreement's. */
export type JdihnFrame = {
	readonly publisher: string;
	/** Where the region's papers appear. */
	readonly place: string;
	readonly origin: string;
	readonly instrument: (instrument: string) => string;
	readonly status: (status: string) => string;
	readonly page: (id: string) => string;
	readonly paper: (id: string, document: string) => string;
};

const none = '-';

/**
 * One agreement as an entry of the feed that the national network of legal documentation (JDIHN) harvests. There is
 * no official schema; the fields and the two constants are those on which known producers and a known consumer agree.
 * Whether the network wants agreements, and under which `jenis`, is for the region's legal division to ask.
 */
export function jdihnEntry(
	row: ExportedAgreementRow,
	frame: JdihnFrame,
	spelling: JdihnSpelling
): Record<string, string> {
	const whole = row.signed_precision === 'day' ? row.signed_on : null;
	const names =
		spelling === 'camel'
			? ({ abstract: 'urlAbstrak', updated: 'lastUpdated' } as const)
			: ({ abstract: 'urlabstrak', updated: 'last_updated' } as const);
	return {
		idData: row.id,
		tahun_pengundangan: row.year === null ? none : String(row.year),
		tanggal_pengundangan: whole ?? none,
		tanggal_penetapan: whole ?? none,
		jenis: row.instrument_reported ?? frame.instrument(row.instrument),
		noPeraturan: row.register_number ?? none,
		judul: row.title ?? row.subject ?? none,
		noPanggil: none,
		singkatanJenis: row.instrument.toUpperCase(),
		tempatTerbit: row.signed_place ?? frame.place,
		penerbit: frame.publisher,
		deskripsiFisik: none,
		sumber: row.sources.length > 0 ? row.sources.join('; ') : frame.publisher,
		subjek: row.field ?? row.subject ?? none,
		isbn: none,
		status: frame.status(row.status),
		bahasa: 'Indonesia',
		bidangHukum: 'Kerja sama daerah',
		teuBadan: frame.publisher,
		nomorIndukBuku: none,
		fileDownload: row.paper?.file_name ?? none,
		urlDownload: row.paper ? frame.paper(row.id, row.paper.id) : none,
		abstrak: none,
		[names.abstract]: none,
		urlDetailPeraturan: frame.page(row.id),
		operasi: '4',
		display: '1',
		[names.updated]: row.updated_at.toISOString().slice(0, 10)
	};
}
