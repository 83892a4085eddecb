import type { TemplateAnnex, Words } from '../template-body';

/** Texts that the templates share. */
export const says = (id: string, en: string | null = null): Words => ({ id, en });

export const recitals = `?{latar_belakang} bahwa {latar_belakang};
?{induk_nomor} bahwa PARA PIHAK telah menandatangani {induk_jenis} Nomor {induk_nomor} tanggal {induk_tanggal} tentang {induk_judul};
bahwa PARA PIHAK bermaksud bekerja sama tentang {tentang}.`;

export const opening =
	'Pada hari ini, {hari_penandatanganan}, bertempat di {tempat_penandatanganan}, yang bertanda tangan di bawah ini:';
export const together =
	'PIHAK KESATU dan PIHAK KEDUA selanjutnya secara bersama-sama disebut PARA PIHAK, terlebih dahulu menerangkan hal-hal sebagai berikut:';

/** A paper without the parts that only an agreement has. */
export const bare = { together: null, recitals: [], bases: [], agreed: null, annexes: [] } as const;

/** A table of an annex, its title and columns as `Indonesian / English`. */
const annex = (title: string, columns: readonly string[]): TemplateAnnex => {
	const both = (text: string): Words => {
		const [id = '', en = null] = text.split(' / ');
		return { id, en };
	};
	return { title: both(title), text: null, columns: columns.map(both) };
};

export const planAnnex = annex('LAMPIRAN RENCANA KERJA / ANNEX TO THE WORK PLAN', [
	'Kegiatan / Activity',
	'Keluaran / Output',
	'Lokasi / Location',
	'Jadwal / Schedule',
	'Sumber anggaran / Source of budget',
	'Penanggung jawab PIHAK KESATU / Responsible for the FIRST PARTY',
	'Penanggung jawab PIHAK KEDUA / Responsible for the SECOND PARTY'
]);
export const minutesAnnex = annex('LAMPIRAN BERITA ACARA / ANNEX TO THE MINUTES', [
	'Kegiatan / Activity',
	'Hasil / Result',
	'Bukti / Evidence',
	'Keterangan / Remarks'
]);
export const handoverAnnex = annex('LAMPIRAN BERITA ACARA SERAH TERIMA / ANNEX TO THE MINUTES OF HANDOVER', [
	'Barang atau hasil pekerjaan / Goods or results of work',
	'Jumlah / Quantity',
	'Nilai / Value',
	'Keadaan / Condition',
	'Keterangan / Remarks'
]);
