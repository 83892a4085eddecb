import type { Bilingual } from '$lib/text/bilingual';
import type { Basis } from '$lib/server/modules/workflow';
import { law, type ProcedureKey } from '../procedures';
import type { Lane } from './kinds-of-partner';

/** Why the door sends a proposal away. */
export type RouteRefusalCode =
	/** The partner's country has no diplomatic relations with Indonesia. */
	| 'NO_DIPLOMATIC_RELATIONS'
	/** The subject is one of the six affairs that belong to the centre alone. */
	| 'ABSOLUTE_AFFAIR';

/** What the door tells beside the answer. */
export type RouteWarningCode =
	/** Whether the council must consent depends on answers that were not given. */
	| 'BUDGET_UNKNOWN'
	/** A contract of several budget years needs a consent of its own. */
	| 'MULTI_YEAR_CONSENT'
	/** The law does not settle the route of this kind of partner; the region may set another. */
	| 'ROUTE_UNCERTAIN'
	/** Whether the partner's country has diplomatic relations was not said. */
	| 'DIPLOMATIC_RELATIONS_UNKNOWN'
	/** A foreign national government is no direct partner; the centre leads. */
	| 'FOREIGN_GOVERNMENT_THROUGH_CENTRE';

export const refusalReasons: Readonly<Record<RouteRefusalCode, Bilingual>> = {
	NO_DIPLOMATIC_RELATIONS: {
		id: 'Kerja sama luar negeri mensyaratkan hubungan diplomatik antara Indonesia dan negara mitra.',
		en: "Foreign cooperation requires diplomatic relations between Indonesia and the partner's country."
	},
	ABSOLUTE_AFFAIR: {
		id: 'Politik luar negeri, pertahanan, keamanan, yustisi, moneter dan fiskal nasional, serta agama adalah urusan Pemerintah Pusat dan tidak dapat dikerjasamakan oleh daerah.',
		en: 'Foreign policy, defence, security, justice, national monetary and fiscal affairs and religion belong to the central government; a region cannot cooperate on them.'
	}
};

export const warningTexts: Readonly<Record<RouteWarningCode, Bilingual>> = {
	BUDGET_UNKNOWN: {
		id: 'Belum diketahui apakah rencana membebani masyarakat atau daerah, atau belum teranggarkan. Jika ya, persetujuan DPRD diperlukan.',
		en: 'It is not known whether the plan burdens the public or the region, or is not yet budgeted. If so, the council must consent.'
	},
	MULTI_YEAR_CONSENT: {
		id: 'Perjanjian yang melebihi satu tahun anggaran memerlukan persetujuan DPRD tersendiri.',
		en: "A contract beyond one budget year needs the council's separate consent."
	},
	ROUTE_UNCERTAIN: {
		id: 'Peraturan tidak menetapkan dengan tegas jalur bagi jenis mitra ini; jalur yang ditunjukkan adalah kelaziman dan dapat ditetapkan lain oleh daerah.',
		en: 'The rules do not settle the way for this kind of partner; the one shown is customary, and the region may set another.'
	},
	DIPLOMATIC_RELATIONS_UNKNOWN: {
		id: 'Hubungan diplomatik dengan negara mitra belum dipastikan; tanpa itu kerja sama tidak dapat dilakukan.',
		en: "Diplomatic relations with the partner's country are not confirmed; without them there can be no cooperation."
	},
	FOREIGN_GOVERNMENT_THROUGH_CENTRE: {
		id: 'Pemerintah negara asing bukan mitra langsung pemerintah daerah. Kerja sama ditempuh melalui Pemerintah Pusat, atau berupa keikutsertaan dalam program pelatihan atau kunjungan.',
		en: 'A foreign national government is no direct partner of a region. The way leads through the central government, or is participation in a training programme or visit.'
	}
};

/** The articles behind a warning, where it speaks of a rule and not of an answer that is missing. */
export const warningBasis: Readonly<Record<RouteWarningCode, readonly Basis[]>> = {
	BUDGET_UNKNOWN: [law.council],
	MULTI_YEAR_CONSENT: [law.multiYear],
	ROUTE_UNCERTAIN: [],
	DIPLOMATIC_RELATIONS_UNKNOWN: [law.foreignProcedure],
	FOREIGN_GOVERNMENT_THROUGH_CENTRE: [law.absoluteAffairs, law.abroad]
};

/** What is told about the way that was found. */
export const procedureReasons: Readonly<Record<ProcedureKey, Bilingual>> = {
	ksdd: {
		id: 'Mitra adalah daerah lain: Kesepakatan Bersama, lalu Perjanjian Kerja Sama.',
		en: 'The partner is another region: a Joint Agreement, then a Cooperation Contract.'
	},
	ksdpk: {
		id: 'Mitra adalah pihak ketiga: Kesepakatan Bersama, lalu Perjanjian Kerja Sama, dengan studi kelayakan.',
		en: 'The partner is a third party: a Joint Agreement, then a Cooperation Contract, with a feasibility study.'
	},
	ksdpl: {
		id: 'Mitra adalah pemerintah daerah di luar negeri: dengan persetujuan DPRD dan Pemerintah Pusat.',
		en: 'The partner is a foreign regional government: with the consent of the council and the central government.'
	},
	ksdll: {
		id: 'Mitra adalah lembaga di luar negeri: dengan persetujuan Pemerintah Pusat.',
		en: 'The partner is a foreign institution: with the approval of the central government.'
	},
	sinergi: {
		id: 'Mitra adalah instansi pusat: Nota Kesepakatan dengan Rencana Kerja.',
		en: 'The partner is a central body: a Note of Agreement with a Work Plan.'
	}
};

export const laneReasons: Readonly<Record<Lane, Bilingual>> = {
	asset_use: {
		id: 'Pemanfaatan barang milik daerah mengikuti aturan pengelolaan barang milik daerah.',
		en: 'The use of regional assets follows the rules on regional assets.'
	},
	ppp: {
		id: 'Kerja sama penyediaan infrastruktur mengikuti aturan KPBU.',
		en: 'Building and running infrastructure follows the rules on public-private partnership.'
	},
	procurement: {
		id: 'Pembelian barang atau jasa mengikuti aturan pengadaan.',
		en: 'Buying goods or services follows the rules on procurement.'
	},
	through_central_government: {
		id: 'Kerja sama dengan negara asing ditempuh melalui Pemerintah Pusat.',
		en: 'Cooperation with a foreign state leads through the central government.'
	},
	village_cooperation: {
		id: 'Desa bukan daerah; kerja sama dengan desa mengikuti aturan kerja sama desa.',
		en: 'A village is no region; cooperation with villages follows the rules on village cooperation.'
	}
};

export const mandatoryReason: Bilingual = {
	id: 'Daerah berbatasan dan pelayanan bersama: kerja sama wajib.',
	en: 'Regions that border on one another and a shared service: mandatory cooperation.'
};
