import type { Basis, Certainty } from '$lib/server/modules/workflow';

/** A citation in both languages, with how sure we are that the article says so. */
export function cite(id: string, en: string, certainty: Certainty): Basis {
	return { article: { id, en }, certainty };
}

/**
 * The articles on which procedures and routing rest. High: the text or a direct report of it was read, or it
 * is settled; medium: reported second-hand or from practice; low: not confirmed. Nothing low is ever a
 * statutory deadline or a refusal.
 */
export const law = {
	absoluteAffairs: cite('UU 23/2014 Pasal 10 ayat (1)', 'Law 23/2014, Article 10(1)', 'high'),
	council: cite('UU 23/2014 Pasal 154 ayat (1)', 'Law 23/2014, Article 154(1)', 'high'),
	councilInSynergy: cite('UU 23/2014 Pasal 154 ayat (1)', 'Law 23/2014, Article 154(1)', 'low'),
	/** The council does not consent anew to what the centre already has with the institution (domain §10.20). */
	continuation: cite(
		'Permendagri 25/2020 (penerusan kerja sama Pemerintah Pusat)',
		'Home Affairs Regulation 25/2020 (continuation of a cooperation of the central government)',
		'medium'
	),
	cooperation: cite('UU 23/2014 Pasal 363', 'Law 23/2014, Article 363', 'high'),
	mandatory: cite('UU 23/2014 Pasal 364', 'Law 23/2014, Article 364', 'high'),
	thirdParty: cite('UU 23/2014 Pasal 366', 'Law 23/2014, Article 366', 'high'),
	abroad: cite('UU 23/2014 Pasal 367', 'Law 23/2014, Article 367', 'high'),
	supervision: cite('UU 23/2014 Pasal 368 ayat (1)', 'Law 23/2014, Article 368(1)', 'high'),
	representation: cite('PP 28/2018 Pasal 2', 'Government Regulation 28/2018, Article 2', 'high'),
	withRegions: cite('PP 28/2018 Pasal 6', 'Government Regulation 28/2018, Article 6', 'high'),
	withThirdParties: cite('PP 28/2018 Pasal 11', 'Government Regulation 28/2018, Article 11', 'medium'),
	withForeignRegions: cite(
		'PP 28/2018 sampai dengan Pasal 35',
		'Government Regulation 28/2018, up to Article 35',
		'medium'
	),
	withForeignBodies: cite(
		'PP 28/2018 Pasal 36 sampai dengan Pasal 42',
		'Government Regulation 28/2018, Articles 36 to 42',
		'medium'
	),
	governor: cite('PP 28/2018 Pasal 44 ayat (3)', 'Government Regulation 28/2018, Article 44(3)', 'high'),
	synergy: cite('PP 28/2018 Pasal 46', 'Government Regulation 28/2018, Article 46', 'medium'),
	domesticProcedure: cite('Permendagri 22/2020', 'Home Affairs Regulation 22/2020', 'high'),
	coordinationTeam: cite('Permendagri 22/2020', 'Home Affairs Regulation 22/2020', 'medium'),
	uncertainPartner: cite('Permendagri 22/2020', 'Home Affairs Regulation 22/2020', 'medium'),
	foreignProcedure: cite('Permendagri 25/2020', 'Home Affairs Regulation 25/2020', 'high'),
	foreignPractice: cite('Permendagri 25/2020', 'Home Affairs Regulation 25/2020', 'medium'),
	foreignRelations: cite('Permenlu 3/2019', 'Foreign Affairs Regulation 3/2019', 'high'),
	fullPowers: cite('UU 24/2000 Pasal 7', 'Law 24/2000, Article 7', 'high'),
	treatyDeposit: cite('UU 24/2000 Pasal 17', 'Law 24/2000, Article 17', 'high'),
	conflictOfInterest: cite('UU 30/2014 Pasal 42-45', 'Law 30/2014, Articles 42-45', 'high'),
	actingOfficials: cite('UU 30/2014 Pasal 14 ayat (7)', 'Law 30/2014, Article 14(7)', 'high'),
	officialLetters: cite('Permendagri 1/2023', 'Home Affairs Regulation 1/2023', 'medium'),
	publicByLaw: cite('UU 14/2008 Pasal 11 ayat (1) huruf e', 'Law 14/2008, Article 11(1)(e)', 'high'),
	exemptions: cite('UU 14/2008 Pasal 17', 'Law 14/2008, Article 17', 'high'),
	archives: cite('UU 43/2009', 'Law 43/2009', 'high'),
	multiYear: cite('PP 12/2019', 'Government Regulation 12/2019', 'medium'),
	assetUse: cite('Permendagri 19/2016', 'Home Affairs Regulation 19/2016', 'high'),
	partnership: cite('Perpres 38/2015', 'Presidential Regulation 38/2015', 'high'),
	procurement: cite('Perpres 16/2018', 'Presidential Regulation 16/2018', 'high'),
	villages: cite('UU 6/2014 Pasal 91', 'Law 6/2014, Article 91', 'high'),
	foreignOrganisations: cite('PP 59/2016', 'Government Regulation 59/2016', 'medium'),
	/** No law: what a region sets for itself, with a default that it is asked to confirm. */
	regionSetting: cite(
		'Pengaturan daerah (nilai bawaan, bukan tenggat undang-undang)',
		'Set by the region (default value, not a statutory limit)',
		'low'
	),
	/** Promised in public by at least one city; a sensible default, still no statutory deadline. */
	replyToOffer: cite(
		'Pengaturan daerah: tawaran dijawab dalam 30 hari (praktik daerah lain)',
		'Set by the region: an offer is answered within 30 days (practice of other regions)',
		'medium'
	)
} as const;
