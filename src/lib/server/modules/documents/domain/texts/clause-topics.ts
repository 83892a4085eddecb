import type { PaperKind } from './paper-kinds';

/** What an article settles. A closed list, so that the program can say which matters a text leaves out. */
export const topics = [
	'purpose',
	'object',
	'scope',
	'carrying_out',
	'rights_and_duties',
	'financing',
	'term',
	'monitoring',
	'personal_data',
	'confidentiality',
	'intellectual_property',
	'genetic_resources',
	'personnel_limits',
	'force_majeure',
	'sanctions',
	'disputes',
	'termination',
	'correspondence',
	'amendment',
	'intent',
	'follow_up',
	'not_binding',
	'languages',
	'changed_terms',
	'unchanged_terms',
	'powers_given',
	'limits_of_power',
	'handover',
	'condition_of_goods',
	'responsibility_passes',
	'facts_established',
	'feasibility',
	'closing',
	'other'
] as const;
export type Topic = (typeof topics)[number];

export function isTopic(text: string): text is Topic {
	return (topics as readonly string[]).includes(text);
}

/** `law`: the law says that the paper must hold it; `practice`: offices do, and a text without it is only remarked. */
export type Requirement = { readonly topic: Topic; readonly by: 'law' | 'practice'; readonly source: string };

const thirdPartyContract = 'UU 23/2014 Pasal 366 ayat (2)';
const practice = 'praktik; PP 28/2018';

const asked = (by: Requirement['by'], source: string, ...names: Topic[]): Requirement[] =>
	names.map((topic) => ({ topic, by, source }));

const umbrella = asked(
	'practice',
	practice,
	'purpose',
	'object',
	'scope',
	'carrying_out',
	'financing',
	'term'
);

/**
 * What a paper of this kind must or should settle. A PKS with a third party must hold rights and duties, term,
 * disputes and sanctions (UU 23/2014 Ps 366(2)); for the rest practice asks (domain 4.1), and the text may still go
 * on without it.
 *
 * @param withThirdParty the cooperation is with a third party (KSDPK)
 */
export function requirementsOf(kind: PaperKind, withThirdParty: boolean): readonly Requirement[] {
	switch (kind) {
		case 'kesepakatan_bersama':
		case 'nota_kesepakatan':
			return umbrella;
		case 'pks': {
			const core = ['rights_and_duties', 'term', 'disputes', 'sanctions'] as const;
			return [
				...(withThirdParty
					? asked('law', thirdPartyContract, ...core)
					: asked('practice', practice, ...core)),
				...asked('practice', practice, 'object', 'scope', 'financing', 'force_majeure', 'termination'),
				...asked('practice', 'UU 27/2022', 'personal_data')
			];
		}
		case 'loi':
			return asked('practice', 'Permendagri 25/2020', 'intent', 'scope', 'financing', 'not_binding');
		case 'mou':
			return asked(
				'practice',
				'Permendagri 25/2020; UU 24/2000',
				'purpose',
				'scope',
				'financing',
				'intellectual_property',
				'genetic_resources',
				'confidentiality',
				'personnel_limits',
				'disputes',
				'amendment',
				'term',
				'languages'
			);
		case 'addendum':
			return asked('practice', practice, 'changed_terms', 'unchanged_terms');
		case 'surat_kuasa':
			return asked('practice', 'PP 28/2018', 'powers_given', 'limits_of_power');
		case 'bast':
			return asked('practice', 'Permendagri 19/2016', 'handover', 'responsibility_passes');
		case 'rencana_kerja':
		case 'surat_penawaran':
		case 'surat_tanggapan':
		case 'studi_kelayakan':
		case 'berita_acara':
			return [];
	}
}

/** What is asked of the paper and settled by none of its articles. */
export function missingTopics(
	kind: PaperKind,
	withThirdParty: boolean,
	settled: Iterable<Topic>
): readonly Requirement[] {
	const there = new Set(settled);
	return requirementsOf(kind, withThirdParty).filter(({ topic }) => !there.has(topic));
}
