import type { AddressName } from '$lib/addresses';
import type { Access } from './route-access';

/** Who may open and send what the office is kept by: mail, the trail, people, units, calendar, procedures. */
export const adminAccess = {
	deskMail: { open: 'mail.read_kept' },
	deskMailFile: { open: 'mail.read_kept' },
	deskAudit: { open: 'audit.read' },
	deskPeople: {
		open: 'admin.people',
		actions: {
			add: 'admin.people',
			give: 'admin.people',
			endRole: 'admin.people',
			disable: 'admin.people',
			enable: 'admin.people'
		}
	},
	deskHandover: { open: 'admin.people', actions: { default: 'admin.people' } },
	deskHandoverMemo: { open: 'admin.people' },
	deskOffices: {
		open: 'office.read',
		actions: {
			takeOffice: 'admin.people',
			leaveOffice: 'admin.people',
			givePower: 'power.write',
			withdrawPower: 'power.write'
		}
	},
	deskReorganise: { open: 'admin.units', actions: { default: 'admin.units' } },
	deskUnits: {
		open: 'unit.read',
		actions: { add: 'admin.units', end: 'admin.units', name: 'admin.units', rename: 'admin.units' }
	},
	deskCalendar: {
		open: 'admin.calendar',
		actions: { addDay: 'admin.calendar', removeDay: 'admin.calendar', addYear: 'admin.calendar' }
	},
	deskPassword: { open: 'password.change', actions: { default: 'password.change' } },
	deskProcedures: { open: 'admin.procedures' },
	deskProcedure: {
		open: 'admin.procedures',
		actions: { preview: 'admin.procedures', save: 'admin.procedures', end: 'admin.procedures' }
	},
	deskBundles: { open: 'bundle.make', actions: { ask: 'bundle.make', stop: 'bundle.make' } },
	deskBundleFile: { open: 'bundle.make' },
	deskFiles: { open: 'store.read', actions: { recheck: 'store.recheck' } },
	deskWebhooks: { open: 'webhook.read', actions: { add: 'webhook.manage' } },
	deskWebhook: {
		open: 'webhook.read',
		actions: {
			rotate: 'webhook.manage',
			pause: 'webhook.manage',
			resume: 'webhook.manage',
			remove: 'webhook.manage',
			ping: 'webhook.manage',
			replay: 'webhook.manage'
		}
	},
	deskViews: { open: 'view.own', actions: { save: 'view.own', remove: 'view.own' } },
	deskTokens: { open: 'token.manage', actions: { make: 'token.manage', revoke: 'token.manage' } },
	deskDemo: { open: 'desk.read', actions: { choose: 'demo.reset', reset: 'demo.reset' } }
} as const satisfies Partial<Record<AddressName, Access>>;
