/** What each panel of the view is given. */
export interface PartProps {
  readonly id: string;
  readonly name: string;
}
