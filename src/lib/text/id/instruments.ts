/** The names of the papers, as people say them. */
export const instrumentNames = {
	kesepakatan_bersama: 'Kesepakatan Bersama',
	nota_kesepakatan: 'Nota Kesepakatan',
	loi: 'Pernyataan Kehendak (LoI)',
	mou: 'Nota Kesepahaman (MoU)',
	pks: 'Perjanjian Kerja Sama (PKS)',
	rencana_kerja: 'Rencana Kerja',
	addendum: 'Adendum',
	other: 'Naskah lain'
};

export type Instrument = keyof typeof instrumentNames;
