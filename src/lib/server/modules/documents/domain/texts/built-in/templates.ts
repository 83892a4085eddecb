import type { PaperKind } from '../paper-kinds';
import { readLines, readWords, type TemplateAnnex, type TemplateBody, type Words } from '../template-body';

const says = (id: string, en: string | null = null): Words => ({ id, en });

const domesticBases = `Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;
Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah;
Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2020 tentang Tata Cara Kerja Sama Daerah dengan Daerah Lain dan Kerja Sama Daerah dengan Pihak Ketiga;
?{induk_nomor} {induk_jenis} Nomor {induk_nomor} tanggal {induk_tanggal} tentang {induk_judul}.`;

const recitals = `?{latar_belakang} bahwa {latar_belakang};
?{induk_nomor} bahwa PARA PIHAK telah menandatangani {induk_jenis} Nomor {induk_nomor} tanggal {induk_tanggal} tentang {induk_judul};
bahwa PARA PIHAK bermaksud bekerja sama tentang {tentang}.`;

const opening =
	'Pada hari ini, {hari_penandatanganan}, bertempat di {tempat_penandatanganan}, yang bertanda tangan di bawah ini:';
const together =
	'PIHAK KESATU dan PIHAK KEDUA selanjutnya secara bersama-sama disebut PARA PIHAK, terlebih dahulu menerangkan hal-hal sebagai berikut:';
const signed =
	'Demikian {naskah} ini dibuat dan ditandatangani oleh PARA PIHAK pada hari, tanggal, bulan, dan tahun tersebut di atas.';

/** A domestic agreement: heading, the two parties, recitals, bases, articles. */
function domestic(
	title: string,
	articles: readonly string[],
	rest: Partial<TemplateBody> = {}
): TemplateBody {
	return {
		heading: readWords(`${title}\nANTARA\n{nama_daerah}\nDENGAN\n{nama_mitra}\nTENTANG\n{tentang}`, ''),
		opening: says(opening),
		together: says(together),
		recitals: readLines(recitals, ''),
		bases: readLines(domesticBases, ''),
		agreed: says(
			'Berdasarkan hal-hal tersebut di atas, PARA PIHAK sepakat mengikatkan diri dalam {naskah} dengan ketentuan sebagai berikut:'
		),
		articles,
		closing: says(signed),
		annexes: [],
		...rest
	};
}

const bare = { together: null, recitals: [], bases: [], agreed: null, annexes: [] } as const;
const annex = (title: string, columns: readonly string[]): TemplateAnnex => ({
	title: says(title),
	text: null,
	columns: columns.map((one) => says(one))
});

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

/** The templates that come with the program; version 0 of each kind. A region's own versions follow from 1. */
export const builtInTemplates: Readonly<Record<PaperKind, TemplateBody>> = {
	kesepakatan_bersama: domestic('KESEPAKATAN BERSAMA', [
		'maksud_tujuan',
		'objek',
		'ruang_lingkup',
		'pelaksanaan_dengan_pks',
		'pembiayaan',
		'jangka_waktu',
		'perselisihan_musyawarah',
		'korespondensi',
		'perubahan',
		'penutup'
	]),
	nota_kesepakatan: domestic(
		'NOTA KESEPAKATAN',
		[
			'maksud_tujuan',
			'objek',
			'ruang_lingkup',
			'pelaksanaan_dengan_rencana_kerja',
			'pembiayaan',
			'jangka_waktu',
			'monitoring',
			'perselisihan_musyawarah',
			'korespondensi',
			'perubahan',
			'penutup'
		],
		{
			bases: readLines(
				'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;\nPeraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah.',
				''
			)
		}
	),
	rencana_kerja: domestic('RENCANA KERJA', ['rk_ketentuan', 'rk_anggaran', 'penutup'], {
		recitals: [],
		bases: readLines(
			'?{induk_nomor} {induk_jenis} Nomor {induk_nomor} tanggal {induk_tanggal} tentang {induk_judul}.',
			''
		),
		together: says('PIHAK KESATU dan PIHAK KEDUA selanjutnya secara bersama-sama disebut PARA PIHAK.'),
		agreed: says('PARA PIHAK menetapkan Rencana Kerja dengan ketentuan sebagai berikut:'),
		annexes: [
			annex('LAMPIRAN RENCANA KERJA', [
				'Kegiatan',
				'Keluaran',
				'Lokasi',
				'Jadwal',
				'Sumber anggaran',
				'Penanggung jawab PIHAK KESATU',
				'Penanggung jawab PIHAK KEDUA'
			])
		]
	}),
	pks: domestic('PERJANJIAN KERJA SAMA', [
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
		'keadaan_kahar',
		'sanksi',
		'perselisihan_pihak_ketiga',
		'pengakhiran',
		'korespondensi',
		'perubahan',
		'penutup'
	]),
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
	addendum: domestic('ADENDUM {urutan_adendum}', ['adendum_perubahan', 'adendum_tetap_berlaku', 'penutup'], {
		heading: readWords(
			'ADENDUM {urutan_adendum}\nATAS\n{induk_jenis}\nANTARA\n{nama_daerah}\nDENGAN\n{nama_mitra}\nTENTANG\n{induk_judul}',
			''
		),
		recitals: readLines(
			`bahwa PARA PIHAK telah menandatangani {induk_jenis} Nomor {induk_nomor} tanggal {induk_tanggal} tentang {induk_judul};
bahwa PARA PIHAK sepakat mengubah beberapa ketentuannya.`,
			''
		)
	}),
	surat_kuasa: {
		...bare,
		heading: readWords('SURAT KUASA', ''),
		opening: says('Yang bertanda tangan di bawah ini:'),
		agreed: says('Dengan ini PEMBERI KUASA memberikan kuasa kepada PENERIMA KUASA sebagai berikut:'),
		articles: ['kuasa_khusus', 'kuasa_batas'],
		closing: says('Demikian surat kuasa ini dibuat untuk dipergunakan sebagaimana mestinya.')
	},
	surat_penawaran: {
		...bare,
		heading: readWords('Penawaran Kerja Sama tentang {tentang}', ''),
		opening: says('Yth. {nama_mitra}\ndi {alamat_mitra}'),
		articles: ['penawaran_isi', 'penawaran_jawaban'],
		closing: says('Demikian disampaikan. Atas perhatian dan kerja sama Saudara kami ucapkan terima kasih.')
	},
	surat_tanggapan: {
		...bare,
		heading: readWords('Tanggapan atas Penawaran Kerja Sama tentang {tentang}', ''),
		opening: says('Yth. {nama_mitra}\ndi {alamat_mitra}'),
		articles: ['tanggapan_isi', 'tanggapan_lanjutan'],
		closing: says('Demikian disampaikan. Atas perhatian dan kerja sama Saudara kami ucapkan terima kasih.')
	},
	studi_kelayakan: {
		...bare,
		heading: readWords(
			'STUDI KELAYAKAN\nKERJA SAMA {nama_daerah}\nDENGAN {nama_mitra}\nTENTANG\n{tentang}',
			''
		),
		opening: says(''),
		articles: [
			'studi_pendahuluan',
			'studi_rencana_induk',
			'studi_pilihan_bentuk',
			'studi_teknis',
			'studi_hukum',
			'studi_keuangan',
			'studi_dampak',
			'studi_risiko',
			'studi_kesimpulan'
		],
		closing: says('')
	},
	berita_acara: {
		...bare,
		heading: readWords('BERITA ACARA\nPELAKSANAAN KERJA SAMA\nTENTANG\n{tentang}', ''),
		opening: says(opening),
		together: says('PIHAK KESATU dan PIHAK KEDUA selanjutnya disebut PARA PIHAK, menyatakan:'),
		articles: ['ba_pelaksanaan', 'ba_kesepakatan'],
		closing: says('Demikian berita acara ini dibuat dengan sebenarnya dan ditandatangani oleh PARA PIHAK.'),
		annexes: [annex('LAMPIRAN BERITA ACARA', ['Kegiatan', 'Hasil', 'Bukti', 'Keterangan'])]
	},
	bast: {
		...bare,
		heading: readWords('BERITA ACARA SERAH TERIMA\nTENTANG\n{tentang}', ''),
		opening: says(opening),
		together: says(
			'PIHAK KESATU dan PIHAK KEDUA selanjutnya disebut PARA PIHAK, melaksanakan serah terima berdasarkan {induk_jenis} Nomor {induk_nomor} tanggal {induk_tanggal} tentang {induk_judul} dengan ketentuan sebagai berikut:'
		),
		articles: ['bast_penyerahan', 'bast_keadaan', 'bast_tanggung_jawab'],
		closing: says(
			'Demikian berita acara serah terima ini dibuat dengan sebenarnya dan ditandatangani oleh PARA PIHAK.'
		),
		annexes: [
			annex('LAMPIRAN BERITA ACARA SERAH TERIMA', [
				'Barang atau hasil pekerjaan',
				'Jumlah',
				'Nilai',
				'Keadaan',
				'Keterangan'
			])
		]
	}
};
