import { Component, type ReactNode } from 'react';

interface Props {
  /** Rendered if a component inside throws. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** An error boundary: if a component inside throws, it renders a clear next step instead of a blank page. */
export class IslandFault extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}
