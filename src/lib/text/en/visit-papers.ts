import type { visitPapers as indonesian } from '../id/visit-papers';

export const visitPapers: typeof indonesian = {
	duties: {
		report: (title) => `Written report of the journey: ${title}`,
		gift: (what) => `Report the gift: ${what}`,
		offeredAt: (title) => `Offered at ${title}`,
		giftReported: (day) => `Reported on ${day}.`,
		giftOpen: 'Not reported in this record.',
		giftOfAnother: 'Somebody else had received it.',
		calledOff: 'The visit was called off.',
		takenUp: 'The visit takes place after all.',
		moved: 'The days of the visit moved.',
		notOurs: "It is no journey of the region's; no report is owed."
	},
	subject: {
		and: ' and ',
		agreement: (title, parties) => `Signed: ${title}, between ${parties}.`,
		until: (day) => `In force until ${day}.`,
		cohort: (people, units, programme, theme, when) =>
			`${people} participants from ${units} units join ${programme}${theme ? ` on ${theme}` : ''}, ${when}.`,
		decree: (number) => `The participants are named by decree number ${number}.`
	},
	pack: {
		file: 'background-pack',
		heading: 'BACKGROUND PACK',
		opening: (title, when) => `Made from the records of Satu Pintu for ${title}, ${when}.`,
		visit: 'This visit',
		profile: 'The local government',
		profileLines: (region, code) => `${region}, region code ${code}.`,
		head: (title, name) => `${title}: ${name}.`,
		register: (count) => `Cooperation agreements recorded and published: ${count}.`,
		people: 'Delegation and people present',
		history: (name) => `History with ${name}`,
		noHistory: 'No earlier relation is recorded.',
		promises: 'Promises still open',
		noPromises: 'No promise is still open.',
		promise: (what, owner, due) => `${what} (${owner}; ${due})`,
		noDue: 'no due day',
		due: (day) => `due ${day}`,
		programme: 'Programme',
		columns: { day: 'Day', time: 'Time', what: 'Item', place: 'Place' },
		kinds: { visit: 'Visit', meeting: 'Meeting', cohort: 'Training cohort', agreement: 'Agreement' },
		internal: 'FOR THE OFFICE ONLY'
	},
	release: {
		file: 'press-release',
		heading: 'PRESS RELEASE',
		lead: (place, day, region, guest, purpose) =>
			`${place}, ${day} – ${region} received guests from ${guest}${purpose}.`,
		leadOut: (place, day, region, guest, purpose) =>
			`${place}, ${day} – A delegation of ${region} visited ${guest}${purpose}.`,
		leadSigning: (place, day, region, other, purpose) =>
			`${place}, ${day} – ${region} and ${other} signed a cooperation${purpose}.`,
		leadSendOff: (place, day, region, other, purpose) =>
			`${place}, ${day} – ${region} saw off participants of a training in ${other}${purpose}.`,
		purpose: (words) => ` on the occasion of: ${words}`,
		venue: (place) => `The event took place at ${place}.`,
		people: (names) => `Present were ${names}.`,
		offered: (by, what) => `${by} offered: ${what}.`,
		planned: (by, what) => `${by} plans: ${what}.`,
		wished: (by, what) => `${by} wishes: ${what}.`,
		answers: (title) => `This visit answers ${title}.`,
		otherSide: 'The guests',
		ourSide: 'The host',
		photos: 'Photographs',
		contact: (office) => `Contact: ${office}.`,
		draft: 'DRAFT PRESS RELEASE'
	}
};
