import type { Bilingual } from '$lib/text/bilingual';

const ministry: Bilingual = {
	id: 'Pusat Fasilitasi Kerja Sama, Sekretariat Jenderal Kementerian Dalam Negeri, melalui gubernur',
	en: 'Centre for Facilitation of Cooperation, Secretariat-General of Home Affairs, through the governor'
};

/** Where each outside answer comes from, for whoever asks for the first time (domain.md 2.3 and 3.2). */
const offices: Readonly<Record<string, Bilingual>> = {
	persetujuan_dprd: { id: 'Sekretariat DPRD', en: "The council's secretariat" },
	konsultasi_loi: ministry,
	verifikasi: ministry,
	pembahasan: {
		id: 'Kementerian Dalam Negeri bersama Kementerian Luar Negeri dan Sekretariat Negara',
		en: 'Home Affairs together with Foreign Affairs and the State Secretariat'
	},
	persetujuan_menteri: ministry,
	full_powers: {
		id: 'Kementerian Luar Negeri, Direktorat Jenderal Hukum dan Perjanjian Internasional',
		en: 'Foreign Affairs, Directorate General of Legal Affairs and International Treaties'
	}
};

/** The office to ask at this step; null where it is the partner, or a step that a region added. */
export function officeToAsk(step: string): Bilingual | null {
	return offices[step] ?? null;
}
