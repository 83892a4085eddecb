import type { TemplateKey } from '../paper-kinds';
import { readLines, readWords, type TemplateBody } from '../template-body';
import {
	bare,
	handoverAnnex,
	minutesAnnex,
	opening,
	planAnnex,
	recitals,
	says,
	together
} from './template-pieces';

const abroadBases = `Undang-Undang Nomor 24 Tahun 2000 tentang Perjanjian Internasional;
Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;
Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah;
Peraturan Menteri Dalam Negeri Nomor 25 Tahun 2020 tentang Tata Cara Kerja Sama Daerah dengan Pemerintah Daerah di Luar Negeri dan Kerja Sama Daerah dengan Lembaga di Luar Negeri.`;
const abroadBasesEnglish = `Law Number 24 of 2000 on International Agreements;
Law Number 23 of 2014 on Regional Government;
Government Regulation Number 28 of 2018 on Regional Cooperation;
Regulation of the Minister of Home Affairs Number 25 of 2020 on Procedures for Cooperation of Regions with Foreign Local Governments and with Foreign Institutions.`;

function abroad(
	title: readonly [id: string, en: string],
	articles: readonly string[],
	withBases: boolean
): TemplateBody {
	return {
		heading: readWords(
			`${title[0]}\nANTARA\n{nama_daerah}\nDENGAN\n{nama_mitra}\nTENTANG\n{tentang}`,
			`${title[1]}\nBETWEEN\n{nama_daerah}\nAND\n{nama_mitra}\nON\n{tentang}`
		),
		opening: says(
			'Yang bertanda tangan di bawah ini, selanjutnya disebut Para Pihak:',
			'The undersigned, hereinafter referred to as the Parties:'
		),
		together: null,
		recitals: readLines(
			`?{latar_belakang} menimbang bahwa {latar_belakang};
berkeinginan memajukan hubungan baik dan kerja sama yang saling menguntungkan tentang {tentang};`,
			`considering that {latar_belakang};
desiring to promote good relations and mutually beneficial cooperation on {tentang};`
		),
		bases: withBases ? readLines(abroadBases, abroadBasesEnglish) : [],
		agreed: says('Telah mencapai pengertian sebagai berikut:', 'Have reached the following understanding:'),
		articles,
		closing: says(
			'Ditandatangani di {tempat_penandatanganan}, pada {hari_penandatanganan}.',
			'Signed at {tempat_penandatanganan}, on {hari_penandatanganan}.'
		),
		annexes: []
	};
}

const parentBase = [
	'?{induk_nomor} {induk_jenis} Nomor {induk_nomor} tanggal {induk_tanggal} tentang {induk_judul}.',
	'{induk_jenis} Number {induk_nomor} of {induk_tanggal} on {induk_judul}.'
] as const;
const openingAbroad = says(
	opening,
	'On this day, {hari_penandatanganan}, at {tempat_penandatanganan}, the undersigned:'
);
/** A paper under a memorandum or an agreement with a party abroad: as at home, with the law of foreign relations. */
function signedWithParty(
	heading: readonly [id: string, en: string],
	articles: readonly string[],
	rest: Partial<TemplateBody> = {}
): TemplateBody {
	return {
		heading: readWords(
			`${heading[0]}\nANTARA\n{nama_daerah}\nDENGAN\n{nama_mitra}\nTENTANG\n{tentang}`,
			`${heading[1]}\nBETWEEN\n{nama_daerah}\nAND\n{nama_mitra}\nON\n{tentang}`
		),
		opening: openingAbroad,
		together: says(
			together,
			'The FIRST PARTY and the SECOND PARTY, hereinafter together referred to as the PARTIES, first state the following:'
		),
		recitals: readLines(
			recitals,
			`whereas {latar_belakang};
whereas the PARTIES have signed {induk_jenis} Number {induk_nomor} of {induk_tanggal} on {induk_judul};
whereas the PARTIES intend to cooperate on {tentang}.`
		),
		bases: readLines(
			`${abroadBases.replace(/\.$/, ';')}\n${parentBase[0]}`,
			`${abroadBasesEnglish.replace(/\.$/, ';')}\n${parentBase[1]}`
		),
		agreed: says(
			'Berdasarkan hal-hal tersebut di atas, PARA PIHAK sepakat mengikatkan diri dalam {naskah} dengan ketentuan sebagai berikut:',
			'On the basis of the foregoing, the PARTIES agree to bind themselves in this {naskah} under the following provisions:'
		),
		articles,
		closing: says(
			'Demikian {naskah} ini dibuat dan ditandatangani oleh PARA PIHAK pada hari, tanggal, bulan, dan tahun tersebut di atas.',
			'In witness whereof, this {naskah} is made and signed by the PARTIES on the day, date, month and year stated above.'
		),
		annexes: [],
		...rest
	};
}

/** What a party abroad signs, in both languages (UU 24/2009 Ps 31): the two of its own, and those it shares with home. */
export const abroadTemplates = {
	loi: abroad(
		['PERNYATAAN KEHENDAK', 'LETTER OF INTENT'],
		[
			'loi_kehendak',
			'bidang_kerja_sama',
			'loi_tindak_lanjut',
			'biaya_masing_masing',
			'loi_tidak_mengikat',
			'bahasa_naskah'
		],
		false
	),
	mou: abroad(
		['MEMORANDUM SALING PENGERTIAN', 'MEMORANDUM OF UNDERSTANDING'],
		[
			'mou_tujuan',
			'bidang_kerja_sama',
			'mou_pelaksanaan',
			'biaya_masing_masing',
			'mou_kekayaan_intelektual',
			'mou_sumber_daya_genetik',
			'mou_kerahasiaan',
			'mou_pembatasan_personel',
			'mou_perbedaan',
			'mou_perubahan',
			'mou_masa_berlaku',
			'bahasa_naskah'
		],
		true
	),

	pks_luar_negeri: signedWithParty(
		['PERJANJIAN KERJA SAMA', 'COOPERATION AGREEMENT'],
		[
			'maksud_tujuan',
			'objek',
			'ruang_lingkup',
			'peran_para_pihak',
			'hak_kewajiban_kesatu',
			'hak_kewajiban_kedua',
			'pembiayaan_pembayaran',
			'jangka_waktu',
			'monitoring_pelaporan',
			'kerahasiaan_data_pribadi',
			'mou_kekayaan_intelektual',
			'keadaan_kahar',
			'sanksi',
			// Not the court of the region's seat: a party abroad has an arbitration to go to.
			'perselisihan_arbitrase',
			'pengakhiran',
			'korespondensi',
			'perubahan',
			'bahasa_naskah',
			'penutup'
		]
	),
	addendum_luar_negeri: signedWithParty(
		['ADENDUM', 'ADDENDUM'],
		['adendum_perubahan', 'adendum_tetap_berlaku', 'bahasa_naskah', 'penutup'],
		{
			heading: readWords(
				'ADENDUM {urutan_adendum}\nATAS\n{induk_jenis}\nANTARA\n{nama_daerah}\nDENGAN\n{nama_mitra}\nTENTANG\n{induk_judul}',
				'{urutan_adendum} ADDENDUM\nTO\n{induk_jenis}\nBETWEEN\n{nama_daerah}\nAND\n{nama_mitra}\nON\n{induk_judul}'
			),
			recitals: readLines(
				`bahwa PARA PIHAK telah menandatangani {induk_jenis} Nomor {induk_nomor} tanggal {induk_tanggal} tentang {induk_judul};
bahwa PARA PIHAK sepakat mengubah beberapa ketentuannya.`,
				`whereas the PARTIES have signed {induk_jenis} Number {induk_nomor} of {induk_tanggal} on {induk_judul};
whereas the PARTIES agree to amend some of its provisions.`
			)
		}
	),
	rencana_kerja_luar_negeri: signedWithParty(
		['RENCANA KERJA', 'WORK PLAN'],
		['rk_ketentuan', 'rk_anggaran', 'bahasa_naskah', 'penutup'],
		{
			recitals: [],
			bases: readLines(...parentBase),
			together: says(
				'PIHAK KESATU dan PIHAK KEDUA selanjutnya secara bersama-sama disebut PARA PIHAK.',
				'The FIRST PARTY and the SECOND PARTY are hereinafter together referred to as the PARTIES.'
			),
			agreed: says(
				'PARA PIHAK menetapkan Rencana Kerja dengan ketentuan sebagai berikut:',
				'The PARTIES establish the Work Plan under the following provisions:'
			),
			annexes: [planAnnex]
		}
	),
	berita_acara_luar_negeri: {
		...bare,
		heading: readWords(
			'BERITA ACARA\nPELAKSANAAN KERJA SAMA\nTENTANG\n{tentang}',
			'MINUTES\nOF THE IMPLEMENTATION OF COOPERATION\nON\n{tentang}'
		),
		opening: openingAbroad,
		together: says(
			'PIHAK KESATU dan PIHAK KEDUA selanjutnya disebut PARA PIHAK, menyatakan:',
			'The FIRST PARTY and the SECOND PARTY, hereinafter referred to as the PARTIES, state:'
		),
		articles: ['ba_pelaksanaan', 'ba_kesepakatan', 'bahasa_naskah'],
		closing: says(
			'Demikian berita acara ini dibuat dengan sebenarnya dan ditandatangani oleh PARA PIHAK.',
			'These minutes are made truthfully and signed by the PARTIES.'
		),
		annexes: [minutesAnnex]
	},
	bast_luar_negeri: {
		...bare,
		heading: readWords('BERITA ACARA SERAH TERIMA\nTENTANG\n{tentang}', 'MINUTES OF HANDOVER\nON\n{tentang}'),
		opening: openingAbroad,
		together: says(
			'PIHAK KESATU dan PIHAK KEDUA selanjutnya disebut PARA PIHAK, melaksanakan serah terima berdasarkan {induk_jenis} Nomor {induk_nomor} tanggal {induk_tanggal} tentang {induk_judul} dengan ketentuan sebagai berikut:',
			'The FIRST PARTY and the SECOND PARTY, hereinafter referred to as the PARTIES, carry out a handover on the basis of {induk_jenis} Number {induk_nomor} of {induk_tanggal} on {induk_judul} under the following provisions:'
		),
		articles: ['bast_penyerahan', 'bast_keadaan', 'bast_tanggung_jawab', 'bahasa_naskah'],
		closing: says(
			'Demikian berita acara serah terima ini dibuat dengan sebenarnya dan ditandatangani oleh PARA PIHAK.',
			'These minutes of handover are made truthfully and signed by the PARTIES.'
		),
		annexes: [handoverAnnex]
	}
} as const satisfies Partial<Record<TemplateKey, TemplateBody>>;
