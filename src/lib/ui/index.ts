/** The door to all components of the screens. Each says at its top what it takes. */
export { default as AppointmentForm } from './AppointmentForm.svelte';
export { default as BarFigure } from './BarFigure.svelte';
export { default as Breadcrumbs } from './Breadcrumbs.svelte';
export { default as Button } from './Button.svelte';
export { default as Card } from './Card.svelte';
export { default as CheckField } from './CheckField.svelte';
export { default as ChoiceField } from './ChoiceField.svelte';
export { default as ChosenFacets } from './ChosenFacets.svelte';
export { default as ClaimFigure } from './ClaimFigure.svelte';
export { default as Columns } from './Columns.svelte';
export { default as CompareColumns } from './CompareColumns.svelte';
export { default as CopyText } from './CopyText.svelte';
export { default as DataTable } from './DataTable.svelte';
export { default as DateField } from './DateField.svelte';
export { default as DeadlineTag } from './DeadlineTag.svelte';
export { default as DeskFrame } from './DeskFrame.svelte';
export { default as Disclosure } from './Disclosure.svelte';
export { default as EmptyState } from './EmptyState.svelte';
export { default as ErrorSummary } from './ErrorSummary.svelte';
export { default as ExampleMark } from './ExampleMark.svelte';
export { default as Facets } from './Facets.svelte';
export { default as FactList } from './FactList.svelte';
export { default as Field } from './Field.svelte';
export { default as FieldGroup } from './FieldGroup.svelte';
export { default as Figure } from './Figure.svelte';
export { default as FileField } from './FileField.svelte';
export { default as FormActions } from './FormActions.svelte';
export { default as Hero } from './Hero.svelte';
export { default as HiddenKey } from './HiddenKey.svelte';
export { default as LinkButton } from './LinkButton.svelte';
export { default as ListHead } from './ListHead.svelte';
export { default as LongTextField } from './LongTextField.svelte';
export { default as Notice } from './Notice.svelte';
export { default as PageTitle } from './PageTitle.svelte';
export { default as Pager } from './Pager.svelte';
export { default as Panel } from './Panel.svelte';
export { default as PaperList } from './PaperList.svelte';
export { default as PublicFrame } from './PublicFrame.svelte';
export { default as SearchBox } from './SearchBox.svelte';
export { default as SignatureList } from './SignatureList.svelte';
export { default as Section } from './Section.svelte';
export { default as SelectField } from './SelectField.svelte';
export { default as SourceNote } from './SourceNote.svelte';
export { default as StatusTag } from './StatusTag.svelte';
export { default as StepLine } from './StepLine.svelte';
export { default as SummaryList } from './SummaryList.svelte';
export { default as Tabs } from './Tabs.svelte';
export { default as TaskList } from './TaskList.svelte';
export { default as Term } from './Term.svelte';
export { default as TextField } from './TextField.svelte';
export { default as Timeline } from './Timeline.svelte';
export { default as WorldMap } from './WorldMap.svelte';
export * from './parts';
export {
	dateParts,
	datePartsOf,
	readDateParts,
	type DatePart,
	type DateParts,
	type ReadDate
} from './date-parts';
export { easternSheet, worldProjection, worldSheet, type MapSheet } from './world-map';
