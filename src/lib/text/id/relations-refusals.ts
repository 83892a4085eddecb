/** Why an act of the rooms that look outward was refused. */
export const relationsRefusals: Record<string, string> = {
	RECORD_FROM_SOURCE: 'Catatan ini menyampaikan isi sumbernya, jadi tidak diubah dengan tangan.',
	NOT_OFFERED: 'Hanya yang ditawarkan dapat menjadi kewajiban; rencana dan harapan tidak.',
	FOLLOWED_ALREADY: 'Tawaran ini sudah menjadi kewajiban.',
	IN_USE: 'Sudah ada kewajiban yang lahir dari catatan ini, jadi tidak dapat dihapus.',
	VISIT_AHEAD: 'Hari kunjungan belum tiba.',
	ASSESSMENT_CLOSED: 'Penilaian ini sudah ditutup.',
	ASSESSMENT_UNFINISHED: 'Masih ada indikator tanpa nilai atau tanpa alasan.'
};
