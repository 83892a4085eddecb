import type { instrumentNames as indonesian } from '../id/instruments';

export const instrumentNames: typeof indonesian = {
	kesepakatan_bersama: 'Joint agreement (Kesepakatan Bersama)',
	nota_kesepakatan: 'Note of agreement (Nota Kesepakatan)',
	loi: 'Letter of intent (LoI)',
	mou: 'Memorandum of understanding (MoU)',
	pks: 'Cooperation contract (PKS)',
	rencana_kerja: 'Work plan (Rencana Kerja)',
	addendum: 'Addendum',
	other: 'Other paper'
};
