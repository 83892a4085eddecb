import type { proposeDoor as indonesian } from '../id/propose-door';

export const proposeDoor: typeof indonesian = {
	meta: 'Answer five short questions and see procedure, papers and time of your cooperation with the local government.',
	kicker: (n) => `Question ${n} of 5`,
	why: 'Why this is asked',
	reasons: {
		partner_kind:
			'The rules know five procedures, by who the partner is. The answer settles the procedure, the papers and who decides.',
		object:
			'Some matters have rules of their own, such as the use of regional assets, public-private partnership and procurement. If that is what you need, we show you its door.',
		borders_region:
			'Cooperation on services between regions that border on one another is mandatory (Law 23/2014, Article 364).',
		multi_year: 'A contract beyond one budget year needs a consent of its own.',
		burdens_public:
			'The council must consent where the cooperation burdens people and region or is not yet budgeted.',
		diplomatic_relations:
			'Foreign cooperation requires diplomatic relations. A continuation of a national cooperation takes a shorter way.'
	},
	where: 'Where is the partner?',
	whereHint:
		'Local governments answer about the border, partners abroad about the relations of their country. All others pass over this.',
	pays: 'Who pays, and who bears a burden?',
	unknownFine:
		'If you do not know yet, choose "Not known yet". Answers can be changed at any time before sending.',
	forWhom: {
		label: 'Whom is this proposal for?',
		region: "A unit of the region (the region's own initiative)",
		partner: 'A partner who came to the desk (I fill it in)',
		unit: 'Unit that wants the cooperation'
	},
	deskTitle: 'Propose from the desk',
	deskLead:
		'Units of the region begin a cooperation here. Officers of the cooperation division can also fill in a proposal for a partner who came.',
	drafts: 'Your drafts that have not been sent',
	draftBegun: (day) => `Begun ${day}`,
	regionQuestions: {
		partner_kind: 'Who is the partner to be?',
		borders_region: 'Does the region of the partner to be border directly on this one?',
		diplomatic_relations: 'Does the country of the partner to be have diplomatic relations with Indonesia?',
		continues_national_cooperation:
			'Does it continue a cooperation that the partner to be already has with the central government?'
	},
	regionKindHint: 'Choose what fits the partner to be best.',
	answered: 'Your answers',
	result: {
		kicker: 'By your answers',
		reason: 'Reason',
		council: "The council's consent",
		councilYes: 'Needed',
		councilNo: 'Not needed by these answers',
		councilUnknown: 'Cannot be said yet',
		mandatory: 'Nature of the cooperation',
		mandatoryYes: 'Mandatory cooperation',
		mandatoryNo: 'Voluntary cooperation',
		lead: {
			ksdd: 'Cooperation between regions: a Joint Agreement between two heads of region, then a Cooperation Contract.',
			ksdpk: 'Cooperation with a third party: a Joint Agreement, then a Cooperation Contract.',
			ksdpl:
				'Sister cities and provinces: a letter of intent, consent of the council and the centre, then a memorandum.',
			ksdll: 'Cooperation with an institution abroad: approval of the central government, then a memorandum.',
			sinergi: 'Synergy with the central government: a Note of Agreement with a Work Plan.'
		},
		steps: 'Steps, actors and dates',
		stepsNote: (day) =>
			`Dates are counted from today, ${day}, past weekends, national holidays and collective leave. The length of each step is set by the region and no statutory limit, unless it says so. After a step without a limit the next date cannot be counted yet.`,
		together: 'side by side',
		statutory: 'limit set by the rules',
		due: (day) => `by ${day}`,
		noDue: 'its date will follow',
		papers: 'Papers to prepare',
		papersNote:
			'The formats stand on each line. Terms of reference and integrity pact are made from what you fill in next.',
		columns: { paper: 'Paper', need: 'Need', formats: 'Formats' },
		contents: 'What it has to hold',
		warnings: 'To be kept in mind',
		next: 'What comes next',
		nextText:
			'You fill in your organisation, the contact officers and the plan of the cooperation, then upload the papers. Everything is kept, and you can go on at any time.',
		mayNot: 'Your role proposes no cooperation. Sign out first if you want to propose as an applicant.',
		whole: 'Read the whole procedure',
		whatToDo: 'What you can do',
		lanes: {
			asset_use: {
				title: 'Use of regional assets',
				steps: [
					'Apply to the unit of the region that keeps its assets.',
					'It may be a lease, a loan for use, a joint use, build-operate-transfer or build-transfer-operate.'
				]
			},
			ppp: {
				title: 'Public-private partnership',
				steps: ['Bring the initiative to the unit of the region that is in charge of development planning.']
			},
			procurement: {
				title: 'Procurement of goods and services',
				steps: ['See the general plan of procurement, and take part in tenders or the electronic catalogue.']
			},
			through_central_government: {
				title: 'Through the central government',
				steps: [
					'A foreign national government brings its wish through its mission to the Ministry of Foreign Affairs.',
					'Training of civil servants and visits can still be offered directly; contact the cooperation division.'
				]
			},
			village_cooperation: {
				title: 'Village cooperation',
				steps: ['Contact the unit of the region that is in charge of communities and villages.']
			}
		},
		refused: {
			NO_DIPLOMATIC_RELATIONS: [
				'Ask the Ministry of Foreign Affairs first whether the two countries have diplomatic relations.',
				'If the answer was mistaken, change it.'
			],
			ABSOLUTE_AFFAIR: ['Bring it to the ministry or agency of the centre that is in charge.']
		},
		seeTraining: 'Overseas training',
		seeVisits: 'Visits and international memberships'
	}
};
