import type { AddressName } from '$lib/addresses';
import type { Access } from './route-access';

/** Who may open and send what is weighed at the table: sittings, members, signing appointments, the region's rules. */
export const tableAccess = {
	deskSittings: { open: 'sitting.attend' },
	deskSittingNew: { open: 'sitting.write', actions: { default: 'sitting.write' } },
	deskSitting: {
		open: 'sitting.attend',
		actions: {
			opinion: 'sitting.attend',
			conclude: 'sitting.conclude',
			add: 'sitting.write',
			remove: 'sitting.write',
			attendance: 'sitting.write',
			change: 'sitting.write',
			cancel: 'sitting.write',
			minutes: 'sitting.write',
			conflict: 'sitting.attend',
			clear: 'sitting.write',
			discussion: 'sitting.write',
			invite: 'sitting.write',
			scan: 'sitting.write'
		}
	},
	deskCommittee: {
		open: 'sitting.read',
		actions: { seat: 'committee.write', end: 'committee.write' }
	},
	deskSittingPaper: { open: 'sitting.attend' },
	deskAppointments: {
		open: 'appointment.read',
		actions: { answer: 'appointment.answer', propose: 'appointment.answer' }
	},
	appointmentFile: { open: 'proposal.track' },
	deskRules: { open: 'rule.read', actions: { change: 'admin.rules' } }
} as const satisfies Partial<Record<AddressName, Access>>;
