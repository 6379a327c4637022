/** What each panel of the view is told. */
export interface PartProps {
  readonly id: string;
  readonly name: string;
}
