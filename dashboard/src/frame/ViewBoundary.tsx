/** Keeps an error in one view from breaking the whole page: shows the error, and offers to load the page again. */
import { Component } from 'react';
import type { ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly fault?: string;
}

export class ViewBoundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { fault: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { fault } = this.state;
    if (fault === undefined) return this.props.children;
    return (
      <div className="failed" role="alert">
        <p>
          <strong>This view could not be shown.</strong>
        </p>
        <p className="quiet">{fault}</p>
        {/* A view that could not be fetched is remembered as such until the page is loaded again. */}
        <button type="button" onClick={() => location.reload()}>
          Load the page again
        </button>
      </div>
    );
  }
}
