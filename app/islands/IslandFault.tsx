import { Component, type ReactNode } from 'react';

interface Props {
  /** What a person sees instead when something inside breaks. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Never a blank page: when a component inside throws, a clear next step takes its place. */
export class IslandFault extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}
