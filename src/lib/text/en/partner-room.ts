import type { partnerRoom as indonesian } from '../id/partner-room';

export const partnerRoom: typeof indonesian = {
	tabs: 'Your organisation’s room',
	rooms: {
		account: 'Proposals',
		accountAgreements: 'Agreements',
		accountObligations: 'Obligations',
		accountReports: 'Reports',
		accountEvaluations: 'Evaluations',
		accountSignatures: 'Signatures',
		accountTokens: 'API keys',
		organisation: 'Organisation'
	},
	tokensLead:
		'With such a key a program of your organisation reads its proposals, agreements, obligations, reports, signatures and data, with the roles you hold on that day. Everything it does is recorded under your name.',
	organisation: {
		lead: 'The people, contacts and addresses of your organisation. The cooperation division uses them to reach you.',
		meta: 'What your organisation says of itself.',
		about: 'About the organisation',
		kind: 'Kind',
		country: 'Country',
		legalForm: 'Legal form',
		public: 'Its public page'
	},
	contacts: {
		title: 'Contacts',
		note: 'Whom to ask about the cooperation. The first contact is asked first.',
		columns: { name: 'Name', reach: 'Reached by', act: 'Action' },
		first: 'First contact',
		none: 'No contact yet.',
		add: 'Add a contact',
		name: 'Name',
		position: 'Position',
		email: 'E-mail',
		phone: 'Telephone',
		isFirst: 'Make this the first contact',
		submit: 'Add the contact',
		end: 'Take off the list'
	},
	places: {
		title: 'Addresses and branches',
		columns: { place: 'Address', kind: 'Kind', act: 'Action' },
		none: 'No address yet.',
		add: 'Add an address',
		kind: 'Kind of address',
		kinds: { head_office: 'Head office', branch: 'Branch', mailing: 'For letters' },
		name: 'Name of the office or branch',
		address: 'Address',
		city: 'City or regency',
		postalCode: 'Postal code',
		phone: 'Telephone',
		branchNumber: 'NITKU',
		branchNumberHint: 'Branches only: the 22 digits of the place of business.',
		branchLine: (number) => `NITKU ${number}`,
		submit: 'Add the address',
		end: 'Take off the list'
	},
	people: {
		title: 'People in this room',
		note: 'They see the proposals, agreements, obligations and signatures of this organisation. An administrator invites people and takes them out.',
		columns: { name: 'Name', role: 'Role', act: 'Action' },
		administrator: 'Administrator',
		member: 'Member',
		since: (day) => `since ${day}`,
		none: 'Nobody yet. Invite the first administrator.',
		invited: 'Invitations that wait',
		invitedLine: (name, email, until) => `${name} (${email}), good until ${until}`,
		invite: 'Invite somebody',
		inviteNote: 'The link goes out by mail, is good for fourteen days and once.',
		name: 'Name',
		email: 'E-mail',
		position: 'Position',
		administers: 'May invite people and take them out',
		submit: 'Send the invitation',
		takeBack: 'Take it back',
		takeOut: 'Take out',
		makeAdministrator: 'Make administrator',
		endAdministrator: 'End as administrator'
	},
	saved: {
		contact: 'The contact has been saved.',
		place: 'The address has been saved.',
		endContact: 'The contact is off the list.',
		endPlace: 'The address is off the list.',
		invite: 'The invitation is on its way.',
		takeBack: 'The invitation has been taken back.',
		takeOut: 'They see this room no more.',
		run: 'The role has been saved.'
	},
	faults: {
		REQUIRED: 'Fill this in.',
		TOO_LONG: 'This is too long.',
		CHOOSE_ONE: 'Choose one of the list.',
		NOT_AN_EMAIL: 'Write the whole e-mail address.',
		NOT_A_PHONE: 'Write the whole telephone number.',
		NO_WAY_TO_REACH: 'Give an e-mail address or a telephone number.',
		ALREADY_IN: 'Somebody with this e-mail address is in this room already.',
		BRANCH_NUMBER_WRONG: 'A NITKU has 22 digits and belongs to a branch.'
	},
	agreements: {
		title: 'Agreements of the organisation',
		lead: 'Every text to which your organisation is a party, published or not.',
		meta: 'The agreements of your organisation.',
		columns: { title: 'Agreement', signed: 'Signed', status: 'Status', owes: 'Owed by you' },
		owes: (count) => `${count} waiting`,
		none: 'No agreement yet',
		noneText: 'Texts that your organisation signs will stand here.',
		about: 'About the agreement',
		parties: 'Parties',
		partyColumns: { name: 'Party', number: 'Number', signatory: 'Signed by' },
		yours: 'Your organisation',
		papers: 'Texts',
		openPaper: 'Open',
		noPapers: 'The text is not kept here yet.',
		duties: 'What the parties owe',
		dutiesNone: 'No obligation is on record.',
		requests: 'Requests',
		ask: 'Ask for something',
		asked: 'The request is on its way and waits for the head of region.',
		withdrawn: 'The request has been taken back.',
		numberless: 'Without a number',
		facts: { until: 'In force until', unknownTerm: 'Not known', scope: 'Scope', units: 'Units' }
	},
	reports: {
		title: 'Reports of the organisation',
		lead: 'Reports and audits that your organisation owes, and those it has handed in.',
		meta: 'The reports of your organisation.',
		waiting: 'To be handed in, or being looked at',
		waitingNone: 'No report waits.',
		done: 'Accepted',
		doneNone: 'No report has been accepted yet.'
	},
	signatures: {
		title: 'Signatures of the organisation',
		lead: 'Texts that your organisation was asked to sign. The link to sign is personal and stands in the signer’s mail.',
		meta: 'Texts that wait for a signature of your organisation.',
		columns: { paper: 'Text', who: 'Signer', state: 'State', act: 'Action' },
		none: 'No text waits for a signature',
		noneText: 'A request to sign stands here and in the signer’s mail.',
		sign: 'Read and sign'
	},
	invitation: {
		title: (partner) => `Invitation to the room of ${partner}`,
		meta: 'An invitation to the room of a partner organisation.',
		lead: (by, partner) =>
			`${by} invites you to stand for ${partner} in its cooperation with the government.`,
		facts: { name: 'Name', email: 'E-mail', until: 'Good until' },
		password: 'New password',
		passwordHint: 'At least twelve letters; a short sentence is easy to remember.',
		again: 'The password again',
		accept: 'Accept the invitation',
		used: 'This invitation was answered or taken back.',
		usedText: 'If it was you who accepted it, sign in with your e-mail address.',
		expired: 'This invitation has expired.',
		expiredText: 'Ask the administrator of your organisation’s room for a new one.',
		signIn: 'Sign in',
		faults: {
			PASSWORD_TOO_SHORT: 'At least twelve letters.',
			PASSWORD_TOO_LONG: 'At most two hundred letters.',
			PASSWORD_GUESSED: 'Too easily guessed; choose another one.',
			PASSWORD_DIFFERS: 'The two are not the same.'
		}
	},
	mail: {
		subject: (partner) => `Invitation to the room of ${partner} in Satu Pintu`,
		body: (of) =>
			[
				`Dear ${of.name},`,
				'',
				`${of.by} invites you to stand for ${of.partner} in Satu Pintu, ${of.region}. There you see the proposals, agreements, obligations, reports and signatures of that organisation.`,
				'',
				`Accept the invitation: ${of.link}`,
				'',
				`This link is good for ${of.days} days and once. Pay no heed to this mail if you do not know the organisation.`,
				'',
				of.region,
				'Kerja Sama Satu Pintu'
			].join('\n')
	}
};
