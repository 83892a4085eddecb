import type { projectMoney as indonesian } from '../id/project-money';

export const projectMoney: typeof indonesian = {
	instruments: {
		grant: 'Grant',
		loan: 'Loan',
		technical_assistance: 'Technical assistance',
		in_kind: 'Goods or services in kind',
		own: 'The region’s own money'
	},
	channels: {
		on_granted: 'Granted on through the central government',
		on_lent: 'Lent on through the central government',
		executed_by_ministry: 'Carried out by a ministry, then handed over',
		in_kind: 'Given as goods or services',
		direct: 'Direct to the region (exception)'
	},
	kinds: {
		commitment: 'Commitment',
		disbursement: 'Disbursement',
		counterpart: 'Counterpart funds',
		expenditure: 'Expenditure'
	},
	methods: {
		direct_payment: 'Direct payment',
		special_account: 'Special account',
		letter_of_credit: 'Letter of credit',
		pre_financing: 'Pre-financing',
		in_kind: 'Handover of goods or services'
	},
	stages: {
		pipeline: 'Being prepared',
		implementation: 'Under way',
		finalisation: 'Being completed',
		closed: 'Completed',
		suspended: 'Suspended',
		cancelled: 'Cancelled'
	},
	stageUnknown: 'Stage not recorded yet',
	sectors: {
		solid_waste: 'Solid waste',
		wastewater: 'Wastewater',
		water_supply: 'Drinking water',
		waste_to_energy: 'Energy from waste',
		settlements: 'Settlements',
		transport: 'Transport',
		environment: 'Environment',
		disaster_risk: 'Disaster risk',
		health: 'Health',
		education: 'Education',
		local_government: 'Local government administration'
	},
	roles: {
		funding: 'Funded by',
		executing: 'Executed by',
		implementing: 'Implemented by',
		beneficiary: 'For the benefit of'
	},
	columns: {
		instrument: 'Kind of money',
		channel: 'How it reaches the region',
		provider: 'Provider',
		committed: 'Committed',
		disbursed: 'Disbursed',
		left: 'Not yet disbursed',
		inRupiah: 'In rupiah',
		kind: 'Kind of entry',
		day: 'Date',
		amount: 'Amount',
		rate: 'Exchange rate',
		method: 'Method of disbursement',
		register: 'Register number',
		agreement: 'Funding agreement',
		year: 'Year',
		sector: 'Sector',
		currency: 'Currency',
		entries: 'Entries'
	},
	rate: (currency, rate, day, source) => `1 ${currency} = IDR ${rate} on ${day}, ${source}`,
	registered: (number, day, office) => `${number}, ${day}${office === '' ? '' : `, ${office}`}`,
	notRegistered: 'No register number yet',
	directWarning:
		'Foreign money that goes directly to a region is an exception. Its legal basis must be named and checked by the legal division.',
	directBasis: (basis) => `Legal basis: ${basis}`,
	takesBack: 'Takes an earlier entry back',
	takenBack: 'Taken back',
	shareOf: (paid, promised, percent) => `${paid} of ${promised} (${percent})`,
	paidFigure: 'Disbursed against committed',
	paidFigureNote: 'Each bar is one kind of money in its own currency. Upright line: all that is committed.',
	tranches: {
		title: 'Schedule of disbursements and counterpart funds',
		note: 'What is to come on its day. What is in the ledger settles the earliest part of the schedule first.',
		empty: 'No schedule yet.',
		add: 'Add to the schedule',
		due: 'Due',
		of: 'Money',
		amount: 'Amount',
		paid: 'Received',
		state: 'State',
		condition: 'Condition before it is paid',
		conditionHint: 'As the funding agreement says. Not published.',
		states: { paid: 'All received', late: 'Late', partly: 'Partly received', ahead: 'Ahead' }
	},
	totals: {
		title: 'Outside money by provider, year and sector',
		lead: 'Amounts on record. Loans, grants, technical assistance and goods are each totalled by themselves; figures that are only reported by the press are not counted.',
		meta: 'Recorded commitments and disbursements of outside money by kind, provider, year and sector, at dated exchange rates.',
		link: 'Totals by provider, year and sector',
		byYear: 'By year',
		byDonor: 'By provider',
		bySector: 'By sector',
		byChannel: 'By how it reaches the region',
		overall: 'In all',
		figure: (instrument) => `${instrument}: disbursed per year`,
		ownFigure: 'The region’s own money: counterpart funds and expenditure per year',
		figureNote: 'In rupiah, at the rate of each entry’s own day.',
		empty: 'No money is on record yet',
		emptyText: 'Figures that the press reports stand on each project’s page, beside their sources.',
		value: 'Detail',
		real: 'On record',
		examples: 'Examples'
	}
};
