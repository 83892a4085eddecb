import { officeProcedures } from './office-procedures';

type Details = Readonly<Record<string, unknown>>;
type Named = { readonly code?: string; readonly name?: { readonly id: string } | null };

const named = (details: Details) => {
	const name = (details as Named).name?.id;
	return name ? `"${name}"` : null;
};

/** Each thing that would break, once, in words. */
function whatBreaks(details: Details): string[] {
	const findings = (details.findings as readonly Named[] | undefined) ?? [];
	const sentences = findings.map(
		({ code, name }) =>
			officeProcedures.findings[code ?? '']?.(name?.id ?? '') ?? officeProcedures.otherFinding
	);
	return [...new Set(sentences)];
}

/** What is said when a proposal cannot be sent, a signing not be recorded, or a region's own change not be taken. */
export const cooperationRefusals: Record<string, string | ((details: Details) => string)> = {
	NO_PROCEDURE:
		'Jawaban ini tidak menuju salah satu dari lima tata cara kerja sama. Periksa kembali jawaban, atau hubungi Bagian Kerja Sama.',
	PROPOSAL_NOT_COMPLETE: 'Permohonan belum lengkap. Isian dan berkas yang kurang disebutkan di bawah ini.',
	NOTHING_MENDED: 'Belum ada berkas yang diperbaiki. Ganti berkas yang diminta, lalu kirim lagi.',
	PACT_NOT_ACCEPTED: 'Pakta integritas belum disetujui. Baca dan setujui sebelum mengirim.',
	EMAIL_WRONG: 'Alamat surel ini tidak tertulis dengan benar.',
	EMAIL_NOT_PROVED:
		'Alamat surel belum dibuktikan. Minta kode, lalu masukkan kode yang dikirim ke alamat itu.',
	CODE_WRONG: 'Kode tidak cocok atau sudah tidak berlaku. Minta kode baru.',
	DAY_WRONG: 'Tanggal ini tidak ada. Tulis tanggal, bulan, dan tahun.',
	TERM_ENDS_BEFORE_START: 'Masa berlaku berakhir sebelum dimulai. Periksa kedua tanggalnya.',
	INSTRUMENT_UNKNOWN: 'Jenis naskah ini tidak dikenal.',
	NOTHING_TO_PUBLISH: 'Belum ada perjanjian dari permohonan ini yang menunggu diumumkan.',
	PROCEDURE_UNSOUND: (details) =>
		['Dengan perubahan ini prosedur tidak lagi utuh, sehingga tidak disimpan.', ...whatBreaks(details)].join(
			' '
		),
	DEADLINE_STATUTORY: 'Tenggat ini ditetapkan undang-undang dan tidak dapat diubah daerah.',
	STEP_STATUTORY: (details) =>
		`${named(details) ?? 'Langkah ini'} diwajibkan peraturan: tidak dapat ditiadakan atau dipindah.`,
	MOVE_LEAVES_PHASE: (details) =>
		`${named(details) ?? 'Langkah ini'} akan keluar dari tahapnya, misalnya paraf sesudah tanda tangan. Pilih tempat di dalam tahap yang sama.`
};
