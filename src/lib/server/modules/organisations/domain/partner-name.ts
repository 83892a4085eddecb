/** A name of an organisation, taken apart so that two ways of writing it can be held against each other. */
export type NameParts = {
	/** The words that name it, in their order, without its legal form and small words. */
	readonly words: readonly string[];
	/** Legal forms that were written, each in one spelling. */
	readonly forms: readonly string[];
	/** First letters of its words, with and without the legal form and the small words. */
	readonly initials: readonly string[];
	/** All its words joined: for letters that slipped. */
	readonly joined: string;
};

/** Legal forms as they are written in Indonesia; what they stand for in one spelling. */
const forms: ReadonlyMap<string, string> = new Map(
	Object.entries({
		pt: ['pt', 'perseroan', 'terbatas', 'ltd', 'limited', 'inc', 'corp', 'llc', 'gmbh', 'sdn', 'bhd', 'pte'],
		cv: ['cv', 'komanditer'],
		ud: ['ud'],
		firma: ['fa', 'firma'],
		persero: ['persero', 'tbk', 'perseroda', 'terbuka'],
		perum: ['perum', 'perumda', 'pd', 'perusda'],
		yayasan: ['yayasan', 'yay', 'ysn', 'foundation'],
		koperasi: ['koperasi', 'kop', 'kopr', 'ksu', 'ksp', 'kud', 'kopkar', 'primkop', 'puskop'],
		perkumpulan: ['perkumpulan', 'perhimpunan', 'ormas', 'lsm']
	}).flatMap(([form, ways]) => ways.map((way) => [way, form] as const))
);

/** Words that are part of a form only beside one ("Koperasi Serba Usaha", "Koperasi Simpan Pinjam"). */
const besideForm: Readonly<Record<string, readonly string[]>> = {
	koperasi: [
		'serba',
		'usaha',
		'simpan',
		'pinjam',
		'unit',
		'karyawan',
		'pegawai',
		'produsen',
		'konsumen',
		'jasa'
	]
};

const small = new Set([
	'dan',
	'and',
	'of',
	'the',
	'for',
	'di',
	'ke',
	'dari',
	'untuk',
	'bagi',
	'pada',
	'de',
	'la',
	'du',
	'des',
	'der',
	'die',
	'fur',
	'und',
	'fuer'
]);

/** Abbreviations that every office of a region knows. What an abbreviation of letters or syllables can do is left to the rules. */
const short: Readonly<Record<string, string>> = {
	pemkot: 'pemerintah kota',
	pemko: 'pemerintah kota',
	pemkab: 'pemerintah kabupaten',
	pemprov: 'pemerintah provinsi',
	pemda: 'pemerintah daerah',
	pemdes: 'pemerintah desa',
	kab: 'kabupaten',
	prov: 'provinsi',
	propinsi: 'provinsi',
	kec: 'kecamatan',
	kel: 'kelurahan',
	din: 'dinas',
	dinkes: 'dinas kesehatan',
	dishub: 'dinas perhubungan',
	disdik: 'dinas pendidikan',
	dinsos: 'dinas sosial',
	disdukcapil: 'dinas kependudukan dan pencatatan sipil',
	dukcapil: 'kependudukan dan pencatatan sipil',
	diskominfo: 'dinas komunikasi dan informatika',
	disnaker: 'dinas tenaga kerja',
	dispora: 'dinas pemuda dan olahraga',
	disperindag: 'dinas perindustrian dan perdagangan',
	dlh: 'dinas lingkungan hidup',
	dpupr: 'dinas pekerjaan umum dan penataan ruang',
	pupr: 'pekerjaan umum dan perumahan rakyat',
	bappeda: 'badan perencanaan pembangunan daerah',
	bpkad: 'badan pengelolaan keuangan dan aset daerah',
	bpbd: 'badan penanggulangan bencana daerah',
	bkpsdmd: 'badan kepegawaian dan pengembangan sumber daya manusia daerah',
	univ: 'universitas',
	university: 'universitas',
	inst: 'institut',
	institute: 'institut',
	poltek: 'politeknik',
	polytechnic: 'politeknik',
	poltekkes: 'politeknik kesehatan',
	stie: 'sekolah tinggi ilmu ekonomi',
	stikes: 'sekolah tinggi ilmu kesehatan',
	rs: 'rumah sakit',
	rsu: 'rumah sakit umum',
	rsud: 'rumah sakit umum daerah',
	rsup: 'rumah sakit umum pusat',
	kemen: 'kementerian',
	kementrian: 'kementerian',
	ministry: 'kementerian',
	departemen: 'kementerian',
	kanwil: 'kantor wilayah',
	polres: 'kepolisian resor',
	polresta: 'kepolisian resor kota',
	polda: 'kepolisian daerah',
	kejari: 'kejaksaan negeri',
	kejati: 'kejaksaan tinggi',
	pn: 'pengadilan negeri',
	pa: 'pengadilan agama',
	kpp: 'kantor pelayanan pajak',
	bpd: 'bank pembangunan daerah',
	perumdam: 'perusahaan umum daerah air minum',
	pdam: 'perusahaan daerah air minum',
	jkt: 'jakarta',
	yogya: 'yogyakarta',
	jogja: 'yogyakarta',
	jogjakarta: 'yogyakarta',
	city: 'kota',
	govt: 'pemerintah',
	government: 'pemerintah',
	intl: 'international',
	int: 'international',
	assoc: 'association',
	dev: 'development'
};

/**
 * Takes a name apart. Case, punctuation, double spaces, diacritics, the spelling before 1972 (oe, tj, dj, sj, nj) and the
 * place of the legal form make no difference.
 */
export function partsOfName(name: string): NameParts {
	const plain = plainName(name);
	const written = plain === '' ? [] : plain.split(' ');
	const kept = written.map((word) => forms.get(word));
	const named = new Set(kept.filter((form): form is string => form !== undefined));
	const rest = written.filter((word, place) => {
		if (kept[place] !== undefined) return false;
		for (const form of named) if (besideForm[form]?.includes(word)) return false;
		return true;
	});
	// A name that is nothing but its form ("Koperasi Serba Usaha") keeps it.
	const bare = rest.length > 0 ? rest : written;
	const words = bare.flatMap((word) => (short[word] ?? word).split(' ')).filter((word) => !small.has(word));
	return {
		words: words.length > 0 ? words : bare,
		forms: [...named],
		initials: [...new Set([initialsOf(written), initialsOf(bare), initialsOf(words)])].filter(
			(one) => one.length > 1
		),
		joined: words.join('')
	};
}

const initialsOf = (words: readonly string[]) => words.map((word) => word[0]).join('');

/** One spelling of everything that makes no difference. */
export function plainName(name: string): string {
	return (
		name
			.normalize('NFD')
			.replace(/\p{M}+/gu, '')
			.toLowerCase()
			.replaceAll('ß', 'ss')
			.replaceAll('&', ' dan ')
			.replaceAll('+', ' dan ')
			// P.T., C.V., U.D.: letters with points between are one word.
			.replace(/\b(?:\p{L}\.){2,}(?=\s|,|$|\p{L}\b)/gu, (letters) => letters.replaceAll('.', ''))
			.replace(/['’`.]/g, (sign) => (sign === '.' ? ' ' : ''))
			.replace(/[^\p{L}\p{N}]+/gu, ' ')
			.replaceAll('oe', 'u')
			.replaceAll('tj', 'c')
			.replaceAll('dj', 'j')
			.replaceAll('sj', 'sy')
			.replaceAll('nj', 'ny')
			.trim()
			.replace(/ {2,}/g, ' ')
	);
}

/** How many letters must change, be lost, be added or change places to make one word of the other; stops above `most`. */
export function slips(a: string, b: string, most: number): number {
	if (a === b) return 0;
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, place) => place);
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		let least = i;
		for (let j = 1; j <= b.length; j += 1) {
			const change = a[i - 1] === b[j - 1] ? 0 : 1;
			let cost = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + change);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				cost = Math.min(cost, before[j - 2]! + 1);
			row.push(cost);
			if (cost < least) least = cost;
		}
		if (least > most) return most + 1;
		before = last;
		last = row;
	}
	return last[b.length]!;
}

/**
 * Whether a word abbreviates the words of a name by their beginnings or their sounding letters, as Indonesian offices do
 * (Kemendagri, Bappeda, Unja): every piece begins with the first letter of a word, in order, and takes letters of it.
 *
 * @returns how many words it stands for; 0 where it does not
 */
export function abbreviates(short: string, words: readonly string[]): number {
	if (short.length < 3 || words.length < 2) return 0;
	return from(short, 0, words, 0, 0);
}

function from(short: string, at: number, words: readonly string[], place: number, used: number): number {
	if (at === short.length) return used >= 2 ? used : 0;
	if (place >= words.length) return 0;
	let best = 0;
	// Only words after the first may be left out.
	if (place > 0) best = from(short, at, words, place + 1, used);
	const word = words[place]!;
	if (word[0] !== short[at]) return best;
	let in_ = 1;
	for (let taken = 1; at + taken <= short.length; taken += 1) {
		const found = from(short, at + taken, words, place + 1, used + 1);
		if (found > best) best = found;
		const next = short[at + taken];
		if (next === undefined) break;
		const further = word.indexOf(next, in_);
		if (further < 0) break;
		in_ = further + 1;
	}
	return best;
}
