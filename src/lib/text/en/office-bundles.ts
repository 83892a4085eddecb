import type { officeBundles as indonesian } from '../id/office-bundles';

export const officeBundles: typeof indonesian = {
	title: 'Exit Bundle',
	lead: 'Everything of this government in one file: to move to another installation, or to keep outside.',
	make: 'Make a bundle',
	holds:
		'It holds all records as lines of JSON, all files as they were brought, the audit log with its signed checkpoints, the shape of the tables, and the SHA-256 of every part. An empty installation takes it in again equal, row by row and byte by byte.',
	careful:
		'The bundle holds personal data, confidential papers and hashes of passwords, and is not encrypted. Keep and send it as you would those papers.',
	submit: 'Make a bundle now',
	atWork:
		'A bundle is being made. You may leave this page and come back later; nobody else is held up by it.',
	again: 'Refresh',
	byCommand:
		'To check it or take it in: satupintu import FILE.tar --check, then without --check on an empty installation.',
	list: 'Bundles that were asked for',
	kept: 'A finished bundle can be fetched for a day, then it is taken away by itself. Sessions, API tokens and mailed codes stay behind.',
	columns: { asked: 'Asked for', state: 'State', by: 'By', content: 'Bundle' },
	states: {
		waiting: 'Waiting',
		running: 'Being made',
		stopping: 'Being stopped',
		stopped: 'Stopped',
		failed: 'Failed',
		done: 'Done'
	},
	percent: (percent) => `${percent}%`,
	unreadable: 'A stored file is missing or damaged; restore it from a backup, then try again:',
	stop: 'Stop',
	fetch: (size) => `Fetch (${size})`,
	until: (instant) => `Until ${instant}`,
	fingerprint: 'SHA-256',
	gone: 'Taken away',
	empty: 'No bundle has been asked for',
	done: {
		asked: 'The bundle was asked for. It begins within seconds.',
		stopped: 'The bundle was stopped; what had been written is thrown away.'
	}
};
