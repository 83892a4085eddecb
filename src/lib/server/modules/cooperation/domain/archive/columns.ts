/** What a row of an old register may say. Title, partner and the day of signing are needed, all else may be missing. */
export const archiveFields = [
	'title',
	'partner',
	'signed_on',
	'instrument',
	'region_number',
	'partner_number',
	'starts_on',
	'ends_on',
	'unit',
	'country',
	'note'
] as const;
export type ArchiveField = (typeof archiveFields)[number];
export const neededFields: readonly ArchiveField[] = ['title', 'partner', 'signed_on'];

/** Which column each field is read from, by its place; a field that no column holds is not named. */
export type ColumnMap = Readonly<Partial<Record<ArchiveField, number>>>;

/** The words by which offices head such columns; the longer and surer first. */
const words: Readonly<Record<ArchiveField, readonly string[]>> = {
	title: [
		'judul',
		'tentang',
		'ttg',
		'perihal',
		'nama kerja sama',
		'nama kerjasama',
		'kegiatan',
		'objek',
		'ruang lingkup',
		'title',
		'subject'
	],
	partner: [
		'mitra',
		'pihak kedua',
		'pihak ke 2',
		'pihak ke ii',
		'pihak 2',
		'pihak ii',
		'pihak lain',
		'instansi',
		'lembaga',
		'para pihak',
		'nama pihak',
		'partner',
		'counterpart'
	],
	signed_on: [
		'tanggal penandatanganan',
		'tanggal ttd',
		'tgl ttd',
		'tanggal tanda tangan',
		'ditandatangani',
		'tanggal mou',
		'tanggal pks',
		'tgl naskah',
		'tanggal naskah',
		'tanggal',
		'tgl',
		'tahun',
		'signed',
		'date'
	],
	instrument: ['jenis naskah', 'jenis dokumen', 'bentuk naskah', 'bentuk', 'jenis', 'instrument', 'type'],
	region_number: [
		'nomor pihak kesatu',
		'nomor pemda',
		'nomor pemkot',
		'nomor daerah',
		'nomor naskah',
		'nomor',
		'no naskah',
		'no surat',
		'number'
	],
	partner_number: ['nomor pihak kedua', 'nomor pihak ke 2', 'nomor mitra', 'no mitra', 'partner number'],
	starts_on: ['mulai berlaku', 'tanggal mulai', 'tmt', 'mulai', 'berlaku sejak', 'start'],
	ends_on: [
		'berakhir',
		'tanggal akhir',
		'habis',
		'tanggal berakhir',
		'sampai dengan',
		's d',
		'masa berlaku sampai',
		'akhir',
		'jatuh tempo',
		'end',
		'expiry'
	],
	unit: ['perangkat daerah', 'opd pelaksana', 'opd', 'skpd', 'dinas', 'unit'],
	country: ['negara', 'country'],
	note: ['keterangan', 'catatan', 'ket', 'note', 'remark']
};

/** A head in small letters, without signs, so that "No. Naskah (Pemda)" and "no naskah pemda" are the same. */
export const plainHead = (head: string) =>
	head
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** How well a head says a field: whole 3, begins with it 2, holds it as words 1; the longer word breaks a tie. */
function fit(head: string, field: ArchiveField): number {
	let best = 0;
	for (const [place, word] of words[field].entries()) {
		const rank =
			head === word ? 3 : head.startsWith(`${word} `) ? 2 : ` ${head} `.includes(` ${word} `) ? 1 : 0;
		if (rank > 0) best = Math.max(best, rank * 100 + word.length - place / 10);
	}
	return best;
}

/**
 * Guesses which column holds what, from the heads alone; each column is given at most once, the surest first. A person
 * looks at it before anything is read.
 */
export function guessColumns(head: readonly string[]): ColumnMap {
	const plain = head.map(plainHead);
	const pairs = archiveFields
		.flatMap((field) => plain.map((one, column) => ({ field, column, score: fit(one, field) })))
		.filter(({ score }) => score > 0)
		.toSorted((one, other) => other.score - one.score);
	const map: Partial<Record<ArchiveField, number>> = {};
	const taken = new Set<number>();
	for (const { field, column } of pairs) {
		if (map[field] !== undefined || taken.has(column)) continue;
		map[field] = column;
		taken.add(column);
	}
	return map;
}

/** A mapping that was kept by heads, for a file whose columns may stand in another order now. */
export function columnsByHead(
	kept: Readonly<Record<string, string>>,
	head: readonly string[]
): ColumnMap | undefined {
	const plain = head.map(plainHead);
	const found = Object.entries(kept).map(([field, name]) => [field, plain.indexOf(name)] as const);
	return found.every(([, column]) => column >= 0)
		? (Object.fromEntries(found) as Partial<Record<ArchiveField, number>>)
		: undefined;
}

/** What is kept of a mapping: the heads, not the places. */
export const headsOf = (map: ColumnMap, head: readonly string[]): Record<string, string> =>
	Object.fromEntries(Object.entries(map).map(([field, column]) => [field, plainHead(head[column] ?? '')]));

type Lines = {
	readonly head: readonly string[];
	readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
	readonly isCut: boolean;
};

/** So many lines may stand above the head: the office's name, the year, an empty line. */
const linesAbove = 15;

/** A line that only numbers the columns (1, 2, 3 or (1), (2), (3)), as official tables have it under their head. */
const isNumbering = (cells: readonly string[]) => {
	const said = cells.filter((cell) => cell !== '');
	return said.length >= 3 && said.every((cell, place) => Number(cell.replace(/^\(|\)$/g, '')) === place + 1);
};

/**
 * The same table with the line as its head that says most fields, where that is not the first: a register begins with its
 * title, whose words are those of no column. A line that only numbers the columns is no row.
 */
export function withGuessedHead(table: Lines): Lines {
	const said = (cells: readonly string[]) => Object.keys(guessColumns(cells)).length;
	let head = table.head;
	let from = 0;
	for (const [place, { cells }] of table.rows.slice(0, linesAbove).entries()) {
		if (said(cells) <= Math.max(1, said(head))) continue;
		[head, from] = [cells, place + 1];
	}
	const first = table.rows[from];
	return { ...table, head, rows: table.rows.slice(first && isNumbering(first.cells) ? from + 1 : from) };
}
