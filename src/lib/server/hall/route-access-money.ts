import type { AddressName } from '$lib/addresses';
import type { Access } from './route-access';

/** Who may open and send what concerns donor money: projects, their money and work, and calls of donors. */
export const moneyAccess = {
	projects: { open: 'public.read' },
	projectTotals: { open: 'public.read' },
	projectMap: { open: 'public.read' },
	projectDonors: { open: 'public.read' },
	project: { open: 'public.read' },
	projectPhoto: { open: 'public.read' },
	deskProjects: { open: 'project.read' },
	deskProjectNew: { open: 'project.write', actions: { default: 'project.write' } },
	deskOpportunities: {
		open: 'opportunity.read',
		actions: { need: 'opportunity.write', close: 'opportunity.write' }
	},
	deskOpportunityNew: { open: 'opportunity.write', actions: { default: 'opportunity.write' } },
	deskOpportunityImport: {
		open: 'opportunity.write',
		actions: {
			file: 'opportunity.write',
			address: 'opportunity.write',
			check: 'opportunity.write',
			record: 'opportunity.write'
		}
	},
	deskOpportunity: { open: 'opportunity.read', actions: { move: 'opportunity.write' } },
	deskIatiImport: {
		open: 'project.write',
		actions: { look: 'project.write', make: 'project.write', take: 'project.write' }
	},
	deskIati: { open: 'project.read', actions: { publisher: 'iati.set_publisher' } },
	deskProjectTotals: { open: 'project.read' },
	deskProject: {
		open: 'project.read',
		actions: {
			publish: 'project.publish',
			withdraw: 'project.publish',
			addParty: 'project.write',
			removeParty: 'project.write'
		}
	},
	deskProjectChange: { open: 'project.write', actions: { default: 'project.write' } },
	deskProjectMoney: {
		open: 'project.read',
		actions: {
			funding: 'project.money',
			papers: 'project.money',
			entry: 'project.money',
			back: 'project.money',
			tranche: 'project.money',
			remove: 'project.money',
			take: 'project.settle'
		}
	},
	deskProjectWork: {
		open: 'project.read',
		actions: {
			component: 'project.write',
			milestone: 'project.write',
			tender: 'project.write',
			remove: 'project.write',
			progress: 'project.progress'
		}
	},
	deskProjectCare: {
		open: 'project.read',
		actions: {
			risk: 'project.write',
			condition: 'project.write',
			grievance: 'project.grievance',
			remove: 'project.write'
		}
	},
	deskProjectHandover: {
		open: 'project.read',
		actions: { minutes: 'project.money', item: 'project.money', asset: 'project.money' }
	},
	deskDonors: { open: 'project.read' },
	/** What is owed to donors is read by whoever reads duties. */
	deskReportCalendar: { open: 'obligation.read' },
	deskProjectReports: { open: 'project.read', actions: { report: 'project.write' } },
	deskProjectReport: { open: 'project.read' },
	deskProjectFile: { open: 'project.read' }
} as const satisfies Partial<Record<AddressName, Access>>;
